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

/** Read by the real recogniser, sign and unit in columns of their own. */
function outcome(row: Row, actual: string): { readonly rule: string; readonly score: string } {
  const levels: GridCell[] = ["产出指标", row.level2 ?? "数量指标", row.name ?? "工作完成情况"];
  const head = [
    "一级指标",
    "二级指标",
    "三级指标",
    "指标性质",
    "年度指标值",
    "度量单位",
    "实际完成值",
    "分值",
    "得分",
    "评分标准",
  ];
  const line = [
    ...levels,
    row.sign ?? null,
    row.target,
    row.unit ?? null,
    actual,
    row.weight,
    null,
    row.standard ?? null,
  ];
  const grid = [["项目支出绩效自评表"], ["（2021年度）"], ["项目名称", "培训项目"], head, line];
  const snapshot = workbook([sheet("自评表", grid)]);
  const dossier = recognise(snapshot);
  const { scored, findings } = scoreWorkbook(dossier, chooseScheme(dossier, "mof-2020-10"));
  const item = scored.projects[0]!.evaluation!.indicators[0]!;
  if (item.state === "not-applicable") return { rule: item.rule, score: "not-applicable" };
  if (item.score !== null) return { rule: item.rule, score: item.score.toFixed() };
  const told = [...findings, ...dossier.findings, ...runChecks(scored, snapshot)];
  const isTold = told.some(({ check }) => TELLS_OF_WAITING.has(check));
  return { rule: item.rule, score: isTold ? "pending" : "untold" };
}

const TELLS_OF_WAITING = new Set(["score-pending", "value-unreadable", "value-unclear", "actual-without-number"]);

const examples = (rows as readonly Row[]).flatMap((row) =>
  row.scored.map(([actual, score]) => {
    const what = [row.standard, `${row.sign ?? ""}${row.target}${row.unit ?? ""}`, row.name].filter(Boolean).join("; ");
    return [what, actual!, score!, row] as const;
  }),
);

test.each(examples)("%s, done %s: %s", (_what, actual, score, row) => {
  const { rule, ...rest } = outcome(row, actual);
  expect(rest).toEqual({ score });
  if (row.rule !== undefined) expect(rule).toBe(row.rule);
});
