import { isSignOff, isSignOffAlone, signOffsIn } from "../../../src/language";

test.each([
  ["填报人:张三", true],
  ["项目单位负责人(签字):", true],
  ["财务主要领导:李四", true],
  ["局长:", true],
  ["主管会计:王五", true],
  ["编制日期:2021年1月", true],
  ["审核时间:", true],
  ["联系电话:0851-1234", true],
  ["联系方式:", true],
  ["联系人及电话:", true],
  ["填报人姓名:", true],
  ["单位盖章:", true],
  ["负责人签字(盖章):", true],
  ["单位领导审签:", true],
  ["分管领导意见:", true],
  ["主管部门公章:", true],
  ["单位(公章):", true],
  ["复核:李四", true],
  ["签字日期:", true],
  ["填报人张三", false],
  ["备注:填报人:张三", false],
  ["单位:万元", false],
])("%s is signed: %s", (folded, is) => {
  expect(isSignOff(folded)).toBe(is);
});

test.each([
  ["单位公章", true],
  ["单位领导审签", true],
  ["经办人", true],
  ["填表人:", true],
  ["制表", true],
  ["联系电话", true],
  ["填报日期", true],
  ["审核人次", false],
  ["财务人员", false],
  ["填表人:周某", false],
])("%s alone is signed: %s", (folded, is) => {
  expect(isSignOffAlone(folded)).toBe(is);
});

test.each([
  [
    "填报人:张三 联系电话:",
    [
      ["填报人", true],
      ["联系电话", false],
    ],
  ],
  [
    "单位负责人(签字):____填表日期:2021年3月1日",
    [
      ["单位负责人(签字)", false],
      ["填表日期", true],
    ],
  ],
  ["审核人:……", [["审核人", false]]],
  ["备注:填报人:张三", []],
])("who signs in %s", (folded, signed) => {
  expect(signOffsIn(folded).map(({ label, isSigned }) => [label, isSigned])).toEqual(signed);
});
