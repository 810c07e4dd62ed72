import { sinceAsText } from "../../src/cli/text";

const change = {
  owner: "培训项目",
  label: "培训项目·培训场次 完成值",
  at: "'自评表'!E6",
  before: "107",
  now: "90",
  effect: "-5",
};

test("what changed is told with cell, former and present figure and the points", () => {
  const changes = [change, { ...change, at: "", effect: "" }, { ...change, effect: null }];
  expect(sinceAsText({ changes, totals: {} }).split("\n")).toEqual([
    "与上次相比：3 处有变化",
    "  · 培训项目·培训场次 完成值：107 → 90，得分 -5  ['自评表'!E6]",
    "  · 培训项目·培训场次 完成值：107 → 90，得分不变",
    "  · 培训项目·培训场次 完成值：107 → 90  ['自评表'!E6]",
  ]);
});

test("nothing changed is said too, and a long list is cut and counted", () => {
  expect(sinceAsText({ changes: [], totals: {} })).toBe("与上次相比：没有变化");
  const many = sinceAsText({ changes: Array.from({ length: 40 }, () => change), totals: {} }).split("\n");
  expect(many).toHaveLength(17);
  expect(many.at(-1)).toBe("  …… 还有 25 处");
});
