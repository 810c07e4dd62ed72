import { beginsWithSign, isSignAlone, readExpression } from "../../../src/language";

test.each([
  ["≥", true],
  ["＞＝", true],
  ["≧", true],
  ["＝", true],
  ["不低于", true],
  ["大于或等于", true],
  ["以上", true],
  ["定性", false],
  ["正向", false],
  ["≥95%", false],
  ["", false],
])("%s is a sign alone: %s", (text, is) => {
  expect(isSignAlone(text)).toBe(is);
});

test.each([
  ["≥95%", true],
  ["＜5天", true],
  ["═100%", true],
  ["95%", false],
  ["不低于95%", false],
])("%s begins with a sign: %s", (text, does) => {
  expect(beginsWithSign(text)).toBe(does);
});

test.each([
  [">=", "≥5场 >=5场 =>5场 ≥=5场 ≥:5场 5场以上 5场及以上 5场或以上 5场之上 5场(含)以上 5场（含本数）以上 5场含以上 5+"],
  [">=", "不低于5场 不低于约5场 不少于计划的95% 控制在95%以上 超过90%以上 至少达到5场 不少于完成5场 至少举办5场"],
  [
    "<=",
    "≤5天 <=5天 =<5天 5天以内 5天之内 5天及以下 5天或以下 5天以下 5天之下 5天内 5天内完成 5天内办结 5天内到位 5天内到场",
  ],
  ["<=", "5天内送达 5天内反馈 5天内回复 5天内处置 5天内支付 5天内，全部 控制在5天 不超过5天以内 小于等于5天"],
  [">", ">5场 大于5场 超过5场"],
  ["<", "<5天 少于5天 不足5天"],
  ["=", "=5场 等于5场 按省定标准300元 按照国家标准5元"],
  ["", "5场 5天内部培训 约5场"],
])("the sign is %s: %s", (sign, texts) => {
  const found = texts.split(" ").map((text) => [text, readExpression(text)] as const);
  expect(found.filter(([, reading]) => reading.kind !== "quantity" || reading.sign !== sign)).toEqual([]);
});

test.each(["≥≤5场", "不低于5场以下", "=5场以上", "≤5场以上", "大于5场以内"])("%s contradicts itself", (text) => {
  expect(readExpression(text).kind).toBe("unclear");
});
