import { listFormAmountDiffers } from "../../src/checks/list-form-amount-differs";
import { listed, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "2.29 in the list, 2.3 in the form",
    workbookOf([{ project: "甲", indicators: [], funds: [{ executed: 2.3 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "万元", executed: 2.29 }]),
    }),
    [["'清单'!D2", "'自评表'!E5"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(listFormAmountDiffers, workbook)).toEqual(places);
});

test.each([
  [
    "the same money in two units",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 2.3 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "元", annual: 23000 }]),
    }),
  ],
  [
    "equal amounts",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 2.3, executed: 2.29 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "万元", annual: 2.3, executed: 2.29 }]),
    }),
  ],
  ["no list", tableOf([], { funds: [{ annual: 2.3, executed: 2.29 }] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(listFormAmountDiffers, workbook)).toEqual([]);
});

test("a rounded amount differs too, and says why", () => {
  const rounded = workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 202.6 }] }], {
    projects: listed([{ name: "甲", form: 0, annual: 202.64 }]),
  });
  const found = listFormAmountDiffers.run(rounded.scored, rounded.snapshot);
  expect(found.map(({ severity = listFormAmountDiffers.severity }) => severity)).toEqual(["error"]);
  expect(found[0]!.message).toContain("相差 0.04 万元。可能是四舍五入所致");
});
