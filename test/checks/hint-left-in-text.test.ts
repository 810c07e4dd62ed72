import { hintLeftInText } from "../../src/checks/hint-left-in-text";
import { formText, placesSeen, tableOf } from "./support";

/** A text with the form's instruction in its cell, which is no content. */
function hinted(raw: string, value: string) {
  const read = formText("problems", "A1", value, 100);
  return { ...read, text: { ...read.text, text: raw } };
}

test.each([
  [
    "a hint before the text",
    tableOf([], { texts: [hinted("（100字以内）预算不够精准。", "预算不够精准。")] }),
    [["'文字'!A1"]],
  ],
  [
    "a hint alone in a form that is filled",
    tableOf([], { texts: [hinted("（100字以内）", "")], total: { score: 95 } }),
    [["'文字'!A1"]],
  ],
  ["a name with its gap", tableOf([{ name: "供养人数(≥**人)" }]), [["'自评表'!C6"]]],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(hintLeftInText, workbook)).toEqual(places);
});

test.each([
  ["content", tableOf([], { texts: [formText("problems", "A1", "预算不够精准（100字以上的说明见附件）。")] })],
  ["a hint that still waits for its text", tableOf([], { texts: [hinted("（100字以内）", "")] })],
  ["a core indicator", tableOf([{ name: "★★★供养人数" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(hintLeftInText, workbook)).toEqual([]);
});
