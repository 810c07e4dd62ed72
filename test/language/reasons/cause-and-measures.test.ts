import fc from "fast-check";
import { causeAndMeasures } from "../../../src/language";

describe("a reason is taken apart into cause and measures", () => {
  it.each([
    ["部分学员请假，人数减少。下一步按月更新名单。", "部分学员请假，人数减少", "按月更新名单"],
    ["个别网点送货晚，居民有意见。已督促按周配送。", "个别网点送货晚，居民有意见", "已督促按周配送"],
    ["受台风影响工期顺延，今后提前备料", "受台风影响工期顺延", "今后提前备料"],
    ["原因：招标流标。改进措施：提前启动采购。", "招标流标", "提前启动采购"],
    ["偏差原因是报名人数不足；拟于下年合并开班", "报名人数不足", "拟于下年合并开班"],
    ["材料涨价；下年度将集中采购", "材料涨价", "下年度将集中采购"],
    ["1.两处工地停工。2.下一步将加强调度", "1.两处工地停工", "2.下一步将加强调度"],
    ["下一步：一是加强宣传；二是受理时限前移", "", "一是加强宣传；二是受理时限前移"],
    ["加强前期论证", "", "加强前期论证"],
    ["疫情期间停课，次年补齐", "疫情期间停课，次年补齐", ""],
    ["计划调整，取消两场", "计划调整，取消两场", ""],
    ["将原定12场改为线上8场", "将原定12场改为线上8场", ""],
    ["虚拟机房改造未完工", "虚拟机房改造未完工", ""],
    ["建议书批复较晚", "建议书批复较晚", ""],
    ["2023年雨季长，我局将加强调度", "2023年雨季长", "我局将加强调度"],
    ["下一步更新设备。合格率未达标的原因是样本少。", "合格率未达标的原因是样本少", "更新设备"],
    ["夏季停电，数据漏报；已加装备用电源", "夏季停电，数据漏报", "已加装备用电源"],
    ["见佐证材料", "", ""],
    ["详见附件3。", "", ""],
    ["因设备老化停机，见检测报告", "因设备老化停机，见检测报告", ""],
    ["", "", ""],
  ])("%s", (text, cause, measures) => {
    expect(causeAndMeasures(text)).toEqual({ cause, measures });
  });

  it("loses no word of a text without labels", () => {
    const clause = fc.constantFrom("设备到货晚", "人数减少", "今后早采购", "拟明年补齐", "已要求整改", "气候异常");
    const text = fc.array(fc.tuple(clause, fc.constantFrom("，", "。", "；")), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, (parts) => {
        const said = parts.map((part) => part.join("")).join("");
        const { cause, measures } = causeAndMeasures(said);
        for (const [words] of parts) expect(cause + measures).toContain(words);
        expect(Array.from(cause + measures).length).toBeLessThanOrEqual(said.length);
      }),
    );
  });
});
