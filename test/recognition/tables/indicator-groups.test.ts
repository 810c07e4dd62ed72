import { digits, dossierOf, indicators } from "../shapes";

/** A form whose last line states these points, beside a funds block with those. */
function read(stated: number, ofFunds: number | null, points = 90) {
  const { forms } = dossierOf([
    ["2023年度项目支出绩效自评表"],
    ["项目名称", "数字阅读", null, "自评分数", null],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", ...(ofFunds === null ? [] : ["分值", "得分"])],
    ["年度资金总额", 50, 50, 49, ofFunds, null],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ["产出指标", "数量指标", "活动场次", "48场", "45场", points],
    ["合计", null, null, null, null, stated, null],
  ]);
  const form = forms[0]!;
  const at = form.total?.score?.at;
  return [(form.sums ?? []).map(({ weight }) => digits(weight)), at && `${at.row}-${at.column}`];
}

test.each<[string, number, number | null, number, (string | null)[], string]>([
  ["of the indicators alone, the rate having points above", 90, 10, 90, ["90"], "1-4"],
  ["of the indicators alone, the rate's points left unsaid", 90, null, 90, ["90"], "1-4"],
  ["of shares", 0.9, 0.1, 0.9, ["0.9"], "1-4"],
  ["of the form", 100, 10, 90, [], "6-6"],
  ["of the form, whose points don't add up", 95, 10, 95, [], "6-6"],
])("a last line %s", (_, stated, ofFunds, points, sums, total) => {
  expect(read(stated, ofFunds, points)).toEqual([sums, total]);
});

test("a last line of nothing but 0 beside all points in the funds block is read", () => {
  const { forms } = dossierOf([
    ["2023年度项目支出绩效自评表"],
    ["项目名称", "数字阅读"],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "得分"],
    ["年度资金总额", 50, 50, 49, 100, null],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ["合计", null, null, null, null, 0, null],
  ]);
  expect(forms.map(({ sums }) => sums ?? [])).toEqual([[]]);
});

test("levels are said without the numbers in front of them, in a row of their own or beside the indicators", () => {
  const alone = dossierOf([
    ["2023年度项目支出绩效自评表"],
    ["项目名称", "午餐补助"],
    ["指标名称", "指标值", "完成值", "分值", "得分"],
    ["二、产出指标（60分）"],
    ["补助人数", "420人", "420人", 60],
    ["三、效益指标（40分）"],
    ["控辍率", "≥99%", "99.6%", 40],
  ]).forms[0]!;
  expect(indicators(alone.indicators)).toEqual([
    "产出指标//补助人数: 420人 → 420人 (60)",
    "效益指标//控辍率: ≥99% → 99.6% (40)",
  ]);
  expect(alone.statedWeights.map(({ level }) => level)).toEqual(["产出指标", "效益指标"]);
  const beside = dossierOf([
    ["2023年度项目支出绩效自评表"],
    ["项目名称", "午餐补助"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ["一、产出指标", "（一）数量指标", "补助人数", "420人", "420人", 60],
    [null, "（二）质量指标", "餐食达标率", "≥99%", "99.6%", 40],
  ]).forms[0]!;
  expect(indicators(beside.indicators)).toEqual([
    "产出指标/数量指标/补助人数: 420人 → 420人 (60)",
    "产出指标/质量指标/餐食达标率: ≥99% → 99.6% (40)",
  ]);
});
