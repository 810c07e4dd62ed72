import { withoutMarkers } from "../../../src/language/values/numbered-parts";
import { readExpression } from "../../../src/language";

test.each([
  ["1.巡护95次\n2.培训3次", "巡护95次\n；培训3次"],
  ["1、巡护95次；2、培训3次", "巡护95次；；培训3次"],
  ["（1）巡护95次(2)培训3次", "巡护95次；培训3次"],
  ["任务：1.巡护95次 2.培训3次 3.展览2场", "任务：巡护95次 ；培训3次 ；展览2场"],
  ["1.5公里；2.3公里", "1.5公里；2.3公里"],
  ["1.巡护95次", "1.巡护95次"],
  ["2.巡护95次 3.培训3次", "2.巡护95次 3.培训3次"],
  ["3次、1.巡护 2.培训", "3次、1.巡护 2.培训"],
])("%j without what numbers its parts is %j", (text, bare) => {
  expect(withoutMarkers(text)).toBe(bare);
});

test.each([
  ["1.巡护≥95次\n2.培训≥3次", ["巡护>=95次", "培训>=3次"]],
  ["1.加强管理\n2.投诉不超过3次\n3.整改率100%", ["<=3次", "100%"]],
])("%j has as many numbers as it counts: %j", (text, expected) => {
  const reading = readExpression(text);
  const numbers = reading.kind === "several" ? reading.numbers : [];
  expect(numbers.map(({ sign, number }) => `${sign}${number.value.toFixed()}${number.unit}`)).toEqual(
    expected.map((one) => one.replace(/^[一-龥]+/, "")),
  );
});
