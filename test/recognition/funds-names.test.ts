import { fundsName } from "../../src/recognition";

test.each([
  ["", true, "年度资金总额"],
  ["", false, ""],
  ["合计", true, "合计"],
  ["其中：财政拨款", false, "其中：财政拨款"],
])("a row of funds labelled “%s” (total: %s) is called %s", (label, isTotal, name) => {
  expect(fundsName({ label, isTotal })).toBe(name);
});
