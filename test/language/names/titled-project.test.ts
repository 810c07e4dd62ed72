import { canNameProject, projectInSheetName, projectInTitle } from "../../../src/language";

describe("the project that a title names", () => {
  test.each([
    ["2023年度苗圃扩建工程项目绩效自评表", "苗圃扩建工程"],
    ["苗圃扩建工程项目2023年度支出绩效自评表", "苗圃扩建工程"],
    ["苗圃扩建工程项目支出绩效自评表（2023年度）", "苗圃扩建工程"],
    ["2023年苗圃扩建工程项目绩效自评表", "苗圃扩建工程"],
    ["苗圃扩建工程项目2023年支出绩效自评表", "苗圃扩建工程"],
    ["2023年度苗圃扩建工程（二期）项目绩效自评表", "苗圃扩建工程（二期）"],
    ["附件重点项目绩效自评表", null],
    ["云栖县园林服务中心2023年度苗圃扩建工程项目支出绩效自评表", "苗圃扩建工程"],
    ["2023年度项目支出绩效自评表", null],
    ["云栖县园林服务中心2023年度项目支出绩效自评表", null],
    ["云栖县园林服务中心项目支出绩效自评表", null],
    ["2023年度财政专项资金项目绩效自评表", null],
    ["2023年度县级部门预算项目支出绩效自评表", null],
    ["2023年度部门整体支出绩效自评表", null],
  ])("%s: %s", (title, name) => {
    expect(projectInTitle(title)).toBe(name);
  });
});

describe("the project that a sheet is called after", () => {
  test.each([
    ["1.苗圃扩建工程", "苗圃扩建工程"],
    ["（二）苗圃扩建工程", "苗圃扩建工程"],
    ["苗圃扩建工程", "苗圃扩建工程"],
    ["苗圃扩建", "苗圃扩建"],
    ["苗圃扩建经费", "苗圃扩建经费"],
    ["专项苗圃扩建工程", "专项苗圃扩建工程"],
    ["园林中心苗圃扩建工程", "园林中心苗圃扩建工程"],
    ["苗圃扩建工程v2", null],
    ["final苗圃扩建工程", null],
    ["Sheet1", null],
    ["自评表1", null],
    ["附件2", null],
    ["项目支出", null],
    ["专项资金", null],
    ["云栖县园林服务中心", null],
    ["2023年度", null],
  ])("%s: %s", (sheet, name) => {
    expect(projectInSheetName(sheet)).toBe(name);
  });
});

test.each([
  ["苗圃扩建工程", true],
  ["苗圃扩建工程绩效自评表", false],
  ["专项资金", false],
  ["云栖县园林服务中心", false],
])("%s can name a project: %s", (text, can) => {
  expect(canNameProject(text)).toBe(can);
});
