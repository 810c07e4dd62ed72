import { severalValues } from "../../src/checks/several-values";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "two works in one cell",
    tableOf([{ name: "建设内容", target: "新建水房1座、铺设管线3800米", actual: "1座、3800米" }]),
    [["'自评表'!E6"]],
  ],
  ["a list of shares", tableOf([{ name: "甲", target: "4%、3%、2%", actual: "4%、3%、2%" }]), [["'自评表'!E6"]]],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(severalValues, workbook)).toEqual(places);
});

test.each([
  ["a range", tableOf([{ name: "甲", target: "90%-100%", actual: "95%" }])],
  ["one number", tableOf([{ name: "甲", target: "≥1,200人", actual: "1300人" }])],
  [
    "a standard in the target's place",
    tableOf([
      { name: "甲", target: "95%以上得10分，90%以上得8分", actual: "96%", standard: "95%以上得10分，90%以上得8分" },
    ]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(severalValues, workbook)).toEqual([]);
});
