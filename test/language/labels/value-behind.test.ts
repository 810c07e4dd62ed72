import { hasValueBehind } from "../../../src/language";

test.each([
  ["执行率：98%", true],
  ["主管部门: 林业局", true],
  ["项目名称：", false],
  ["项目名称：  ", false],
  ["立项时间", false],
])("%j: %s", (text, has) => {
  expect(hasValueBehind(text)).toBe(has);
});
