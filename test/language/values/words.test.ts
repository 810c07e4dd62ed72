import { readExpression } from "../../../src/language";

const each = (words: string) => words.split(" ");
const NO_SUCH =
  "不适用 不涉及 未涉及 无此项 无此项内容 无此项业务 无此指标 无该项 无该项工作 不需要 / - -- \\ N/A NA 本年度不涉及 当年不适用 今年未涉及";
const YES =
  "是 有 √ ✓ ✔ ☑ 对 已建立 已制定 已出台 已公开 已开展 已落实 已执行 已覆盖 已到位 已验收 已配备 已设立 已成立 ☑是□否 是√否□ 是（√）否（□） ☑有□无";
const NO =
  "否 无 没有 × ✗ ✘ ✕ x X □ 未建立 未制定 未出台 未公开 未开展 未落实 未执行 未覆盖 未到位 未验收 未配备 未设立 未成立 □是☑否 是□否√ □有√无";
const ASKED =
  "是否公开 有无制度 能否完成 可否使用 公开与否 制度是否健全 是/否 是或否 有/无 有或无 □是□否 是□否□ 公开与否?";
const UNKNOWN =
  "待定 待统计 暂无 暂无数据 未统计 统计中 尚未统计 ? ?? 待填 见附件 详见附件 #DIV/0! #REF! #N/A #VALUE! #NAME? #NUM! #NULL! ≥ ≥** ≤X 10$ Q90 W90";

test.each([
  [{ kind: "not-applicable" }, NO_SUCH],
  [{ kind: "yes-no", affirmed: true }, YES],
  [{ kind: "yes-no", affirmed: false }, NO],
  [{ kind: "yes-no", affirmed: null }, ASKED],
  [{ kind: "unclear" }, UNKNOWN],
])("%j: %s", (reading, texts) => {
  expect(each(texts).map((text) => [text, readExpression(text)])).toMatchObject(
    each(texts).map((text) => [text, reading]),
  );
});

test.each([
  [
    1,
    "完成 已完成 均已完成 全部完成 都完成 已全部完成 已经完成 全面完成 圆满完成 超额完成 顺利完成 高质量完成 提前完成 完成年度目标任务",
  ],
  [1, "达成 达到预期目标 达标 实现 合格 符合要求 满足标准 达成预期指标且效果较好"],
  [1, "达成年度指标 全部或基本达成年度指标100%-80%(含) 达成预期目标"],
  [2, "部分完成 大部分完成 未全部完成 未完全达到 没有全部实现 部分达成年度指标并具有一定效果80%-60%(含)"],
  [3, "未完成 未能完成 没有完成 尚未完成 均未完成 不达标 未达到目标 未达成年度指标且效果较差60%-0% 未实现 不合格"],
  [null, "有效提升 制度健全 稳步推进 完成情况详实的说明"],
])("tier %s: %s", (tier, texts) => {
  expect(each(texts).map((text) => [text, readExpression(text)])).toMatchObject(
    each(texts).map((text) => [text, { kind: "quality", tier, grade: null }]),
  );
});

test("grades are words of quality", () => {
  const grades = each("优 优秀 良 良好 中 中等 一般 低 较低 差 较差 好 较好 很好 高 较高 强 较强 弱");
  expect(grades.map((grade) => readExpression(grade))).toEqual(
    grades.map((grade) => ({ kind: "quality", tier: null, grade })),
  );
});

test.each([
  "零 〇 零发生 杜绝 杜绝发生 杜绝出现 不发生 未发生 没有发现 未出现 未发现",
  "零投诉 无安全事故 未发生重大安全事故 没有发生违纪违规行为 不出现舆情 杜绝质量责任事故 未出现截留、挪用和拖欠 无一起有责投诉 不发生群体性事件",
])("none of it: %s", (texts) => {
  expect(each(texts).map((text) => [text, readExpression(text)])).toMatchObject(
    each(texts).map((text) => [
      text,
      { kind: "quantity", sign: "=", number: { unit: "", prefix: "", suffix: "", isPlain: false } },
    ]),
  );
});

test.each(["无事故培训", "零星维修", "无障碍设施", "发生事故"])("%s is not none", (text) => {
  expect(readExpression(text).kind).toBe("quality");
});
