import { dossierOf } from "../shapes";

const REASON = "连续暴雨，两次改在次年";

const reasonBelow = (heading: string, cell: string, remark: string | null = null) => {
  const beside = remark === null ? [] : ["备注"];
  const [row] = dossierOf([
    ["项目名称", "湿地巡护"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", ...beside, heading],
    ["产出指标", "数量指标", "巡护次数", "≥48次", "46次", 60, 57.5, ...(remark === null ? [] : [remark]), cell],
    ["效益指标", "社会效益指标", "受益村组", "≥8个", "8个", 30, 30],
  ]).forms[0]!.indicators;
  return [row!.reason?.text ?? null, row!.standard?.slot.text ?? null];
};

describe("a heading over reasons is known beside 备注 and without it", () => {
  test.each(
    (
      "扣分说明 扣分理由 扣分依据 未达标说明 未完成说明 偏差说明 偏差原因说明 原因说明 自评说明 得分说明 情况说明 差异原因 扣分原因 失分原因 " +
      "差异说明 未完成情况说明 自评扣分说明"
    ).split(" "),
  )("%s", (heading) => {
    expect(reasonBelow(heading, REASON)).toEqual([REASON, null]);
    expect(reasonBelow(heading, REASON, "")).toEqual([REASON, null]);
    expect(reasonBelow(heading, REASON, "见附件")).toEqual([REASON, null]);
  });

  test("扣分依据 over a rule is the standard", () => {
    const rule = "每少1次扣1分";
    expect(reasonBelow("扣分依据", rule, REASON)).toEqual([REASON, rule]);
  });

  test("指标说明 and 评分说明 beside 备注 are none", () => {
    expect(reasonBelow("指标说明", "达到得满分", REASON)[0]).toBe(REASON);
  });
});
