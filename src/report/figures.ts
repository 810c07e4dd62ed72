import { sum, type Figure } from "../figures";
import type { ProjectRecord } from "../recognition";
import { standingTotal, type Evaluation, type ScoredWorkbook } from "../scoring";
import { rangeOf } from "../workbook";
import { amount, count, joined, ratio, REPORT_UNIT, total, type Part } from "./figure-makers";
import type { FigureForms, Outline } from "./outline";

/** Figures by id; one that does not apply (nothing pending, a one-level list) is absent. */
export type Figures = ReadonlyMap<string, Figure>;

export interface ReportFigures {
  /** Of the unit as a whole: revenue.*, department.*, projects.*. */
  readonly unit: Figures;
  /** Of each project, in the order of ScoredWorkbook.projects; ids project.1.annual-budget, project.1.score … */
  readonly projects: readonly Figures[];
}

/** All figures that a report may state, each with its cells and how it was made. Amounts are in 万元, exact. */
export function reportFigures(scored: ScoredWorkbook, outline: Outline): ReportFigures {
  const projects = scored.projects.map((entry, index) => projectFigures(entry, index + 1, outline.forms));
  const unit = [
    ...revenueFigures(scored, outline.forms),
    ...(scored.department ? evaluationFigures("department", scored.department, outline.forms) : []),
    ...listFigures(scored, projects, outline),
  ];
  return { unit: byId(unit), projects };
}

function byId(figures: readonly Figure[]): Figures {
  return new Map(figures.map((figure) => [figure.id, figure]));
}

function revenueFigures({ dossier: { revenue } }: ScoredWorkbook, forms: FigureForms): Figure[] {
  const unit = revenue?.unit ?? REPORT_UNIT;
  const actual = amount("revenue.actual", "决算收入", revenue?.actual ?? null, unit, forms);
  const budget = amount("revenue.budget", "预算收入", revenue?.budget ?? null, unit, forms);
  return [actual, budget, ratio("revenue.rate", "收入完成率", actual, budget, forms.unitRate)];
}

function projectFigures(entry: ScoredWorkbook["projects"][number], number: number, forms: FigureForms): Figures {
  const { project, evaluation } = entry;
  const id = `project.${number}`;
  const budget = amount(`${id}.annual-budget`, "全年预算数", project.annualBudget, project.unit, forms);
  const executed = amount(`${id}.executed`, "全年执行数", project.executed, project.unit, forms);
  return byId([
    budget,
    executed,
    ratio(`${id}.execution-rate`, "预算执行率", executed, budget, forms.projectRate),
    ...(evaluation ? evaluationFigures(id, evaluation, forms) : []),
  ]);
}

/** The score of a table, and what in it waits for a judgement. A form without points has no score. */
function evaluationFigures(id: string, evaluation: Evaluation, forms: FigureForms): Figure[] {
  const { form, pending, maximum } = evaluation;
  const at = form.total?.score ? rangeOf(form.total.score.at) : form.range;
  const points = { unit: "分", form: forms.score, sources: [at] };
  const figures: Figure[] = [
    {
      ...points,
      id: `${id}.score`,
      label: "自评得分",
      value: form.isScored ? standingTotal(evaluation) : null,
      derivation: form.isScored ? "各项得分之和" : "自评表没有分值",
    },
  ];
  if (form.isScored && !maximum.eq(100)) {
    const label = "自评满分";
    figures.push({ ...points, id: `${id}.other-maximum`, label, value: maximum, derivation: "各项分值之和" });
  }
  if (pending.count > 0) {
    figures.push(count(`${id}.pending-count`, "待定项数", pending.count, "项", [form.range], "尚待评定的指标数"), {
      ...points,
      id: `${id}.pending-points`,
      label: "待定分值",
      value: pending.points,
      derivation: "待定指标分值之和",
    });
  }
  return figures;
}

/** Counts and sums over the project list: the rows that a summary adds up are those without rows beneath them. */
function listFigures(scored: ScoredWorkbook, figures: readonly Figures[], outline: Outline): Figure[] {
  const { forms } = outline;
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
  const budget = total("projects.annual-budget", "项目全年预算数合计", "全年预算数", budgets, forms);
  const executed = total("projects.executed", "项目全年执行数合计", "全年执行数", payments, forms);
  const funds = { ...(outline.funds === "executed" ? executed : budget), id: "projects.funds" };
  const spending = scored.dossier.projectSpending;
  const spent = amount(
    "projects.spending",
    "一般公共预算项目支出总额",
    spending?.slot ?? null,
    spending?.unit ?? REPORT_UNIT,
    forms,
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
    ...scoreFigures(
      leaves,
      leaves.filter(isComplete).map(({ id, own }) => own.get(`${id}.score`)),
      forms,
    ),
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

/** A score that still lacks an indicator is not compared with whole ones. */
function isComplete({ evaluation }: { readonly evaluation: Evaluation | null }): boolean {
  return evaluation !== null && evaluation.pending.count === 0;
}

function scoreFigures(
  leaves: readonly { readonly evaluation: Evaluation | null }[],
  scores: readonly (Figure | undefined)[],
  forms: FigureForms,
): Figure[] {
  const scored = scores.filter((figure): figure is Figure => figure !== undefined && figure.value !== null);
  const pending = leaves.flatMap(({ evaluation }) => (evaluation && evaluation.pending.count > 0 ? [evaluation] : []));
  const sources = joined(scored.flatMap((figure) => figure.sources));
  const number = scored.length > 0 ? scored.length : null;
  const figures = [count("projects.scored-count", "已有自评得分的项目数", number, "个", sources, "逐项清点")];
  if (scored.length > 1) {
    const values = scored.map(({ value }) => value!);
    const lowest = values.reduce((least, value) => (value.lt(least) ? value : least));
    const highest = values.reduce((most, value) => (value.gt(most) ? value : most));
    const points = { unit: "分", form: forms.score, sources };
    figures.push(
      {
        ...points,
        id: "projects.lowest-score",
        label: "项目最低得分",
        value: lowest,
        derivation: "各项目得分中最低的",
      },
      {
        ...points,
        id: "projects.highest-score",
        label: "项目最高得分",
        value: highest,
        derivation: "各项目得分中最高的",
      },
    );
  }
  if (pending.length > 0) {
    const items = pending.reduce((items, evaluation) => items + evaluation.pending.count, 0);
    const ranges = pending.map(({ form }) => form.range);
    const label = "待定分值";
    const points = { unit: "分", form: forms.score, sources: ranges, derivation: "待定指标分值之和" };
    figures.push(count("projects.pending-count", "待定项数", items, "项", ranges, "尚待评定的指标数"), {
      ...points,
      id: "projects.pending-points",
      label,
      value: sum(pending.map((one) => one.pending.points)),
    });
  }
  return figures;
}
