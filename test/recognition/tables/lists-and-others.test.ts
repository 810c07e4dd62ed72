import { digits, dossierOf, dossierOfSheets, findings, projects } from "../shapes";

test("a list beside another table is read, though numbers of that one stand in the row of its headings", () => {
  const dossier = dossierOf([
    ["2023年度项目支出预算执行表", null, null, null, null, "执行情况分析"],
    ["项目名称", "年初预算", "调整预算", "决算数", null, "类别", "个数"],
    ["湿地巡护", 50, 52, 50.4, null, "执行率90%以上", 2],
    ["科普展览", 20, 20, 19, null, "合计", 2],
    ["合计", 70, 72, 69.4],
  ]);
  expect(projects(dossier)).toEqual([
    ["1", "湿地巡护", "52", "50.4"],
    ["1", "科普展览", "20", "19"],
  ]);
});

test("numbers of a table beside stand in the very row of the headings", () => {
  const dossier = dossierOf([
    ["2023年度项目支出预算执行表"],
    ["项目名称", "年初预算", "调整预算", "决算数", null, "执行率100%", 2],
    ["湿地巡护", 50, 52, 50.4, null, "执行率90%以上", 3],
    ["科普展览", 20, 20, 19, null, "合计", 5],
  ]);
  expect(projects(dossier).map(([, name]) => name)).toEqual(["湿地巡护", "科普展览"]);
});

test("amounts that the list has no column of are those of the project's form, in the list's unit", () => {
  const dossier = dossierOfSheets({
    清单: [
      ["2023年度项目经费支出表"],
      ["单位：元"],
      ["项目名称", "责任科室", "实际支出"],
      ["湿地巡护", "保护科", 504000],
      ["科普展览", "宣教科", 190000],
    ],
    自评表: [
      ["项目支出绩效自评表"],
      ["项目名称", "湿地巡护"],
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "得分"],
      ["年度资金总额", 50, 52, 50.4, 10],
      ["一级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["产出指标", "巡护次数", "≥48次", "50次", 90],
    ],
  });
  expect(
    dossier.projects.map(({ name, initialBudget, annualBudget, executed, unit }) => [
      name,
      digits(initialBudget),
      digits(annualBudget),
      digits(executed),
      unit,
    ]),
  ).toEqual([
    ["湿地巡护", "500000", "520000", "504000", "元"],
    ["科普展览", null, null, "190000", "元"],
  ]);
  expect(findings(dossier).filter((text) => text.startsWith("unreadable"))).toEqual([]);
});
