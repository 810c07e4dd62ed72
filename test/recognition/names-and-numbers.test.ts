import fc from "fast-check";
import { isNear, plainName, projectKey } from "../../src/language";
import { numberOfText } from "../../src/recognition";
import {
  headerWord,
  pointsInText,
  unitInText,
  withoutPoints,
  withYearInDigits,
} from "../../src/language/labels/header-text";
import { limitIn, isHint } from "../../src/recognition/tables/labelled";

describe("project names that are one", () => {
  test.each([
    ["投诉中心经费", "2021年投诉中心经费"],
    ["投诉中心经费", "（一）投诉中心 经费"],
    ["投诉中心经费", "1.2投诉\n中心经费"],
    ["投诉中心经费", "3、投诉中心经费"],
    ["水库维修", "51170024T000010263361-水库维修"],
    ["商（协）会经费", "商(协)会经费"],
    ["“鲲鹏计划”经费", "鲲鹏计划经费"],
  ])("%s = %s", (first, second) => {
    expect(projectKey(first)).toBe(projectKey(second));
  });

  test.each([
    ["12345热线经费", "热线经费"],
    ["3D打印设备", "打印设备"],
    ["5.12防灾演练", "防灾演练经费"],
  ])("%s ≠ %s", (first, second) => {
    expect(projectKey(first)).not.toBe(projectKey(second));
  });

  test("the plain name drops numbering and code, not the year", () => {
    expect(plainName("1.1 51170024T0001-2021年水库维修")).toBe("2021年水库维修");
  });
});

describe("near names", () => {
  test.each([
    ["基层一商会工作经费", "基层商协会工作经费", true],
    ["党建培训经费", "党建培训经费项目", true],
    ["信息化系统运维", "信息系统运维", true],
    ["工程一期", "工程二期", false],
    ["第一幼儿园维修", "第二幼儿园维修", false],
    ["小学营养餐补助", "中学营养餐补助", false],
    ["2号线维护费用", "3号线维护费用", false],
    ["东区道路养护费", "西区道路养护费", false],
    ["印刷费", "差旅费", false],
  ])("%s / %s: %s", (first, second, near) => {
    expect(isNear(projectKey(first), projectKey(second))).toBe(near);
  });
});

describe("numbers stored as text", () => {
  test.each([
    ["1,234.50", "1234.5"],
    ["１，２３４．５", "1234.5"],
    ["-13.27", "-13.27"],
    ["−13.27", "-13.27"],
    ["(13.27)", "-13.27"],
    ["99.56%", "0.9956"],
    ["９５％", "0.95"],
    ["¥ 1,000", "1000"],
    [".5", "0.5"],
  ])("%s", (text, value) => {
    expect(numberOfText(text)!.toString()).toBe(value);
  });

  test.each(["", "-", "—", "12项", "1,23", "1.2.3", "二十", "2021年"])("%s is none", (text) => {
    expect(numberOfText(text)).toBeNull();
  });

  test("any number with separators is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(numberOfText(value.toLocaleString("en-US"))!.toString()).toBe(String(value));
      }),
    );
  });
});

describe("headings", () => {
  test.each([
    ["全年预算数\n（万元）(A)", "全年预算数", null],
    ["全年 执行数②", "全年执行数", null],
    ["2021年度决算数", "决算数", 2021],
    ["得分\n（20分*执行率）", "得分", null],
    ["预算执行率（B/A×100%）", "预算执行率", null],
    ["★三级指标", "三级指标", null],
    ["1.主要职责：", "主要职责", null],
    ["（二）年度总体工作", "年度总体工作", null],
    ["转移支付（项目）名称", "转移支付名称", null],
    ["“三公”经费", "三公经费", null],
  ])("%j is %s", (text, word, year) => {
    expect(headerWord(text)).toEqual({ word, year });
  });

  test.each([
    ["（二〇二一年度）", "（2021年度）"],
    ["二○二三年度项目支出绩效自评表", "2023年度项目支出绩效自评表"],
    ["二零二〇年", "2020年"],
    ["二级项目二〇一个", "二级项目二〇一个"],
  ])("the year in %s is written in digits", (text, written) => {
    expect(withYearInDigits(text)).toBe(written);
  });

  test.each([
    ["单位：万元", "万元"],
    ["金额单位:人民币元", "元"],
    ["全年预算数（万元）", "万元"],
    ["（单位：亿元）", "亿元"],
    ["预算数(万元，保留两位小数)", "万元"],
    ["单位：某区财政局", null],
    ["人均增收（元/人）", null],
  ])("the unit in %s is %s", (text, unit) => {
    expect(unitInText(text)).toBe(unit);
  });

  test.each([
    ["产出指标（50分）", "50", "产出指标"],
    ["规划(15分)", "15", "规划"],
    ["得分（20分*执行率）", "20", "得分"],
    ["≥95%（10分）", "10", "≥95%"],
    ["年度绩效目标1\n（40分）", "40", "年度绩效目标1"],
    ["百分比（%）", null, "百分比（%）"],
    ["三级指标", null, "三级指标"],
  ])("the points in %j are %s", (text, points, rest) => {
    expect([pointsInText(text)?.toString() ?? null, withoutPoints(text)]).toEqual([points, rest]);
  });

  test.each([
    ["（100字以内）", 100, true],
    ["（请说明原因，不超过200字）", 200, true],
    ["存在问题（限100字）", 100, true],
    ["评价结论（字数不超过100）", 100, false],
    ["评价结论（一百五十字以内）", 150, false],
    ["评价结论（二百字以内）", 200, false],
    ["评价结论（≤100字）", 100, true],
    ["组织培训12场，发放资料500份。", null, false],
  ])("%s: limit %s", (text, limit, hint) => {
    expect([limitIn(text), isHint(text)]).toEqual([limit, hint]);
  });
});
