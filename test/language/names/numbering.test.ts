import { depthsOf, numberingOf, numberingOfIndex, withoutNumbering } from "../../../src/language";

test.each([
  ["一、基本支出", "一、", 1, "基本支出"],
  ["十二.其他", "一、", 1, "其他"],
  ["（一）基本支出", "（一）", 1, "基本支出"],
  ["(十一)基本支出", "（一）", 1, "基本支出"],
  ["1.1基本支出", "1.1", 2, "基本支出"],
  ["1.2.3、基本支出", "1.1", 3, "基本支出"],
  ["1-2基本支出", "1.1", 2, "基本支出"],
  ["12.3基本支出", "1.1", 2, "基本支出"],
  ["1.12基本支出", "1.1", 2, "基本支出"],
  ["1.1.基本支出", "1.1", 2, "基本支出"],
  ["1.基本支出", "1.", 1, "基本支出"],
  ["12、基本支出", "1.", 1, "基本支出"],
  ["3）基本支出", "1.", 1, "基本支出"],
  ["（1）基本支出", "（1）", 1, "基本支出"],
  ["(12)基本支出", "（1）", 1, "基本支出"],
  ["①基本支出", "①", 1, "基本支出"],
  ["⑳基本支出", "①", 1, "基本支出"],
  ["基本支出", null, null, "基本支出"],
  ["1.2%", null, null, "1.2%"],
  ["2021年项目", null, null, "2021年项目"],
  ["1.", "1.", 1, "1."],
  ["项目一、二", null, null, "项目一、二"],
  ["苗圃（一）期", null, null, "苗圃（一）期"],
  ["增支1.1万元", null, null, "增支1.1万元"],
  ["渠系（3）维护", null, null, "渠系（3）维护"],
  ["工程①标段", null, null, "工程①标段"],
])("%s is numbered by %s, %s deep, and leaves %s", (name, style, depth, rest) => {
  expect([numberingOf(name), withoutNumbering(name)]).toEqual([style === null ? null : { style, depth }, rest]);
});

test.each([
  ["一", { style: "一、", depth: 1 }],
  ["十二", { style: "一、", depth: 1 }],
  ["7", { style: "1.", depth: 1 }],
  ["12", { style: "1.", depth: 1 }],
  ["1.1", { style: "1.1", depth: 2 }],
  ["（1）", { style: "（1）", depth: 1 }],
  ["2021", null],
  ["一般", null],
  ["第1", null],
  ["第三", null],
  ["", null],
])("a column of numbers holds %s", (text, numbering) => {
  expect(numberingOfIndex(text)).toEqual(numbering);
});

test.each([
  ["一、 （一） （二） 二、 （一）", [1, 2, 2, 1, 2]],
  ["1 1.1 1.2 2 2.1", [1, 2, 2, 1, 2]],
  ["1.1 1 1.1.1", [2, 1, 3]],
  ["一、 1 （1） - 2", [1, 2, 3, 3, 2]],
  ["1 2 3", [1, 1, 1]],
  ["- - -", [1, 1, 1]],
  ["- 一、 （一）", [1, 1, 2]],
])("%s nest as %j", (numbers, depths) => {
  expect(depthsOf(numbers.split(" ").map(numberingOfIndex))).toEqual(depths);
});
