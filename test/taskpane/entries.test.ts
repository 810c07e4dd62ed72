import type { FieldView } from "../../src/taskpane/shown/fields";
import { countsOfEntries, nextGap, openingText, withEntry, withProblem } from "../../src/taskpane/model/entries";

const field = (proposal: string, now = ""): FieldView => ({
  kind: "reason",
  key: "reason '表'!O7",
  subject: "“签约人数”没有写偏差原因。",
  what: "原因",
  at: { sheet: "表", row: 6, column: 14 },
  now,
  proposal,
});

const LOSS = "指标值≥8人，完成7人。原因是（待补充：原因），改进措施是（待补充：措施）。";
const RATE = "全年预算数10万元，执行率80%。执行率偏低的原因是（待补充：原因）。";

test.each<[string, string, number, string | null]>([
  ["the first", LOSS, 0, "（待补充：原因）"],
  ["the one behind the cursor", LOSS, 26, "（待补充：措施）"],
  ["from the start again", LOSS, LOSS.length, "（待补充：原因）"],
  ["one that has brackets of its own", "（待补充：年度目标（上级下达））后", 0, "（待补充：年度目标（上级下达））"],
  ["none", "报名人数少。", 0, null],
])("the next gap: %s", (_, text, from, expected) => {
  const gap = nextGap(text, from);
  expect(gap && text.slice(gap.start, gap.end)).toBe(expected);
});

test.each<[string, string, string, string]>([
  ["the proposed sentence", "", LOSS, LOSS],
  ["what was entered of it", "指标值≥8人，完成7人。原因是人少。", LOSS, "指标值≥8人，完成7人。原因是人少。"],
  [
    "a second matter of the same cell behind the first",
    "指标值≥8人，完成7人。原因是人少。",
    RATE,
    `指标值≥8人，完成7人。原因是人少。${RATE}`,
  ],
])("a field opens with %s", (_, entered, proposal, expected) => {
  const entries = entered === "" ? [] : [{ field: field(LOSS), text: entered, problem: null, isLooked: true }];
  expect(openingText(entries, field(proposal))).toBe(expected);
});

test.each<[string, string | null, number]>([
  ["what was typed", "人少。", 1],
  ["nothing where it was taken back", null, 0],
  ["nothing where the proposal was left as it is", LOSS, 0],
  ["nothing where the cell says it already", " 已写 ", 0],
])("an entry is %s", (_, text, count) => {
  expect(
    withEntry([{ field: field(LOSS, "已写"), text: "旧的", problem: null, isLooked: true }], field(LOSS, "已写"), text),
  ).toHaveLength(count);
});

describe("an entry that is looked at", () => {
  const entries = withEntry([], field(LOSS), "人少。");
  const looked = withProblem(entries, { field: field(LOSS), text: "人少。", problem: null });

  test.each([
    ["is open until then", entries, { ready: 0, open: 1 }],
    ["can be written then", looked, { ready: 1, open: 0 }],
    ["stays so while one types on", withEntry(looked, field(LOSS), "人少，"), { ready: 1, open: 0 }],
    [
      "is not judged by what was typed before",
      withProblem(entries, { field: field(LOSS), text: "人", problem: "empty" }),
      { ready: 0, open: 1 },
    ],
  ])("%s", (_, now, counts) => {
    expect(countsOfEntries(now)).toEqual(counts);
  });
});
