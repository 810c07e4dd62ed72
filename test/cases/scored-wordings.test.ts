import { chooseScheme, scoreWorkbook, type ScoredItem } from "../../src/scoring";
import { dossier, form, type IndicatorLiteral } from "../support/form";
import expressions from "./data/more-expressions.json";
import published from "./data/published-wordings.json";
import standards from "./data/scored-standards.json";

interface Wording {
  readonly text: string;
  readonly rule?: string;
  /** What it scores of 10: the actual and the score, or that it waits. */
  readonly scored?: readonly (readonly string[])[];
}

function scoreOf(literal: IndicatorLiteral): { readonly item: ScoredItem; readonly tells: readonly string[] } {
  const all = dossier([form({ indicators: [literal] })]);
  const { scored, findings } = scoreWorkbook(all, chooseScheme(all, "mof-2020-10"));
  const item = scored.projects[0]!.evaluation!.indicators[0]!;
  return { item, tells: findings.map(({ check }) => check) };
}

/** What a row comes to, and whether what waits is told. */
function outcome(literal: IndicatorLiteral): string {
  const { item, tells } = scoreOf(literal);
  if (item.score !== null) return item.score.toFixed();
  return tells.some((check) => check === "score-pending" || check === "value-unreadable") ? "pending" : "untold";
}

const targets = [...(expressions as readonly Wording[]), ...(published as readonly Wording[])].flatMap(
  ({ text, rule, scored = [] }) =>
    scored.map(([actual, score]) => [text, actual!, score!, rule === "at-most"] as const),
);

test.each(targets)("%s, done %s: %s of 10", (target, actual, score, isCost) => {
  const level2 = isCost ? "成本指标" : "数量指标";
  expect(outcome({ level2, name: "工作完成情况", target, actual, weight: 10 })).toBe(score);
});

const byStandard = standards.flatMap(({ standard, target, weight, scored }) =>
  scored.map(([actual, score]) => [standard, target, actual!, score!, weight] as const),
);

test.each(byStandard)("%s; target %s, done %s: %s", (standard, target, actual, score, weight) => {
  expect(outcome({ name: "工作完成情况", target, actual, weight, standard })).toBe(score);
});
