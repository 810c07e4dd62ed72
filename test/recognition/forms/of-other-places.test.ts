import { digits, dossierOf, indicators } from "../shapes";

describe("forms of other places", () => {
  test("调整指标值 is the target where it is filled (Chongqing)", () => {
    const [form] = dossierOf([
      ["2021年度部门整体绩效自评表"],
      [
        "指标名称",
        "计量单位",
        "指标性质",
        "年初指标值",
        "调整指标值",
        "全年完成值",
        "得分系数(%)",
        "指标权重(分)",
        "指标得分(分)",
        "是否核心指标",
      ],
      ["培训次数", "次", "定量", "≥8次", "≥6次", "5次", 83, 10, 8.3, "否"],
      ["稿件数", "篇", "定量", "≥8篇", null, "9篇", 100, 10, 10, "是"],
    ]).forms;
    expect(form!.scope).toBe("department");
    expect(indicators(form!.indicators)).toEqual(["//培训次数: ≥6次 → 5次 (10)", "//稿件数: ≥8篇 → 9篇 (10)"]);
    expect(digits(form!.indicators[0]!.coefficient)).toBe("83");
  });

  test("the weight before the target, child rows, core marks, a reviewer's column (Anhui)", () => {
    const [form] = dossierOf([
      ["项目名称", "衔接资金"],
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "分值",
        "年度指标值",
        "全年实际值",
        "得分",
        "复核得分",
        "未完成原因及拟采取的改进措施",
      ],
      ["产出指标", "数量指标", "★新建道路（≥**公里）", 20, "≥12公里", "12公里", null, 18],
      [null, null, "其中：硬化道路", null, "≥5公里", "5公里"],
    ]).forms;
    expect(indicators(form!.indicators)).toEqual([
      "产出指标/数量指标/新建道路（≥**公里）: ≥12公里 → 12公里 (20)",
      "产出指标/数量指标/其中：硬化道路: ≥5公里 → 5公里 (-)",
    ]);
    expect(form!.indicators.map(({ isOfWhich }) => isOfWhich)).toEqual([false, true]);
    expect(form!.indicators[0]!.score!.at.column).toBe(6);
  });

  test("one heading over sign, value and unit; the grade in the total row (Yunnan)", () => {
    const dossier = dossierOf(
      [
        ["项目名称", "换届经费"],
        ["绩效指标", null, null, "年度指标值", null, null, "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
        ["产出指标（40分）", "数量指标", "会议场次", "≧", 3, "场", 3, 40, 40],
        ["总分", null, null, null, null, null, null, 100, 96, "优"],
        ["其他需要说明的事项", null, "无"],
      ],
      { merges: ["A2:C2", "D2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:J3"] },
    );
    const [form] = dossier.forms;
    expect(indicators(form!.indicators)).toEqual(["产出指标/数量指标/会议场次: ≧3场 → 3场 (40)"]);
    expect([digits(form!.total!.score), form!.total!.grade!.text]).toEqual(["96", "优"]);
    expect(form!.statedWeights.map(({ level, weight }) => [level, weight.value.toString()])).toEqual([
      ["产出指标", "40"],
    ]);
  });

  test("the execution rate inside the indicator block (Yinchuan)", () => {
    const [form] = dossierOf([
      ["项目名称", "某项目经费"],
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "参考分值",
        "指标值(A)",
        "全年实际值(B)",
        "得分",
        "未完成原因分析及改进措施",
      ],
      ["项目管理", "投入管理", "预算执行率", 10, "100%", "98%", 9.8],
      ["项目产出", "数量指标", "培训场次", 30, "≥3场", "3场", 30],
    ]).forms;
    expect([form!.executionRow!.name, digits(form!.executionRow!.weight), form!.indicators.length]).toEqual([
      "预算执行率",
      "10",
      1,
    ]);
  });

  test("points in brackets behind the target where there is no weight column (Hubei)", () => {
    const [form] = dossierOf([
      ["项目名称", "消防经费"],
      ["预算执行情况（万元）", "预算数（A）", "执行数（B）", "执行率", "得分（20分*执行率）"],
      ["年度财政资金总额", 63, 60],
      ["年度绩效目标1（40分）", "购置装备。"],
      ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
      ["产出指标", "数量指标", "购置装备", "≥120件（10分）", "120件"],
    ]).forms;
    expect(indicators(form!.indicators)).toEqual(["产出指标/数量指标/购置装备: ≥120件（10分） → 120件 (10)"]);
    expect(digits(form!.funds!.rows[0]!.weight)).toBe("20");
    expect(form!.statedWeights.map(({ level, weight }) => [level, weight.value.toString()])).toEqual([
      ["年度绩效目标1", "40"],
    ]);
  });

  test("no weights and no scores (transfer payments)", () => {
    const [form] = dossierOf([
      ["转移支付区域（项目）绩效目标自评表"],
      ["转移支付（项目）名称", "衔接补助资金"],
      ["一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施"],
      ["产出指标", "数量指标", "道路", "≥12公里", "12.6公里"],
    ]).forms;
    expect([form!.isScored, form!.project!.value]).toEqual([false, "衔接补助资金"]);
  });

  test("a department's table of points and standards, total 合计 (Hunan)", () => {
    const [form] = dossierOf([
      ["部门整体支出绩效评价指标计分表"],
      ["序号", "一级指标", "二级指标", "三级指标", "指标分值", "指标解释", "指标说明及评分标准", "自评得分", "备注"],
      [1, "规划（15分）", "编制", "编制合规性", 15, "是否合规", "合规得满分，否则不得分", 15],
      ["合计", null, null, null, 100, null, null, 90],
    ]).forms;
    expect(form!.scope).toBe("department");
    expect(form!.indicators[0]!.standard!.slot.text).toBe("合规得满分，否则不得分");
    expect([digits(form!.total!.weight), digits(form!.total!.score)]).toEqual(["100", "90"]);
    expect(form!.statedWeights.map(({ level }) => level)).toEqual(["规划"]);
  });

  test("section rows with points instead of a level column", () => {
    const [form] = dossierOf(
      [
        ["某局部门整体支出绩效自评表"],
        ["指标名称", "指标值", "完成值", "分值", "得分"],
        ["产出指标（50分）"],
        ["培训场次", "≥3场", "3场", 50, 50],
        ["效益指标（40分）"],
        ["满意度", "≥90%", "91%", 40, 40],
        ["总分", null, null, 90, 90],
      ],
      { merges: ["A3:E3", "A5:E5"] },
    ).forms;
    expect(indicators(form!.indicators)).toEqual([
      "产出指标//培训场次: ≥3场 → 3场 (50)",
      "效益指标//满意度: ≥90% → 91% (40)",
    ]);
    expect(form!.statedWeights.map(({ level, weight }) => level + weight.value.toString())).toEqual([
      "产出指标50",
      "效益指标40",
    ]);
  });

  test("two rows that share one merged weight", () => {
    const dossier = dossierOf(
      [
        ["项目名称", "某项目经费"],
        ["一级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
        ["产出指标", "甲", "≥1个", "1个", 20],
        ["产出指标", "乙", "≥2个", "2个"],
      ],
      { merges: ["E3:E4"] },
    );
    expect(dossier.forms[0]!.indicators.map(({ weight, isOfWhich }) => [digits(weight), isOfWhich])).toEqual([
      ["20", false],
      [null, true],
    ]);
    expect(dossier.forms[0]!.indicators[1]!.sharedWeight?.at).toMatchObject({ row: 2, column: 4 });
  });

  test.each([
    ["产出指标（50%）", ["产出指标", "50"]],
    ["产出指标（50分）", ["产出指标", "50"]],
  ])("points of the first level in %s", (level, stated) => {
    const [form] = dossierOf([
      ["项目名称", "培训经费"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
      [level, "数量指标（40%）", "培训场次", "≥12场", "12场", 50],
    ]).forms;
    expect(form!.statedWeights.map((one) => [one.level, one.weight.value.toString()])).toEqual([stated]);
    expect(form!.indicators[0]!.level1).toBe("产出指标");
  });

  test("points in the label of the funds block, and a score at the head beside the total", () => {
    const [form] = dossierOf(
      [
        ["项目支出绩效自评表"],
        ["项目名称", "培训经费", null, null, "自评得分", 97],
        ["预算执行情况（10分）", null, "年初预算", "调整后预算数", "预算执行数", "权重", "得分"],
        [null, "总额", 10, 10, 10, 10, 10],
        ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
        ["产出指标", "数量指标", "培训场次", "≥12场", "12场", 90, 88],
        ["总分", null, null, null, null, 100, 98],
      ],
      { merges: ["A3:A4"] },
    ).forms;
    expect(form!.statedWeights.map((one) => [one.level, one.weight.value.toString()])).toEqual([
      ["预算执行情况", "10"],
    ]);
    expect([digits(form!.headScore!), digits(form!.total!.score)]).toEqual(["97", "98"]);
  });

  test("problems line by line in the funds management of transfer payments", () => {
    const [form] = dossierOf([
      ["转移支付（项目）名称", null, "危房改造"],
      ["资金管理情况", null, "情况说明", "存在问题和改进措施"],
      [null, "分配科学性", "符合办法", "无"],
      [null, "执行准确性", "进度偏慢", "支付偏慢。改进措施：按月调度。"],
      [null, "总体目标", "改造160户，保障住房安全。"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值"],
      [null, "产出指标", "数量指标", "改造户数", "≥160户", "165户"],
    ]).forms;
    expect(form!.texts.map(({ key, text }) => [key, text.value])).toEqual([
      ["project-problems", "支付偏慢"],
      ["project-measures", "按月调度"],
      ["goal", "改造160户，保障住房安全。"],
    ]);
  });

  test("amounts beside their labels (older forms)", () => {
    const [form] = dossierOf([
      ["项目名称", "某项目经费"],
      ["预算执行情况（万元）", "预算数：", 2.3, "执行数：", 2.29, "执行率：", "99.6%"],
      [null, "其中：财政拨款", 2.3, "其中：财政拨款", 2.29],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
      ["产出指标", "数量指标", "甲", "≥1个", "1个", 90],
    ]).forms;
    const [total] = form!.funds!.rows;
    expect([digits(total!.annualBudget), digits(total!.executed), digits(total!.rate)]).toEqual([
      "2.3",
      "2.29",
      "0.996",
    ]);
    expect(indicators(form!.indicators).length).toBe(1);
  });
});
