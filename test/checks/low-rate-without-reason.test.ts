import { lowRateWithoutReason } from "../../src/checks/low-rate-without-reason";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { dossier, form } from "../support/form";
import { snapshotOf } from "../support/form-snapshot";
import { formText, placesSeen, tableOf } from "./support";

test.each([
  ["72.5% without a word", tableOf([], { funds: [{ annual: 100, executed: 72.5 }] }), [["'自评表'!E5"]]],
  [
    "the sum of two sources without a row for the whole",
    tableOf([], {
      funds: [
        { label: "财政拨款", annual: 100, executed: 70, isTotal: false },
        { label: "其他资金", annual: 20, executed: 6, isTotal: false },
      ],
    }),
    [["'自评表'!E5", "'自评表'!E6"]],
  ],
  [
    "an empty cell for the reason",
    tableOf([], { funds: [{ annual: 100, executed: 72.5, reason: "无" }] }),
    [["'自评表'!J5"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(lowRateWithoutReason, workbook)).toEqual(places);
});

test("finds a rate that only the table's own row states", () => {
  const forms = [
    form({ indicators: [], executionRow: { name: "预算执行率", target: "100%", actual: "72.5%", weight: 10 } }),
  ];
  const read = dossier(forms);
  const { scored } = scoreWorkbook(read, chooseScheme(read));
  expect(placesSeen(lowRateWithoutReason, { scored, snapshot: snapshotOf(forms) })).toEqual([["'自评表'!G6"]]);
});

test.each([
  ["90%", tableOf([], { funds: [{ annual: 100, executed: 90 }] })],
  ["a reason beside the funds", tableOf([], { funds: [{ annual: 100, executed: 72.5, reason: "招标结余" }] })],
  [
    "a text that explains it",
    tableOf([], {
      funds: [{ annual: 100, executed: 72.5 }],
      texts: [formText("problems", "A1", "招标节约，结余资金较多。")],
    }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(lowRateWithoutReason, workbook)).toEqual([]);
});

test("offers the figures and leaves the reason open", () => {
  const { scored, snapshot } = tableOf([], { funds: [{ annual: 100, executed: 72.5 }] });
  expect(lowRateWithoutReason.run(scored, snapshot)[0]?.suggestion).toBe(
    "全年预算数100万元，执行数72.5万元，执行率72.5%，未支出27.5万元。执行率偏低的原因是（待补充：原因），改进措施是（待补充：措施）。",
  );
});
