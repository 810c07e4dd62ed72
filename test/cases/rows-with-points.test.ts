import { runChecks } from "../../src/checks";
import { recognise } from "../../src/recognition";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { sheet, workbook, type GridCell } from "../support/grid";
import rows from "./data/rows-with-points.json";

/** A row of a form as it is met: `source` is the published page, or "practice" for wordings in general use. */
interface Row {
  readonly standard?: string;
  readonly sign?: string;
  readonly target: string;
  readonly unit?: string;
  readonly name?: string;
  readonly level2?: string;
  readonly weight: number;
  readonly rule?: string;
  /** Each actual with its score, "pending" or "not-applicable". */
  readonly scored: readonly (readonly string[])[];
}

const HEAD = "一级指标 二级指标 三级指标 指标性质 年度指标值 度量单位 实际完成值 分值 得分 评分标准".split(" ");

/** What each actual of the row comes to, one below the other in a form; sign and unit in columns of their own. */
function outcomesOf(row: Row): readonly { readonly rule: string; readonly score: string }[] {
  const levels: GridCell[] = ["产出指标", row.level2 ?? "数量指标", row.name ?? "工作完成情况"];
  const goal = [row.sign ?? null, row.target, row.unit ?? null];
  const lines = row.scored.map(([actual]) => [...levels, ...goal, actual!, row.weight, null, row.standard ?? null]);
  const grid = [["项目支出绩效自评表"], ["（2021年度）"], ["项目名称", "培训项目"], HEAD, ...lines];
  const snapshot = workbook([sheet("自评表", grid)]);
  const dossier = recognise(snapshot);
  const { scored, findings } = scoreWorkbook(dossier, chooseScheme(dossier, "mof-2020-10"));
  const waiting = [...findings, ...dossier.findings, ...runChecks(scored, snapshot)]
    .filter(({ check }) => TELLS_OF_WAITING.has(check))
    .flatMap(({ sources }) => sources);
  return scored.projects[0]!.evaluation!.indicators.map(({ rule, state, score, row: read }) => {
    if (state === "not-applicable") return { rule, score: state };
    if (score !== null) return { rule, score: score.toFixed() };
    const line = read!.at.top;
    const isTold = waiting.some((place) => "top" in place && place.top <= line && line <= place.bottom);
    return { rule, score: isTold ? "pending" : "untold" };
  });
}

const TELLS_OF_WAITING = new Set([
  "score-pending",
  "value-unreadable",
  "value-unclear",
  "actual-without-number",
  "actual-empty",
]);

const examples = (rows as readonly Row[]).map((row) => {
  const what = [row.standard, `${row.sign ?? ""}${row.target}${row.unit ?? ""}`, row.name].filter(Boolean).join("; ");
  return [what, row] as const;
});

test.each(examples)("%s", (_what, row) => {
  const outcomes = outcomesOf(row);
  expect(row.scored.map(([actual], index) => [actual, outcomes[index]?.score])).toEqual(row.scored);
  if (row.rule !== undefined) expect(new Set(outcomes.map(({ rule }) => rule))).toEqual(new Set([row.rule]));
});
