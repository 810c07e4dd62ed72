import { ratioDiffers } from "../../src/checks/ratio-differs";
import type { Quantity } from "../../src/recognition";
import { slot } from "../support/form";
import type { ItemLiteral } from "./evaluation-literal";
import { placesSeen, workbookOf } from "./support";

const quantity = (name: string, column: string, row: number, value: number): Quantity => ({
  name,
  column,
  slot: slot("基础数据", row, 1, value),
  unit: null,
});
const QUANTITIES = [
  quantity("编制数", "", 1, 63),
  quantity("在职人员数", "", 2, 57),
  quantity("三公经费", "上年", 3, 10),
  quantity("三公经费", "本年决算", 4, 8),
];
const unit = (row: ItemLiteral) => workbookOf([{ scope: "department", indicators: [row] }], { quantities: QUANTITIES });

test.each([
  [
    "a ratio that the basic figures do not give",
    unit({ name: "在职人员控制率", target: "≤100%", actual: "98.5%" }),
    [["'自评表'!G6", "'基础数据'!B3", "'基础数据'!B2"]],
  ],
  [
    "a sum written out with another figure",
    unit({ name: "“三公经费”变动率", target: "≤0", actual: "(8-9)÷9=-11.11%" }),
    [["'自评表'!G6", "'基础数据'!B5", "'基础数据'!B4"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(ratioDiffers, workbook)).toEqual(places);
});

test.each([
  ["the ratio, rounded", unit({ name: "在职人员控制率", target: "≤100%", actual: "90.5%" })],
  ["a fall written without its sign", unit({ name: "三公经费变动率", target: "≤0", actual: "20%" })],
  ["a ratio without its parts in the workbook", unit({ name: "公用经费控制率", target: "≤100%", actual: "95%" })],
  ["words", unit({ name: "在职人员控制率", target: "≤100%", actual: "未超编" })],
  ["another indicator", unit({ name: "培训完成率", target: "≥90%", actual: "95%" })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(ratioDiffers, workbook)).toEqual([]);
});
