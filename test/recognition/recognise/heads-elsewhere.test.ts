import { digits, dossierOfSheets } from "../shapes";

const HEAD = [
  ["项目基本信息"],
  ["项目名称", "湿地巡护"],
  ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数"],
  ["年度资金总额", 460, 460, 437],
  ["预算年度", "2023"],
];

const INDICATORS = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "巡护次数", "≥40次", "42次", 90],
  ["预算执行", "预算执行", "预算执行率", "100%", null, 10],
  ["合计", null, null, null, null, 100],
];

const moneyOf = (dossier: ReturnType<typeof dossierOfSheets>) =>
  dossier.forms.map(({ project, funds }) => [
    project?.value,
    funds?.rows.map(({ annualBudget, executed }) => [digits(annualBudget), digits(executed)]),
  ]);

test("the head of a project on a sheet of its own is its form's", () => {
  const dossier = dossierOfSheets({
    基本信息: HEAD,
    绩效指标: [["2023年度项目支出绩效自评表"], ["项目名称", "湿地巡护"], ...INDICATORS],
  });
  expect(moneyOf(dossier)).toEqual([["湿地巡护", [["460", "437"]]]]);
  expect(dossier.projects.map(({ executed }) => digits(executed))).toEqual(["437"]);
});

test("the head of another project is not", () => {
  const dossier = dossierOfSheets({
    基本信息: HEAD,
    绩效指标: [["2023年度项目支出绩效自评表"], ["项目名称", "科普展览"], ...INDICATORS],
  });
  expect(moneyOf(dossier)).toEqual([["科普展览", undefined]]);
});
