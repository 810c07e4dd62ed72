import { ITEM_UNITS, STEP_UNITS } from "../../src/language";
import * as words from "../../src/language/words";

test.each(Object.entries({ STEP_UNITS, ITEM_UNITS }))("%s: no unit hides a longer one behind it", (_name, pattern) => {
  const units = pattern.split("|");
  units.forEach((unit, at) => {
    expect(units.slice(0, at).filter((earlier) => unit.startsWith(earlier))).toEqual([]);
  });
});

const CLASSES = Object.entries(words).filter(([name]) => name !== "WEIGHT");

test.each(CLASSES)("%s holds each word once", (_name, pattern) => {
  const list = pattern.split("|");
  expect(list).toEqual([...new Set(list)]);
});

test("no word is both late and in time, harm and its cure", () => {
  const both = (one: string, other: string) => one.split("|").filter((word) => other.split("|").includes(word));
  expect(both(words.LATE, words.IN_TIME)).toEqual([]);
  expect(both(words.HARM, words.MISHAPS)).toEqual([]);
  expect(both(`${words.HARM}|${words.MISHAPS}`, `${words.DEALT_WITH}|${words.MADE_LESS}`)).toEqual([]);
});

test.each(["权重", "该项分值", "此指标满分", "所占权重分", "指标标准分", "三级指标权重", "总分", "相应分值"])(
  "%s names the weight",
  (text) => {
    expect(text).toMatch(new RegExp(`^(?:${words.WEIGHT})$`));
  },
);
