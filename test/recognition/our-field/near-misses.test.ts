import { evaluateWorkbook } from "../../../src/app";
import { sheet, workbook } from "../../support/grid";
import { OFFICES } from "./other-offices";
import { MONEY, PLANS, POINTS } from "./others";

const ALL = Object.entries({ ...MONEY, ...POINTS, ...PLANS, ...OFFICES });

test.each(ALL)("%s is none of ours", (_what, table) => {
  const refusal = expect.objectContaining({ code: "nothing-recognised" });
  expect(() => evaluateWorkbook(workbook([sheet("Sheet1", table)]))).toThrow(refusal);
});
