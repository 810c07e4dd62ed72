import { textTooLong } from "../../src/checks/text-too-long";
import { formText, placesSeen, tableOf } from "./support";

test.each([
  [
    "12 characters where 10 are allowed",
    tableOf([], { texts: [formText("problems", "A1", "一二三四五六七八九十一二", 10)] }),
    [["'文字'!A1"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(textTooLong, workbook)).toEqual(places);
});

test.each([
  ["10 characters and spaces", tableOf([], { texts: [formText("problems", "A1", "一二三四五 六七八九十", 10)] })],
  ["no limit", tableOf([], { texts: [formText("problems", "A1", "一二三四五六七八九十一二")] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(textTooLong, workbook)).toEqual([]);
});
