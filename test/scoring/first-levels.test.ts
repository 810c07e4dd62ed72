import { firstLevelsOf, levelName } from "../../src/scoring";
import type { FormLiteral, FundsLiteral } from "../support/form";
import { evaluate } from "./support";

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

const FUNDS: readonly FundsLiteral[] = [{ annual: 10, executed: 8, weight: 10 }];
const rows = (...levels: readonly (string | undefined)[]): FormLiteral["indicators"] =>
  levels.map((level1, index) => ({
    level1,
    name: "甲乙丙丁"[index]!,
    target: "≥1场",
    actual: "1场",
    weight: 20,
  }));

test.each<[what: string, form: FormLiteral, levels: readonly string[]]>([
  ["each with its rows", { indicators: rows("产出指标", "产出指标", "效益指标") }, ["产出指标 甲乙", "效益指标 丙"]],
  ["however they are written", { indicators: rows("产出指标（50分）", "产 出 指 标") }, ["产出指标 甲乙"]],
  [
    "a level that comes again",
    { indicators: rows("产出指标", "效益指标", "产出指标") },
    ["产出指标 甲丙", "效益指标 乙"],
  ],
  ["a row without one", { indicators: rows("产出指标", "") }, ["产出指标 甲", "其他指标 乙"]],
  [
    "the execution rate by itself",
    { funds: FUNDS, indicators: rows("产出指标", "") },
    ["预算执行率 预算执行率", "产出指标 甲", "其他指标 乙"],
  ],
  ["none at all", { funds: FUNDS, indicators: rows("", "") }, []],
])("the first levels of a table: %s", (_what, form, levels) => {
  const made = firstLevelsOf(evaluate(form).evaluation);
  expect(made.map(({ name, items }) => `${name} ${items.map((item) => item.name).join("")}`)).toEqual(levels);
});
