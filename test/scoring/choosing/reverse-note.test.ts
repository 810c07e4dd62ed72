import type { ReverseWay } from "../../../src/language";
import { OWN_SCHEME, schemeById, scoreWorkbook } from "../../../src/scoring";
import { rangeOf } from "../../../src/workbook";
import { dossier, form, worded, type IndicatorLiteral } from "../../support/form";

const AT = rangeOf({ sheet: "自评表", row: 20, column: 0 });
const COST: IndicatorLiteral = { name: "单位造价", level2: "成本指标", target: "≤24元", actual: "25元", weight: 50 };

/** The score of a form's first row with a note beside the form, and what is told. */
function scored(row: Partial<IndicatorLiteral>, note: ReverseWay | null, id: string) {
  const scheme = id === OWN_SCHEME ? { ...schemeById("mof-2020-10")!, id } : schemeById(id)!;
  const noted = note === null ? {} : { reverseNote: { value: note, text: "注", at: AT } };
  const all = dossier([{ ...form({ indicators: [{ ...COST, ...row }] }), ...noted }]);
  const { scored: result, findings } = scoreWorkbook(all, { scheme, findings: [] });
  const item = result.projects[0]!.evaluation!.indicators[0]!;
  return { score: item.score?.toFixed() ?? null, watched: item.watched, told: findings.map(worded) };
}

const told = (way: string): string =>
  `A21 表里的说明写明反向指标怎样计分，1 项反向指标超出的，按“${way}”计分，没有用计分方案的算法。如不对，请在“计分方案”表里写明。`;

test.each<[string, Partial<IndicatorLiteral>, ReverseWay | null, string, string, readonly string[]]>([
  ["by quotient", {}, "quotient", "mof-2020-10", "48", [told("分值×指标值÷完成值")]],
  ["linear", {}, "linear", "hubei-2020-project", "47.92", [told("分值×（1－超出÷指标值）")]],
  ["as the scheme has it too", {}, "linear", "mof-2020-10", "47.92", []],
  ["of nothing", {}, null, "mof-2020-10", "47.92", []],
  ["before which the user's own scheme goes", {}, "quotient", OWN_SCHEME, "47.92", []],
  [
    "beside a target that is not exceeded",
    { actual: "23元" },
    "quotient",
    "mof-2020-10",
    "50",
    [told("分值×指标值÷完成值")],
  ],
  ["beside no reverse indicator", { target: "≥25元" }, "quotient", "mof-2020-10", "50", []],
  [
    "before which the row's own standard goes",
    { standard: "得分=[1-(实际值-目标值)/目标值]×分值" },
    "quotient",
    "mof-2020-10",
    "47.92",
    [],
  ],
])("a note %s", (_what, row, note, id, score, findings) => {
  expect(scored(row, note, id)).toMatchObject({ score, told: findings });
});

test("a changed note asks for scoring again", () => {
  expect(scored({}, "quotient", "mof-2020-10").watched).toEqual([{ sheet: "自评表", row: 20, column: 0 }]);
});
