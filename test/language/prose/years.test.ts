import {
  beginsWithYear,
  isCarriedOver,
  isYearHeading,
  isYearTitle,
  leadingYear,
  reportsOnYear,
  saysDoneInYear,
  yearAlone,
  yearBesideLabel,
  yearOfDateIn,
  yearsSaid,
} from "../../../src/language";

test.each([
  [isYearTitle, "（2021年度）", "2021年培训"],
  [isYearTitle, "( 2021 年 )", "培训2021年度"],
  [isYearTitle, "2021年度自评表", "2021年度报告已提交"],
  [isYearTitle, "自评表（2021年）", "自评报告（2021年度）修改稿"],
  [isYearTitle, "2021年度项目支出绩效自评表（附件2）", "2021年完成情况说明"],
  [isYearTitle, "绩效自评报告（2021年度）", "绩效自评报告"],
  [isYearHeading, "2020年全年预算数", "2020年度内完成的培训场次"],
  [isYearHeading, "2020 年预算执行率", "截至2021年预算数"],
  [isYearHeading, "2020年支出", "2020年预算数已调整"],
  [isCarriedOver, "2020年结转项目", "2020年培训"],
  [beginsWithYear, " 2021年完成", "于2021年完成"],
  [beginsWithYear, "2021年完成", "2021完成"],
  [reportsOnYear, "全局2021年度完成", "于2021年立项的项目"],
  [reportsOnYear, "2021年完成3场", "编号20215年"],
  [saysDoneInYear, "在2020年共完成3场", "2020年完成的工程"],
  [saysDoneInYear, "2020年完成了3场", "2020年起完成"],
  [saysDoneInYear, "2020年我局累计投入80万元", "2020年市局投入80万元"],
  [saysDoneInYear, "2020年我单位开展培训", "2020年我开展培训"],
])("%p: %s, not %s", (is, text, other) => {
  expect([is(text), is(other)]).toEqual([true, false]);
});

test("a year alone is a title's second line", () => {
  expect(isYearTitle("2021年度")).toBe(true);
});

test.each([
  ["2021年与2020年度", [2021, 2020]],
  ["编号20215", []],
  ["2021.5", []],
])("the years said in %s", (text, years) => {
  expect(yearsSaid(text)).toEqual(years);
});

test.each([
  ["1. 2020年培训", 2020],
  ["（2020）培训", 2020],
  ["培训2020", null],
])("the year before %s", (name, year) => {
  expect(leadingYear(name)).toBe(year);
});

test.each([
  ["2020年底前完工", 2020],
  ["2020年12月完工", 2020],
  ["项目2020年底前完工", 2020],
  ["编号12020年底前", null],
  ["2020年培训", null],
])("the year of a date in %s", (name, year) => {
  expect(yearOfDateIn(name)).toBe(year);
});

test.each([
  ["（2021年度）", 2021],
  [" 2021 年 ", 2021],
  ["2021年度项目", null],
  ["2021年1月", null],
])("a line that is a year alone: %s", (text, year) => {
  expect(yearAlone(text)).toBe(year);
});

test.each([
  ["2021", 2021],
  ["２０２１", 2021],
  ["2021年度", 2021],
  ["2021年12月", null],
  ["20210", null],
])("the year beside its label: %s", (text, year) => {
  expect(yearBesideLabel(text)).toBe(year);
});
