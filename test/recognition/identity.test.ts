import { recognise } from "../../src/recognition";
import { sheet, workbook } from "../support/grid";
import { digits, dossierOf, dossierOfSheets } from "./shapes";

describe("unit name and year", () => {
  test.each([
    ["填报单位：花都区工商联（公章）", "花都区工商联"],
    ["单位名称： 花都区 工商联", "花都区工商联"],
    ["花都区工商联2021年部门整体支出绩效自评表", "花都区工商联"],
    ["某市文旅局2023年度项目预算执行情况表", "某市文旅局"],
    ["云门县气象局2023年项目资金执行情况（单位：万元）", "云门县气象局"],
    ["2023年度云门县气象局项目支出绩效自评汇总表", "云门县气象局"],
    ["云门县城市管理局2023年度专项绩效自评一览（含已终止）", "云门县城市管理局"],
    ["购买主体：云门县气象局", "云门县气象局"],
    ["闽江第三中学部门整体支出绩效自评表", "闽江第三中学"],
    ["东坝林场2023年项目支出绩效自评汇总表", "东坝林场"],
    ["2023年度项目预算执行情况表", undefined],
    ["2023年度部门预算项目支出情况表", undefined],
  ])("%s", (text, name) => {
    expect(dossierOf([[text], ["项目名称", "预算数（万元）"], ["印刷费用", 1]]).unitName?.value).toBe(name);
  });

  test.each(["各乡镇卫生院", "全区各小学", "海湾区第一小学等学校", "各乡镇及街道", "相关单位"])(
    "%s are several units",
    (group) => {
      const read = (label: string) =>
        dossierOf([
          ["主管部门", "海湾区卫生健康局", label, group],
          ["项目名称", "预算数（万元）"],
          ["印刷费用", 1],
        ]);
      expect(read("实施单位").unitName?.value).toBe("海湾区卫生健康局");
      expect(read("单位名称").unitName?.value).toBe("海湾区卫生健康局");
    },
  );

  test.each([
    [
      "in a column",
      [
        ["年度", "项目名称", "预算数（万元）"],
        [2023, "印刷费用", 1],
      ],
    ],
    [
      "beside its label",
      [
        ["预算年度", "2023年"],
        ["项目名称", "预算数（万元）"],
        ["印刷费用", 1],
      ],
    ],
  ])("the year where no title says it: %s", (_, grid) => {
    expect(dossierOf(grid).year?.value).toBe(2023);
  });

  test("of differing years the most frequent counts, and each is kept", () => {
    const dossier = dossierOfSheets({ 甲: [["2021年度收支表"]], 乙: [["2021年度项目表"]], 丙: [["2020年度自评表"]] });
    expect(dossier.year?.value).toBe(2021);
    expect(dossier.year?.said?.map(({ value, at }) => [value, at.sheet])).toEqual([
      [2021, "甲"],
      [2020, "丙"],
    ]);
  });
});

test.each([
  ["the latest", "自评.xlsx", 2023],
  ["the one that the workbook is named after", "2022年自评.xlsx", 2022],
])("of years said equally often %s counts", (_, name, year) => {
  const sheets = [sheet("甲", [["2022年度自评表"]]), sheet("乙", [["2023年度自评表"]])];
  expect(recognise({ ...workbook(sheets), name }).year?.value).toBe(year);
});

test.each([
  ["two of this year's", ["2022", "2022", "2022", "2023", "2023"].map((year) => `${year}年度项目自评表`), 2023],
  ["one of this year's, perhaps mistaken", ["2022", "2022", "2023"].map((year) => `${year}年度项目自评表`), 2022],
  [
    "next year's targets",
    ["2022年自评表", "2022年度自评表", "2022年度评价表", "2023年目标表", "2023年绩效目标表"],
    2022,
  ],
  [
    "next year's preparations",
    [...["甲", "乙", "丙"].map((name) => `2022年度${name}自评表`), "2023年度绩效评价计划表", "2023年度自评工作安排表"],
    2022,
  ],
  [
    "this year's of plans",
    [...["甲", "乙", "丙"].map((name) => `2022年度${name}自评表`), "2023年度鲲鹏计划自评表", "2023年度方案编制自评表"],
    2023,
  ],
])("beside more titles of an earlier year: %s", (_, titles, year) => {
  const sheets = titles.map((title, index) => sheet(`表${"甲乙丙丁戊"[index]}`, [[title]]));
  expect(recognise(workbook(sheets)).year?.value).toBe(year);
});

test.each([
  ["a title says the year", "2023年项目支出表", 2023],
  ["nothing else says the year", "项目支出表", 2023],
])("years that head columns side by side are no years of the sheet: %s", (_what, title, year) => {
  const dossier = dossierOf([
    [title],
    ["项目名称", "2022年预算数", "2022年执行数", "2023年预算数", "2023年执行数"],
    ["公益岗位补贴", 10, 9, 12, 11],
  ]);
  expect([dossier.year?.value, digits(dossier.projects[0]!.annualBudget)]).toEqual([year, "12"]);
  expect(dossier.year?.said).toBeUndefined();
});

test.each([
  ["填表日期：2024年2月20日"],
  ["填表人：何某　　填报日期：2024年2月20日"],
  ["单位负责人（签字）：　　填表时间：2024年2月"],
])("the day on which somebody signs is no year of the sheet: %s", (signed) => {
  const dossier = dossierOf([
    ["2023年度项目支出绩效自评表"],
    [signed],
    ["项目名称", "预算数", "执行数"],
    ["公益岗位补贴", 12, 11],
  ]);
  expect([dossier.year?.value, dossier.year?.said]).toEqual([2023, undefined]);
});

test("the unit's own scheme", () => {
  const { ownScheme } = dossierOfSheets({
    计分方案: [
      ["方案选项", "取值"],
      ["执行率分值", 20],
      ["等级：优", "90"],
    ],
  });
  expect(ownScheme!.options.map(({ name, value }) => [name, value.text])).toEqual([
    ["执行率分值", "20"],
    ["等级：优", "90"],
  ]);
});
