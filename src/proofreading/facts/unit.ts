import { decimal, sum, type Decimal } from "../../figures";
import { comesToScore, isGradeOf, knownScore, type KnownScore, type Scheme, type ScoredWorkbook } from "../../scoring";
import { rangeOf, type CellRange } from "../../workbook";
import type { ProjectRecord, Slot } from "../../recognition";
import type { Fact } from "./fact";
import { amountFact, countFact, madeAmount, rateFact, scoreFact, stepOf, CUSTOMARY_DECIMALS } from "./make";
import { moneyRelations } from "./money";
import { mean } from "./scores";
import { talliesTogether } from "./tallies";

/** 决算收入, 预算收入 and the rate between them; 一般公共预算项目支出; the named numbers of the unit. */
export function revenueFacts({ dossier: { revenue, projectSpending, quantities } }: ScoredWorkbook): Fact[] {
  const found: Fact[] = [];
  if (revenue) {
    const owner = "unit";
    const [budget] = amountFact({ owner, measure: "revenue-budget", label: "预算收入" }, revenue.budget, revenue.unit);
    const [actual] = amountFact({ owner, measure: "revenue-actual", label: "决算收入" }, revenue.actual, revenue.unit);
    const about = { owner, measure: "revenue-rate", label: "收入完成率" } as const;
    found.push(...[budget, actual].filter((fact) => fact !== undefined));
    found.push(...rateFact(about, actual, budget, "决算收入 ÷ 预算收入"));
    if (budget && actual) {
      const difference = actual.value.minus(budget.value);
      const label = "决算收入与预算收入之差";
      found.push(
        madeAmount({ owner, measure: "revenue-balance", label }, difference, [actual, budget], "决算收入 − 预算收入"),
      );
    }
  }
  if (projectSpending) {
    const about = { owner: "total", measure: "spending", label: "一般公共预算项目支出" } as const;
    found.push(...amountFact(about, projectSpending.slot, projectSpending.unit));
  }
  for (const { name, column, slot, unit } of quantities) {
    const about = { owner: "unit", measure: "named", name, label: `${column}${name}` } as const;
    if (unit) found.push(...amountFact(about, slot, unit));
    else if (slot.number) found.push(countFact(about, slot.number, "", [rangeOf(slot.at)]));
  }
  return found;
}

/** What all projects of the list come to: sums, counts, mean, highest and lowest score, numbers of each grade. */
export function listFacts(scored: ScoredWorkbook): Fact[] {
  const leaves = scored.projects.filter(({ project }) => !project.isGroup);
  if (leaves.length === 0) return [];
  const records = leaves.map(({ project }) => project);
  const initial = total(records, "initialBudget", "initial-budget", "年初预算数");
  const annual = total(records, "annualBudget", "annual-budget", "全年预算数");
  const executed = total(records, "executed", "executed", "全年执行数");
  const money = [initial, annual, executed].filter((fact) => fact !== undefined);
  return [
    ...money,
    ...moneyRelations("total", "各项目合计", { initial, annual, executed }),
    ...statedTotal(scored),
    ...shares(scored, [annual, executed]),
    ...projectCounts(scored, records),
    ...scoresTogether(leaves, scored.scheme),
  ];
}

function total(
  projects: readonly ProjectRecord[],
  field: "initialBudget" | "annualBudget" | "executed",
  measure: "initial-budget" | "annual-budget" | "executed",
  what: string,
): Fact | undefined {
  const facts = projects.map((project) =>
    amountFact({ owner: "total", measure, label: what }, project[field], project.unit),
  );
  const known = facts.flat();
  if (known.length === 0 || facts.some((one, index) => one.length === 0 && isOpen(projects[index]![field])))
    return undefined;
  return madeAmount(
    { owner: "total", measure, label: `${projects.length}个项目${what}合计` },
    sum(known.map(({ value }) => value)),
    known,
    `${projects.length}个项目${what}之和`,
  );
}

/** "-", "—" and "无" say that there is no money; an empty cell says nothing. */
function isOpen(slot: Slot | null): boolean {
  return slot === null || !/^[-—–/无]+$/.test(slot.text);
}

/** 合计 of the project lists, as they state it: of one list it is that of all projects. */
function statedTotal({ dossier: { lists } }: ScoredWorkbook): Fact[] {
  const [list, ...more] = lists;
  if (!list?.total || more.length > 0) return [];
  const { unit, label: name, initialBudget, annualBudget, executed } = list.total;
  const about = (measure: "initial-budget" | "annual-budget" | "executed", what: string) =>
    ({ owner: "total", measure, label: `项目表“${name}”行的${what}` }) as const;
  return [
    ...amountFact(about("initial-budget", "年初预算数"), initialBudget, unit),
    ...amountFact(about("annual-budget", "全年预算数"), annualBudget, unit),
    ...amountFact(about("executed", "全年执行数"), executed, unit),
  ];
}

function shares({ dossier: { projectSpending } }: ScoredWorkbook, amounts: readonly (Fact | undefined)[]): Fact[] {
  const slot = projectSpending?.slot.number ?? null;
  if (!projectSpending || slot === null || slot.eq(0)) return [];
  const whole: Fact[] = amountFact(
    { owner: "total", measure: "spending", label: "一般公共预算项目支出" },
    projectSpending.slot,
    projectSpending.unit,
  );
  return amounts.flatMap((part) =>
    rateFact(
      { owner: "total", measure: "share", label: "占项目支出总额的比例" },
      part,
      whole[0],
      "项目资金 ÷ 项目支出总额",
    ),
  );
}

function projectCounts(scored: ScoredWorkbook, leaves: readonly ProjectRecord[]): Fact[] {
  const at = leaves.map(({ at: range }) => range);
  const parents = new Set(leaves.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  for (const { project } of scored.projects) if (project.isGroup) parents.add(project.name);
  const counted = "逐行清点项目清单";
  const about = (measure: "count" | "level1-count" | "level2-count", label: string) =>
    ({ owner: "total", measure, label }) as const;
  const found = [countFact(about("count", "项目数"), leaves.length, "个", at, counted)];
  if (parents.size > 0) {
    found.push(
      countFact(about("level1-count", "一级项目数"), parents.size, "个", at, counted),
      countFact(about("level2-count", "二级项目数"), leaves.length, "个", at, counted),
    );
  }
  return found;
}

/** Of the projects whose score is whole; while others wait, nothing else is contradicted by it. */
function scoresTogether(leaves: ScoredWorkbook["projects"], { options }: Scheme): Fact[] {
  const all = leaves.flatMap(({ evaluation }) => (evaluation && comesToScore(evaluation) ? [evaluation] : []));
  const known = leaves.flatMap((entry) => knownScore(entry) ?? []);
  const scored = known.filter(({ isWhole }) => isWhole);
  if (scored.length === 0) return talliesTogether(all);
  const isOpen = scored.length < known.length;
  const scores = scored.map(({ value }) => value);
  const at = scored.map((one) => one.at);
  const least = scores.reduce((one, other) => (other.lt(one) ? other : one));
  const most = scores.reduce((one, other) => (other.gt(one) ? other : one));
  const owner = "total";
  const made = [
    ...scoreFact({ owner, measure: "mean-score", label: "项目平均得分" }, mean(scores), at, "各项目得分的平均数").map(
      (fact) => ({ ...fact, step: stepOf(CUSTOMARY_DECIMALS) }),
    ),
    ...scoreFact({ owner, measure: "highest-score", label: "项目最高得分" }, most, at, "各项目得分中最高的"),
    ...scoreFact({ owner, measure: "lowest-score", label: "项目最低得分" }, least, at, "各项目得分中最低的"),
    ...gradeFacts(scored, at, options.grades),
  ].map((fact) => (isOpen ? { ...fact, isOpen } : fact));
  const number = countFact(
    { owner, measure: "scored-count", label: "已有自评得分的项目数" },
    scored.length,
    "个",
    at,
    "逐项清点",
  );
  return [...made, number, ...talliesTogether(all)];
}

function gradeFacts(
  scored: readonly KnownScore[],
  at: readonly CellRange[],
  grades: Scheme["options"]["grades"],
): Fact[] {
  if (scored.every(({ grade }) => grade === null)) return [];
  const names = grades.map(({ name }) => name);
  const good = names.filter((name) => /优|良/.test(name));
  const groups = [...names.map((name) => [name, [name]] as const), ["优良", good] as const];
  return groups.flatMap(([name, members]) => {
    const number = scored.filter(({ grade }) => members.some((one) => isGradeOf(grade, one))).length;
    const label = `等级为“${name}”的项目数`;
    const count = countFact({ owner: "total", measure: "grade-count", name, label }, number, "个", at, "逐项清点");
    const value: Decimal = decimal(number).div(scored.length);
    const share: Fact = {
      ...count,
      measure: "grade-share",
      kind: "rate",
      label: `等级为“${name}”的项目所占比例`,
      value,
      step: stepOf(4),
      unit: "%",
    };
    return [count, share];
  });
}
