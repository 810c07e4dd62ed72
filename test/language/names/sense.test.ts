import {
  countsOccurrences,
  mayBeHeldDown,
  namesAttainment,
  namesHarm,
  namesWork,
  senseOfName,
  speaksOfComplaints,
} from "../../../src/language";

/** Names by which way is better, as a person of the field reads them. */
const NAMES: Readonly<Record<"less" | "more" | "open", readonly string[]>> = {
  less: [
    // Bad rates and numbers, whatever stands before them.
    "投诉次数 投诉率 业务办理投诉率 办理差错率 案件办理差错数 差错数 检测不合格率 整改不合格率 事项办理逾期率 整改超期率",
    "死亡率 救治死亡率 救治感染率 事故发生率 案件发生率 不良反应发生率 设备故障率 管网漏损率 修复后损坏率 房屋空置率",
    "合同失信率 返工率 重复率 重新犯罪率 资金闲置率 结转结余率 预算调整率 耕地撂荒面积 单位产值能耗量 碳排放量 工单退回率 误诊率 越级上访人次 不良贷款率 人员超编率 单位产品能耗 重污染天数",
    // Not done, not well, late or once more.
    "未办结案件数 未决案件数 未完成任务数 未按期完成项目数 逾期未整改问题数 信访事项超期未办结数 逾期办结率 重复办理率",
    "不满意率 不满意度 不达标率 不及时率 服务不满意人数 未验收项目数 不合格批次",
    // Limits and shares of what was allowed.
    "三公经费控制数 成本控制率 公用经费控制率 修复单位成本控制率 路面修复成本控制 会议费不超过预算",
    // Costs of one, or of dealing with it.
    "修缮单价 垃圾处理单价（元/吨） 抢修成本/次 处理费 垃圾处理费用 违建拆除费用 每次抢修平均投入 费用支出数",
    "事故处理费用支出数 人均成本 单位成本 次均费用 路面修复单位成本 节约用水成本 节约型机关建设成本 降低噪声工程成本",
    // How long it takes.
    "应急响应时间 服务响应时间 故障抢修响应时间 抢修到达现场时间 平均时长 事故处理平均时长 问题整改平均天数 平均修复时间",
    "设备故障平均修复时间 处理时限 投诉处理时限 办理时限 审批时间 窗口等候时长 急救反应时间 平均候诊时间 建设工期 平均住院日 停电时间",
  ],
  more: [
    // What is done about harm.
    "信访件数办结 损失挽回金额 违法行为责停率 故障修复率 违法建筑拆除数量 差错整改率 投诉办结率 案件办结率 问题整改率",
    "违规资金追回率 逾期贷款收回率 重大事故救治率 未办结案件化解率 未达标河道整治率 不合格产品召回率 闲置土地处置率",
    "投诉处理满意度 死亡赔付及时率 逾期案件办结及时率 处理投诉次数 办理群众信访件数 挽回损失金额 投诉处理次数 水土流失治理面积 追缴欠薪金额 追回资金 逾期贷款清收额 闲置房屋利用率 清理拖欠账款金额 水资源重复利用率",
    // What is made less.
    "事故率降低 节约成本 节约资金 项目节约资金 成本节约率 单位成本降低率 用工成本节约额 压减公用经费 减少办理时间",
    "减少经济损失金额 减少投诉次数 缩短审批时间 避免损失金额 降低企业用工成本 缩短建设周期 压缩审批时限",
    // Nothing amiss, and all well done.
    "无事故天数 无故障运行时间 安全生产无事故率 零差错率 零投诉率 验收合格率 检测准确率",
  ],
  open: [
    "投诉 水土流失控制面积 高血压患者血压控制率 病虫害控制率 感染控制率 内部控制制度 培训时间 培训时长 培训平均时长 平均服务时长",
    "志愿服务时间 开放天数 平均开放天数 服务时长 培训费用 治理补助标准 研发投入 未成年人保护站数 结构调整面积 落后产能淘汰量",
  ],
};

const BY_SENSE = Object.entries(NAMES).flatMap(([sense, lines]) =>
  lines.flatMap((line) => line.split(" ")).map((name) => [name, sense] as const),
);

test.each(BY_SENSE)("%s: %s is better", (name, sense) => {
  expect(senseOfName(name) ?? "open").toBe(sense);
});

test.each([
  ["安全事故", true],
  ["违法案件", true],
  ["施工延误", true],
  ["居民失业率", true],
  ["违法行为查处", false],
  ["违法行为责停率", false],
  ["违规占地复绿面积", false],
  ["事故隐患整改率", false],
  ["投诉办理及时率", false],
  ["办理差错率", true],
  ["投诉处理时限", true],
  ["安全生产无事故率", false],
  ["培训人数", false],
  ["养护里程", false],
])("%s is harm: %s", (name, isHarm) => {
  expect(namesHarm(name)).toBe(isHarm);
});

test.each([
  ["验收合格率", true, false],
  ["群众满意度", true, false],
  ["检测不合格率", false, true],
  ["费用支付及时率", false, true],
  ["新建卫生室", false, false],
])("%s is attained: %s, may be held down: %s", (name, isAttained, mayBe) => {
  expect([namesAttainment(name), mayBeHeldDown(name)]).toEqual([isAttained, mayBe]);
});

test.each([
  ["新建卫生室", true],
  ["救助人数", true],
  ["培训费用", false],
  ["会议次数", false],
])("%s is work: %s", (name, isWork) => {
  expect(namesWork(name)).toBe(isWork);
});

test.each([
  ["安全情况", "起", true],
  ["安全情况", "件", true],
  ["安全情况", "例", true],
  ["安全情况", "次", true],
  ["安全情况", "人", true],
  ["安全情况", "人次", true],
  ["安全情况", "宗", true],
  ["安全情况", "桩", true],
  ["安全情况", "%", false],
  ["结转结余", "万元", false],
  ["安全事故", "", true],
  ["投诉举报", "%", true],
  ["火灾", "", true],
  ["资金挪用", "元", true],
  ["经费超支", "%", false],
  ["环境污染", "", true],
])("%s in %s speaks of what must not happen: %s", (name, unit, counts) => {
  expect(countsOccurrences(name, unit)).toBe(counts);
});

test.each([
  ["无投诉", true],
  ["没有不良反响", false],
  ["收到意见反馈2条", true],
  ["满意度98%", false],
])("%s speaks of complaints: %s", (text, does) => {
  expect(speaksOfComplaints(text)).toBe(does);
});
