import { digits, dossierOf, indicators } from "../../shapes";
import { cutOf } from "../grids";

const HEADER = ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"] as const;
const FUNDS = ["项目资金（万元）", "资金来源", "全年预算数", "全年执行数", "执行率", "分值", "得分", "备注"] as const;

describe("forms below each other", () => {
  const stacked = [
    ["项目支出绩效自评表"],
    ["项目名称", "河道保洁"],
    [...FUNDS],
    [null, "年度资金总额", 30, 27, null, 10],
    HEADER,
    [null, "产出指标", "数量指标", "保洁河段", "≥9段", "9段", 60],
    ["（续表）"],
    HEADER,
    [null, "效益指标", "生态效益指标", "水质", "好转", "好转", 30],
    ["总分", null, null, null, null, null, 100],
    [],
    ["项目名称", "闸门检修"],
    [...FUNDS],
    [null, "年度资金总额", 12, 12, null, 10],
    HEADER,
    [null, "产出指标", "数量指标", "检修闸门", "4孔", "4孔", 90],
    ["总分", null, null, null, null, null, 100],
  ] as const;

  test("a page that goes on belongs to the form above, the next name begins the next", () => {
    expect(cutOf(stacked).map((region) => region.split(" ")[0])).toEqual([
      "title",
      "amounts",
      "indicators",
      "continuation",
      "indicators",
      "amounts",
      "indicators",
    ]);
    const { forms } = dossierOf(stacked);
    expect(
      forms.map(({ project, indicators: rows, total }) => [project?.value, rows.length, digits(total!.weight)]),
    ).toEqual([
      ["河道保洁", 2, "100"],
      ["闸门检修", 1, "100"],
    ]);
  });

  test("the page that goes on may repeat title and name, or no header at all", () => {
    const repeated = [
      ["项目支出绩效自评表"],
      ["项目名称", "渠道清淤"],
      HEADER,
      [null, "产出指标", "数量指标", "清淤长度", "≥9公里", "9公里", 60],
      ["项目支出绩效自评表（续）"],
      ["项目名称", "渠道清淤"],
      HEADER,
      [null, "效益指标", "社会效益指标", "受益农户", "≥80户", "81户", 40],
    ] as const;
    const bare = [
      ...repeated.slice(0, 4),
      ["续表"],
      [null, "效益指标", "社会效益指标", "受益农户", "≥80户", "81户", 40],
    ] as const;
    for (const grid of [repeated, bare]) {
      const { forms } = dossierOf(grid);
      expect(forms.map(({ indicators: rows }) => indicators(rows))).toEqual([
        ["产出指标/数量指标/清淤长度: ≥9公里 → 9公里 (60)", "效益指标/社会效益指标/受益农户: ≥80户 → 81户 (40)"],
      ]);
    }
  });
});

describe("funds below the indicators", () => {
  test.each([
    ["with the form's total after them", ["合计", null, null, null, null, null, 100]],
    ["with another word for it", ["总分", null, null, null, null, null, 100]],
  ])("%s", (_, total) => {
    const { forms } = dossierOf([
      ["2024年度山塘加固工程项目绩效自评表"],
      ["项目名称", "山塘加固工程"],
      HEADER,
      [null, "产出指标", "数量指标", "加固山塘", "≥3座", "3座", 60],
      [null, "效益指标", "社会效益指标", "保护人口", "≥800人", "800人", 30],
      ["项目资金（万元）", "资金来源", "项目总投资", "全年预算数", "全年执行数", "执行率", "分值", "得分"],
      [null, "年度资金总额", 500, 200, 180, null, 10],
      [null, "其中：政府性基金", 500, 200, 180, "—", "—", "—"],
      total,
    ]);
    const [form] = forms;
    expect(forms).toHaveLength(1);
    expect(indicators(form!.indicators)).toHaveLength(2);
    expect(form!.funds!.rows.map(({ label, executed }) => `${label} ${digits(executed)}`)).toEqual(
      ["年度资金总额 180", "其中:政府性基金 180"].map((text) => text.replace(":", "：")),
    );
    expect([digits(form!.total!.weight), form!.total!.score!.at.column]).toEqual(["100", 7]);
  });
});

describe("a title without the character 表", () => {
  test.each(["2024年项目支出预算执行情况", "某学院2024年度项目支出决算明细"])("%s heads no column", (title) => {
    const grid = [
      [title],
      ["单位：元"],
      ["项目编码", "项目名称", "年初预算数", "调整预算数", "决算数"],
      ["0001", "实训室建设", "120,000.00", "150,000.00", "149,000.50"],
      ["合计", null, "120,000.00", "150,000.00", "149,000.50"],
    ] as const;
    const dossier = dossierOf(grid, { merges: ["A1:E1"] });
    expect(dossier.projects.map(({ name, annualBudget, unit }) => [name, digits(annualBudget), unit])).toEqual([
      ["实训室建设", "150000", "元"],
    ]);
  });
});

describe("a form without points ends its rows at headings", () => {
  const head = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "偏差原因"];
  const first = ["产出指标", "数量指标", "养护株数", "≥320株", "335株"];
  const second = ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93.5%"];

  test.each([
    ["the same once more", [head, second], ["养护株数", "居民满意度"]],
    [
      "those of the funds below",
      [
        ["项目资金（万元）", null, "1-6月执行数", "年初预算数", "全年预算数", "全年执行数"],
        [null, "年度资金总额", 30, 86, 92.5, 90.65],
      ],
      ["养护株数"],
    ],
  ])("%s", (_, below, names) => {
    const { forms } = dossierOf([["2023年度项目支出绩效自评表"], ["项目名称", "古树养护"], head, first, ...below]);
    expect(forms.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual(names);
  });

  test("an amount in capitals above the headings is none of them", () => {
    const { forms } = dossierOf([
      ["2023年度项目支出绩效自评表"],
      ["项目名称", "古树养护"],
      ["预算金额（大写）", null, "人民币玖拾贰万伍仟元整"],
      ["绩效指标", "指标类型", "指标名称", "年度指标值", "实际完成值", "分值", "得分"],
      [null, "产出指标", "养护株数", "≥320株", "335株", 90],
    ]);
    expect(forms.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual(["养护株数"]);
  });
});
