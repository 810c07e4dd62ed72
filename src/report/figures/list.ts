import type { Figure } from "../../figures";
import type { ProjectRecord } from "../../recognition";
import type { ScoredWorkbook } from "../../scoring";
import type { NumberStyle } from "../numbers";
import type { Outline } from "../outline";
import { amount, count, joined, ratio, total, type Figures, type Part } from "./makers";
import { scoresTogether } from "./scores";

/** Counts and sums over the project list: the rows that a summary adds up are those without rows beneath them. */
export function listFigures(
  scored: ScoredWorkbook,
  figures: readonly Figures[],
  outline: Outline,
  style: NumberStyle,
): Figure[] {
  const { forms } = style;
  const entries = scored.projects.map((entry, index) => ({
    ...entry,
    id: `project.${index + 1}`,
    own: figures[index]!,
  }));
  const leaves = entries.filter(({ project }) => !project.isGroup);
  const budgets = leaves.map(({ project, id, own }): Part => ({
    name: project.name,
    figure: own.get(`${id}.annual-budget`)!,
    slot: project.annualBudget,
  }));
  const payments = leaves.map(({ project, id, own }): Part => ({
    name: project.name,
    figure: own.get(`${id}.executed`)!,
    slot: project.executed,
  }));
  const budget = total("projects.annual-budget", "项目全年预算数合计", "全年预算数", budgets, style);
  const executed = total("projects.executed", "项目全年执行数合计", "全年执行数", payments, style);
  const funds = { ...(outline.funds === "executed" ? executed : budget), id: "projects.funds" };
  const spending = scored.dossier.projectSpending;
  const spent = amount(
    "projects.spending",
    "一般公共预算项目支出总额",
    spending?.slot ?? null,
    spending?.unit ?? style.unit,
    style,
  );
  return [
    ...levelCounts(
      leaves.map(({ project }) => project),
      entries.map(({ project }) => project),
    ),
    budget,
    executed,
    ratio("projects.execution-rate", "项目预算执行率", executed, budget, forms.projectRate),
    funds,
    spent,
    ratio("projects.share", "占一般公共预算项目支出总额的比例", funds, spent, forms.share),
    ...scoresTogether(scored, forms),
  ];
}

/**
 * 一级项目 are the rows (or names in a column of their own) that stand above others, 二级项目 the rows that are
 * evaluated. A list of one level has 项目 only.
 */
function levelCounts(leaves: readonly ProjectRecord[], all: readonly ProjectRecord[]): Figure[] {
  const sources = joined(leaves.map(({ at }) => at));
  const parents = new Set<string>();
  for (const { parent } of leaves) if (parent !== null) parents.add(parent);
  const groups = all.filter(({ isGroup }) => isGroup);
  for (const { name } of groups) parents.add(name);
  const counted = "逐行清点项目清单";
  const figures = [count("projects.count", "项目数", leaves.length > 0 ? leaves.length : null, "个", sources, counted)];
  if (parents.size > 0) {
    const above = groups.length > 0 ? joined(groups.map(({ at }) => at)) : sources;
    figures.push(
      count("projects.level1-count", "一级项目数", parents.size, "个", above, counted),
      count("projects.level2-count", "二级项目数", leaves.length, "个", sources, counted),
    );
  }
  return figures;
}
