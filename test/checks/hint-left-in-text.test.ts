import { hintLeftInText } from "../../src/checks/hint-left-in-text";
import { formText, placesSeen, tableOf } from "./support";

test.each([
  ["a hint of the form", tableOf([], { texts: [formText("problems", "A1", "（100字以内）")] }), [["'文字'!A1"]]],
  ["a name with its gap", tableOf([{ name: "供养人数(≥**人)" }]), [["'自评表'!C6"]]],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(hintLeftInText, workbook)).toEqual(places);
});

test.each([
  ["content", tableOf([], { texts: [formText("problems", "A1", "预算不够精准（100字以上的说明见附件）。")] })],
  ["a core indicator", tableOf([{ name: "★★★供养人数" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(hintLeftInText, workbook)).toEqual([]);
});
