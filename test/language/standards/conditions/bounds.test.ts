import { Condition } from "../../../../src/language/standards/conditions/condition";

test.each([
  ["≥95%", { sign: ">=", value: "95", unit: "%" }],
  ["不得低于60分", { sign: ">=", value: "60", unit: "分" }],
  ["80%以下", { sign: "<", value: "80", unit: "%" }],
  ["每低1个百分点", null],
  ["90%至95%", null],
])("the bound of %s", (words, bound) => {
  const found = new Condition(words).bound;
  expect(found && { ...found, value: found.value.toFixed() }).toEqual(bound);
});
