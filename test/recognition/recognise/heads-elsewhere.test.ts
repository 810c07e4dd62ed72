import { digits, dossierOfSheets, findings } from "../shapes";

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

describe("of a head without a year in its title the sheet tells whose money it is", () => {
  const head = (executed: number) => [
    ["项目名称", "湿地巡护"],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数"],
    ["年度资金总额", 460, 460, executed],
  ];
  const form = [["2023年度项目支出绩效自评表"], ["项目名称", "湿地巡护"], ...INDICATORS];
  const read = (sheets: Parameters<typeof dossierOfSheets>[0]) => {
    const dossier = dossierOfSheets(sheets);
    return [moneyOf(dossier)[0]![1], findings(dossier).filter((text) => /^(?:other-year|form-set|heads)/.test(text))];
  };

  test.each([["上年资金"], ["资金（参考）"], ["旧表"]])("none of this year's on %s", (sheet) => {
    expect(read({ [sheet]: head(311), 绩效指标: form })).toEqual([undefined, []]);
    expect(read({ [sheet]: head(311), 绩效指标: form, 资金: head(437) })).toEqual([[["460", "437"]], []]);
  });

  test("the year before's is told", () => {
    const before = { "2022年资金": head(311), 绩效指标: form };
    expect(read(before)).toEqual([undefined, ["other-year A2:D3"]]);
    expect(read({ ...before, 资金: head(437) })).toEqual([[["460", "437"]], ["other-year A2:D3"]]);
  });

  test("several that differ are told, the first is read", () => {
    expect(read({ 甲: head(437), 乙: head(311), 绩效指标: form })).toEqual([
      [["460", "437"]],
      ["heads-differ A2:D3 A2:D3"],
    ]);
    expect(read({ 甲: head(437), 乙: head(437), 绩效指标: form })).toEqual([[["460", "437"]], []]);
  });
});
