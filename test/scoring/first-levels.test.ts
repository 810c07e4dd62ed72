import { levelName } from "../../src/scoring";

test.each([
  ["产出指标（50分）", "产出指标"],
  ["产出指标(50分)", "产出指标"],
  ["产 出\n指 标", "产出指标"],
  ["（一）产出指标（50分）", "（一）产出指标"],
  ["", ""],
  [undefined, ""],
])("%j is the level %j", (written, name) => {
  expect(levelName(written)).toBe(name);
});
