import { entryProblem, scored } from "../../src/app";
import { examined } from "../../src/taskpane/desk/shown-findings";
import { nextField, waitingFindings } from "../../src/taskpane/model/settling";
import type { Entered, FieldView } from "../../src/taskpane/shown/fields";
import { flatTable } from "../support/flat-table";

const { findings } = examined(scored(flatTable())).shown;
const fieldsOf = (words: string): readonly FieldView[] =>
  findings.find(({ message }) => message.includes(words))!.settling;
const entered = (words: string, texts: Partial<Record<FieldView["kind"], string>>): readonly Entered[] =>
  fieldsOf(words).flatMap((field) => {
    const text = texts[field.kind];
    return text === undefined ? [] : [{ field, text, problem: entryProblem({ field, text }), isLooked: true }];
  });
const waiting = (entries: readonly Entered[]) => waitingFindings(findings, entries).map(({ message }) => message);

const LATE = "“设备到位时间”（15 分）待定";
const JUDGED = "“名医影响力”（30 分）待定";
const MISSING = "“培训合格率”没有填完成值";
const SHORT = "“培训人数”分值 20 分";

test("each matter that can be filled in waits, the errors first", () => {
  const all = waiting([]);
  expect(all[0]).toContain(MISSING);
  for (const words of [LATE, JUDGED, SHORT]) expect(all.some((message) => message.includes(words))).toBe(true);
  expect(all).toHaveLength(11);
});

test.each<[string, Partial<Record<FieldView["kind"], string>>, boolean]>([
  [MISSING, { actual: "95%" }, false],
  [SHORT, { reason: "生源减少。" }, false],
  [SHORT, { reason: "原因是（待补充：原因）。" }, true],
  [JUDGED, { score: "24" }, false],
  [JUDGED, { score: "31" }, true],
  [JUDGED, { reason: "只差一项。" }, true],
  [LATE, { lateness: "每月扣1分" }, false],
  [LATE, { score: "12" }, false],
])("%s with %o still waits: %s", (words, texts, expected) => {
  expect(waiting(entered(words, texts)).some((message) => message.includes(words))).toBe(expected);
});

test.each<[string, number, Partial<Record<FieldView["kind"], string>>, number]>([
  [LATE, 0, {}, 1],
  [SHORT, 0, {}, -1],
  [LATE, 0, { lateness: "每月扣1分" }, -1],
  [LATE, 0, { lateness: "晚了就扣" }, 1],
  [JUDGED, 0, { score: "24" }, 1],
  [JUDGED, 1, {}, -1],
])("of %s, behind field %i with %o comes %i", (words, index, texts, next) => {
  expect(nextField(fieldsOf(words), index, entered(words, texts))).toBe(next);
});

test("what is still looked at waits no more", () => {
  const entries = entered(JUDGED, { score: "31" }).map((entry) => ({ ...entry, isLooked: false }));
  expect(waiting(entries).some((message) => message.includes(JUDGED))).toBe(false);
});
