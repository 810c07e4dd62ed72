import {
  isOthers,
  isSource,
  isWhole,
  levelIn,
  spanIn,
  withoutLevel,
  withoutSource,
  withoutSpan,
  withoutWhole,
} from "../../../src/language";

const each = (words: string) => words.split(" ");

test.each([
  [
    "year",
    "全年执行数 本年支出 当年预算 年终完成值 年末数 年底数 年度指标值 1-12月支出 1至12月支出 截至12月底 截止12月支出",
  ],
  [
    "part-year",
    "1-6月执行数 上半年支出 下半年支出 半年执行数 第三季度支出 2季度支出 前三季度 月度支出 季度数 当月支出 本月数",
  ],
  ["part-year", "监控时点执行数 监控节点完成值"],
  ["other-years", "以前年度支出 历年支出 往年数 跨年支出 实施期指标值 建设期目标 规划期目标 项目周期目标 项目期指标值"],
  ["other-years", "累计执行数 中长期目标 长期目标 总体目标 总投资 三年期目标 五年期目标"],
  [null, "执行数 指标值 预算数 完成值"],
])("the time is %s: %s", (span, headings) => {
  expect(each(headings).map((heading) => [heading, spanIn(heading)])).toEqual(
    each(headings).map((heading) => [heading, span]),
  );
});

test.each([
  ["1-6月执行数", "执行数"],
  ["截至6月底累计执行数", "执行数"],
  ["截止12月份支出", "支出"],
  ["10-12月支出", "支出"],
  ["半年支出", "支出"],
  ["2季度支出数", "支出数"],
  ["本年支出", "支出"],
  ["当年支出", "支出"],
  ["项目期指标值", "指标值"],
  ["截至目前支出", "截至目前支出"],
  ["上半年支出数", "支出数"],
  ["第三季度支出数", "支出数"],
  ["前三季度支出数", "支出数"],
  ["本月支出数", "支出数"],
  ["全年执行数", "执行数"],
  ["本年度预算数", "预算数"],
  ["年末数", "数"],
  ["项目周期指标值", "指标值"],
  ["建设期目标", "目标"],
  ["中长期目标", "目标"],
  ["总体目标", "目标"],
  ["累计支出", "支出"],
  ["执行数", "执行数"],
  ["支出全年数", "支出全年数"],
])("%s without the time is %s", (word, rest) => {
  expect(withoutSpan(word)).toBe(rest);
});

test.each([
  ["财政拨款", "", true],
  ["一般公共预算资金", "", true],
  ["政府性基金预算拨款", "", true],
  ["政府性基金拨款", "", true],
  ["国有资本经营收入", "", true],
  ["财政专户资金", "", true],
  ["上年结转资金", "", true],
  ["专项债资金", "", true],
  ["国有资本经营预算收入", "", true],
  ["财政专户管理资金", "", true],
  ["中央财政资金", "", true],
  ["市级资金", "", true],
  ["县配套资金", "", true],
  ["上年结转结余资金", "", true],
  ["其他资金", "", true],
  ["单位资金（万元）", "（万元）", false],
  ["单位资金(万元)", "", true],
  ["自筹资金", "", true],
  ["事业收入", "", true],
  ["专项债券资金", "", true],
  ["其中财政拨款", "", true],
  ["财政拨款执行数", "执行数", false],
  ["上级补助支出", "支出", false],
  ["财政", "财政", false],
  ["资金来源", "资金来源", false],
  ["项目财政拨款", "项目财政拨款", false],
])("%s without the source of money is “%s”", (word, rest, isNothingElse) => {
  expect([withoutSource(word), isSource(word)]).toEqual([rest, isNothingElse]);
});

test.each([
  ["支出合计", "支出", true],
  ["收入总计", "收入", true],
  ["小计", "", true],
  ["资金总额", "资金", true],
  ["支出总数", "支出", true],
  ["总金额", "", true],
  ["合计数", "", true],
  ["合计分", "合计分", false],
  ["支出", "支出", false],
])("%s without what calls it a sum is “%s”", (word, rest, is) => {
  expect([withoutWhole(word), isWhole(word)]).toEqual([rest, is]);
});

test.each([
  [
    true,
    "主管部门得分 财政评分 上级评分 第三方得分 专家打分 评审得分 复核得分 审核得分 核定得分 审定得分 复评得分 复审得分",
  ],
  [
    true,
    "终审得分 初审得分 抽查得分 中介得分 机构评分 评价组得分 考评得分 考核组得分 业务科评分 绩效中心评分 预算处评分 他评得分",
  ],
  [false, "得分 自评得分 单位自评得分 自评得分（主管部门填） 指标得分"],
])("a heading of others: %s", (is, headings) => {
  expect(each(headings).filter((heading) => isOthers(heading) !== is)).toEqual([]);
});

test.each([
  ["一级指标分值", 1, "分值"],
  ["二级指标", 2, ""],
  ["三级分值", 3, "分值"],
  ["四级指标得分", 4, "得分"],
  ["五级指标", 5, ""],
  ["指标分值", null, "指标分值"],
  ["项目一级指标", null, "项目一级指标"],
])("%s names level %s and leaves “%s”", (word, level, rest) => {
  expect([levelIn(word), withoutLevel(word)]).toEqual([level, rest]);
});
