import { COLUMN } from "../../../src/renderers/paper/columns";
import { generated, planned, SMALL } from "../support";

test.each([
  ["2021年6月30日前", "2021年6月28日", 44_375, "yyyy-mm-dd"],
  ["每月15日前", "每月10日", 10, "General"],
  ["每周五前", "每周四", 4, "General"],
])("%s, done %s, stands as a date or as a day's number in the working paper", (target, actual, value, format) => {
  const indicators = [{ name: "发放时间", level2: "时效指标", target, actual, weight: 90, score: null }];
  const { cells } = generated(planned([{ ...SMALL, indicators }]).plan, "计分底稿");
  const cell = cells.find(({ column, value: held }) => column === COLUMN.actual && held === value);
  expect(cell?.style?.numberFormat).toBe(format);
});
