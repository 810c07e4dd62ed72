import { digits, dossierOf } from "../shapes";

const INDICATORS = [
  ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值"],
  ["", "产出指标", "数量指标", "储备粮到位率", "100%", "100%"],
] as const;

/** The funds rows of a form: label, whether it is the total, annual budget and executed amount. */
function funds(...rows: readonly (readonly (string | number | null)[])[]) {
  const grid = [["县级专项资金绩效自评表"], ["项目名称", "", "储备粮"], ...rows, ...INDICATORS];
  const { forms } = dossierOf(grid, { merges: ["A3:A6"] });
  return forms[0]!.funds!.rows.map(({ label, isTotal, annualBudget, executed }) => {
    return [label, isTotal, digits(annualBudget), digits(executed)];
  });
}

const ALL = [
  ["年度资金总额", true, "195", "190"],
  ["其中：县级资金", false, "195", "190"],
  ["其他资金", false, "0", "0"],
];

describe("the labels of amounts that have no heading", () => {
  test.each<[string, (string | number | null)[][]]>([
    [
      "right beside them",
      [
        ["项目资金（万元）", "", "", "全年预算数(A)", "全年执行数(B)", "执行率(B/A)"],
        ["", "", "年度资金总额", 195, 190, "97.44%"],
        ["", "", "其中：县级资金", 195, 190, ""],
        ["", "", "其他资金", 0, 0, ""],
      ],
    ],
    [
      "with an empty column between",
      [
        ["项目资金（万元）", "", "", "全年预算数(A)", "全年执行数(B)", "执行率(B/A)"],
        ["", "年度资金总额", "", 195, 190, "97.44%"],
        ["", "其中：县级资金", "", 195, 190, ""],
        ["", "其他资金", "", 0, 0, ""],
      ],
    ],
    [
      "with two, one of them with a number",
      [
        ["项目资金（万元）", "", "", "", "全年预算数(A)", "全年执行数(B)", "执行率(B/A)"],
        ["", "年度资金总额", "", 1, 195, 190, "97.44%"],
        ["", "其中：县级资金", "", "", 195, 190, ""],
        ["", "其他资金", "", "", 0, 0, ""],
      ],
    ],
  ])("are found %s", (_, rows) => {
    expect(funds(...rows)).toEqual(ALL);
  });
});
