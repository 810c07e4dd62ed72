import { valueUnclear } from "../../src/checks/value-unclear";
import { placesSeen, tableOf } from "./support";

test.each([
  ["Q for ≤", tableOf([{ name: "甲", target: "Q5300元", actual: "5300元", weight: 10, score: 10 }]), [["'自评表'!E6"]]],
  ["$ for %", tableOf([{ name: "甲", target: "≥90$", actual: "95%" }]), [["'自评表'!E6"]]],
  ["a sign written twice", tableOf([{ name: "甲", target: "≥≥98%", actual: "99%" }]), [["'自评表'!E6"]]],
  ["a sign without a number", tableOf([{ name: "甲", target: "≥**人", actual: "50人" }]), [["'自评表'!E6"]]],
  ["a number that is still to come", tableOf([{ name: "甲", target: "≥90%", actual: "待统计" }]), [["'自评表'!G6"]]],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(valueUnclear, workbook)).toEqual(places);
});

test.each([
  [
    "a sign",
    tableOf([
      { name: "甲", target: ">=95%", actual: "96%" },
      { name: "乙", target: "≦5%", actual: "3%" },
    ]),
  ],
  ["words", tableOf([{ name: "甲", target: "有效提升", actual: "有效提升" }])],
  ["an empty cell", tableOf([{ name: "甲", target: null, actual: null }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(valueUnclear, workbook)).toEqual([]);
});
