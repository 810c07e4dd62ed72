import { actualCopiedFromTarget } from "../../src/checks/actual-copied-from-target";
import { placesSeen, tableOf } from "./support";

test.each([
  ["a bound as the result", tableOf([{ name: "甲", target: "≥266米", actual: "≥266米" }]), [["'自评表'!G6"]]],
  ["an equals sign copied", tableOf([{ name: "甲", target: "=0件", actual: "=0件" }]), [["'自评表'!G6"]]],
  ["以上 copied", tableOf([{ name: "甲", target: "95%以上", actual: "95%以上" }]), [["'自评表'!G6"]]],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(actualCopiedFromTarget, workbook)).toEqual(places);
});

test.each([
  ["the result", tableOf([{ name: "甲", target: "≥266米", actual: "266米" }])],
  ["words", tableOf([{ name: "甲", target: "提高", actual: "提高" }])],
  ["a number", tableOf([{ name: "甲", target: "≥5", actual: 5 }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(actualCopiedFromTarget, workbook)).toEqual([]);
});
