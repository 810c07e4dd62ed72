import { evaluateWorkbook } from "../../src/app";
import type { Manuscript } from "../../src/manuscript";
import { proofread } from "../../src/proofreading";
import { sheet, workbook, type GridCell } from "../support/grid";

const STANDARD = "按时完成得满分，逾期不得分";

function form(name: string, ...times: readonly (readonly [string, string, string])[]) {
  const rows: GridCell[][] = [
    ["项目支出绩效自评表（2024年度）"],
    ["项目名称", null, name, null, "填报日期：2025年3月12日"],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", null, 120.5, 118.36, 117.24, 10, null, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "评分标准", "分值", "得分"],
    ...times.map(([indicator, target, actual]): GridCell[] => [
      ...["产出指标", "时效指标", indicator, target, actual],
      ...[STANDARD, 90 / times.length, null],
    ]),
    ["总分", null, null, null, null, null, 100, null],
  ];
  return sheet(name, rows);
}

const LIBRARY = "少儿图书馆改造";
const { scored } = evaluateWorkbook(
  workbook([
    form(
      `${LIBRARY}项目`,
      ["竣工验收时间", "2024年10月31日前", "2024年10月20日"],
      ["图书上架时间", "11月底前", "2024年12月5日"],
      ["设备采购完成时间", "2024年9月30日前", "2024年8月"],
    ),
    form("阅览设备采购", ["采购完成时间", "8月底前", "8月25日"]),
    form("书库环境检测项目", ["报告提交时间", "8月底前", "8月25日"]),
    form("社区书屋补贴项目", ["竣工验收时间", "2024年6月30日前", "2024年6月18日"]),
  ]),
);

function proofs(text: string, run?: string) {
  const passage = { text, number: 1, heading: null, cell: null, marks: [] };
  const properties = new Map(run ? [["ZipingLedgerRun", run]] : []);
  const manuscript: Manuscript = { name: "报告.docx", passages: [passage], properties };
  return proofread(manuscript, scored).map(({ judgement }) => judgement);
}

function verdicts(text: string): string[] {
  return proofs(text).map(({ written, verdict }) => `${written} ${verdict}`);
}

describe("deadlines and days of completion", () => {
  test.each([
    [
      "竣工验收时间指标值为2024年10月31日前，实际为2024年10月20日。",
      ["2024年10月31日前 exact", "2024年10月20日 exact"],
    ],
    ["竣工验收于10月20日完成。", ["10月20日 exact"]],
    ["竣工验收于2024年10月完成。", ["2024年10月 rounded"]],
    ["竣工验收于10月底前全部完成。", ["10月底前 rounded"]],
    ["竣工验收于2024年10月25日完成。", ["2024年10月25日 contradicts-workbook"]],
    ["竣工验收于2023年10月20日完成。", ["2023年10月20日 contradicts-workbook"]],
    ["竣工验收于2024年6月18日完成。", ["2024年6月18日 other-record"]],
    ["竣工验收时间要求为2024年11月30日前。", ["2024年11月30日前 contradicts-workbook"]],
    ["图书上架时间目标为11月30日前，实际于12月5日完成。", ["11月30日前 exact", "12月5日 exact"]],
    ["设备采购已于2024年8月15日完成。", ["2024年8月15日 false-precision"]],
    ["设备采购于2024年8月完成。", ["2024年8月 exact"]],
    ["已于2024年10月22日完成竣工验收。", ["2024年10月22日 contradicts-workbook"]],
  ])("%s", (text, expected) => {
    expect(verdicts(`${LIBRARY}项目${text}`)).toEqual(expected);
  });
});

test("words within the name of a project are no other step", () => {
  expect(verdicts("书库环境检测项目已于2024年8月29日完成报告提交。")).toEqual(["2024年8月29日 contradicts-workbook"]);
});

test("the name of an indicator may begin within that of its project", () => {
  expect(verdicts("阅览设备采购完成时间为2024年9月20日。")).toEqual(["2024年9月20日 contradicts-workbook"]);
});

describe("words of timing", () => {
  test.each([
    ["竣工验收提前完成。", ["提前完成 exact"]],
    ["竣工验收提前11天完成。", ["提前11天完成 exact", "11天 derived"]],
    ["竣工验收提前10天完成。", ["提前10天完成 exact", "10天 contradicts-workbook"]],
    ["竣工验收时间逾期完成。", ["逾期完成 wrong-direction"]],
    ["图书上架时间按期完成。", ["按期完成 wrong-direction"]],
    ["图书上架时间未能按期完成。", ["未能按期完成 exact"]],
  ])("%s", (text, expected) => {
    expect(verdicts(`${LIBRARY}项目${text}`).sort()).toEqual([...expected].sort());
  });
});

describe("the year that is reported", () => {
  test.each([
    [`2023年度${LIBRARY}项目全年预算数为118.36万元，执行数为117.24万元。`, "2023年度"],
    [`2025年度${LIBRARY}项目全年预算数为118.36万元，执行数为117.24万元。`, "2025年度"],
    [`截至2023年12月31日，${LIBRARY}项目累计支出117.24万元。`, "2023年12月31日"],
    ["现将我局2023年度项目支出绩效自评情况报告如下。", "2023年度"],
    ["我单位对2023年度项目支出全面开展了绩效自评。", "2023年度"],
  ])("%s", (text, written) => {
    expect(proofs(text).find(({ verdict }) => verdict === "contradicts-workbook")?.written).toBe(written);
  });

  test.each([
    `2023年度${LIBRARY}项目全年预算数为96.2万元，执行数为95.8万元。`,
    `与2023年度相比，${LIBRARY}项目全年预算数为118.36万元，执行数为117.24万元。`,
    `上年度${LIBRARY}项目执行数为117.24万元。`,
    "我局对2023年结转项目开展了绩效自评。",
    `${LIBRARY}项目2023年立项，全年预算数118.36万元，全年执行数117.24万元。`,
    `${LIBRARY}项目于2023年批复，全年预算数118.36万元，全年执行数117.24万元。`,
    `${LIBRARY}项目2023年签订合同，全年执行数117.24万元。`,
    `${LIBRARY}项目2025年预算安排120.5万元。`,
    "2024年4月，我单位对2023年度项目支出全面开展了绩效自评。",
    "根据《关于开展2023年度绩效自评工作的通知》（财绩〔2023〕5号），我单位及时组织自评。",
  ])("says nothing of %s", (text) => {
    expect(verdicts(text).filter((one) => /contradicts|other|wrong/.test(one))).toEqual([]);
  });
});

test.each([
  [`${LIBRARY}项目填报日期：2025年3月12日。`, undefined, "exact"],
  [`填报日期为2025年3月21日。`, undefined, "contradicts-workbook"],
  ["2025年3月12日", undefined, "exact"],
  // Whoever wrote it, may have signed it later.
  ["2025年3月21日", undefined, "not-placed"],
  ["2025年3月21日", "a1b2c3", "contradicts-workbook"],
])("填报日期: %s of run %s is %s", (text, run, verdict) => {
  expect(proofs(text, run).map((one) => one.verdict)).toEqual([verdict]);
});

describe("dates of one sentence", () => {
  test.each([
    ["湖心亭修缮于2024年9月开工，2024年6月竣工。", "2024年6月 contradicts-itself"],
    ["问卷调查期为2024年6月20日至2024年5月8日。", "2024年5月8日 contradicts-itself"],
    ["现场核查于2025年2月30日结束。", "2025年2月30日 contradicts-itself"],
    ["湖心亭修缮计划于2024年6月30日前完工，实际于2024年7月9日完工，按期完成。", "按期完成 wrong-direction"],
    ["湖心亭修缮计划于6月30日前完工，实际于7月9日完工，按期完工。", "按期完工 wrong-direction"],
    ["湖心亭修缮计划于6月30日前完工，实际于6月24日完工，提前5天。", "5天 contradicts-itself"],
    ["湖心亭修缮于2024年9月开工建设，并于2024年6月通过竣工验收。", "2024年6月 contradicts-itself"],
    ["湖心亭修缮于7月9日完工，早于6月30日的时限。", "6月30日 wrong-direction"],
  ])("%s", (text, expected) => {
    expect(verdicts(text)).toContain(expected);
  });
});

test.each([
  `${LIBRARY}项目于2024年3月启动招标，5月签订合同。`,
  `${LIBRARY}项目预算于2024年2月20日批复下达。`,
  "根据《预算绩效管理办法》规定，预算部门应于次年3月15日前报送自评报告。",
  `2023年，${LIBRARY}项目竣工验收于2023年11月完成。`,
  `${LIBRARY}项目二标段竣工验收于2024年11月8日完成。`,
  `2025年，我局计划于6月底前完成${LIBRARY}项目竣工验收。`,
  `为确保${LIBRARY}项目竣工验收按期完成，我局建立周调度机制，5月3日起每周通报进度。`,
  `${LIBRARY}项目竣工验收方案于2024年9月2日审议通过。`,
  "邻江市财政局竣工验收时间为2024年5月7日。",
  "2023年11月开工，2024年5月完工。",
  "湖心亭修缮计划12月31日前完成，实际2025年1月10日完成，逾期完成。",
  "湖心亭修缮计划12月31日前完成，实际2025年1月10日完成，逾期10天。",
  "湖心亭修缮计划12月31日前完成，实际1月10日完成，逾期完成。",
  "湖心亭修缮于2025年1月10日完成，晚于12月31日的要求。",
  "湖心亭修缮于2025年1月10日完成，早于1月31日的要求。",
  "湖心亭修缮工期18月，编号2024-15-03，发放13月工资。",
  "二期工程2024年9月开工，一期工程2024年6月竣工。",
  "2024年9月二期工程开工，2024年6月一期工程竣工。",
  ...[
    ...["竣工验收前，于2024年9月15日组织了消防检测。", "2024年9月15日竣工验收前组织了消防检测。"],
    ...["竣工验收资料于2024年11月8日归档。", "竣工验收报告2024年11月15日报送主管部门。"],
    ...["竣工验收合格后，2024年11月1日对外开放。", "竣工验收于2024年11月10日通过审计。"],
    ...["竣工验收名单于2024年9月2日备案。", "竣工验收后，2024年11月8日移交使用单位。"],
  ].map((text) => `${LIBRARY}项目${text}`),
])("accuses nobody of %s", (text) => {
  expect(verdicts(text).filter((one) => /contradicts|other|wrong|false/.test(one))).toEqual([]);
});
