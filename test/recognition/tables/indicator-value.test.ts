import { dossierOf, findings } from "../shapes";

const actualOf = (target: string, actual: string) =>
  dossierOf([
    ["项目名称", "惠民放映"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ["产出指标", "数量指标", "放映场次", target, actual, 90, null],
  ]).forms[0]!.indicators[0]!.actual.reading;

test.each([
  ["≥48场", "全年完成45场，完成率93.75%", "45场"],
  ["≥48场", "完成率93.8%，完成45场", "45场"],
  ["≥48场", "45场（94%）", "45场"],
  ["8万亩", "完成7.2万亩，为目标的90%", "72000亩"],
])("%s with %s is %s, the rest says its share", (target, actual, wanted) => {
  const reading = actualOf(target, actual);
  const said = reading.kind === "quantity" ? `${reading.number.value.toString()}${reading.number.unit}` : reading.kind;
  expect(said).toBe(wanted);
});

test.each([
  ["a share that is not its own", "≥48场", "全年完成45场，观众好评率96%"],
  ["two numbers of one unit", "≥48场", "城区20场，乡镇25场"],
  ["a share of a target in %", "≥90%", "完成45场，达93.75%"],
])("%s is left to a person", (_, target, actual) => {
  expect(actualOf(target, actual).kind).toBe("several");
});

test.each([
  ["明显好转", "□达成预期指标 ☑部分达成预期指标 □未达成预期指标", { kind: "quality", tier: 2 }],
  ["明显好转", "达成√ 部分达成□ 未达成□", { kind: "quality", tier: 1 }],
  ["明显好转", "□达成 □部分达成 ☑未达成", { kind: "quality", tier: 3 }],
  ["明显好转", "□达成 □部分达成 □未达成", { kind: "quality", tier: null }],
  ["≥90%", "□100% ☑95% □90%", { kind: "quantity", number: { isPlain: false } }],
])("%s with %s says what is ticked", (target, actual, reading) => {
  expect(actualOf(target, actual)).toMatchObject(reading);
});

test.each([
  ["时效指标", "工作进度", "每月10日", "每月8日", ["deadline", "deadline"]],
  ["数量指标", "补贴发放", "每月10日发放", "每月12日", ["deadline", "deadline"]],
  ["数量指标", "报表报送", "每月5日", "每月5日", ["deadline", "deadline"]],
  ["时效指标", "报表报送", "每月1-10日", "每月1日至8日", ["deadline", "deadline"]],
  ["时效指标", "报表报送", "每月5日、20日", "每月5日、20日", ["deadline", "deadline"]],
  ["时效指标", "报表报送", "每月五日", "每月三日", ["deadline", "deadline"]],
  ["数量指标", "驻村服务", "每月10日", "每月12日", ["quantity", "quantity"]],
  ["时效指标", "办理天数", "10日", "8日", ["quantity", "quantity"]],
])("%s %s %s, done %s, is a day or so many days", (level2, name, target, actual, kinds) => {
  const [row] = dossierOf([
    ["项目名称", "惠民放映"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ["产出指标", level2, name, target, actual, 90, null],
  ]).forms[0]!.indicators;
  expect([row!.target.reading.kind, row!.actual.reading.kind]).toEqual(kinds);
});

describe("of several numbers the one that is called as the indicator", () => {
  const read = (name: string, target: string, actual: string) => {
    const dossier = dossierOf([
      ["项目名称", "惠民放映"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["产出指标", "数量指标", name, target, actual, 90, null],
    ]);
    const { reading } = dossier.forms[0]!.indicators[0]!.actual;
    const said =
      reading.kind === "quantity" ? `${reading.number.value.toString()}${reading.number.unit}` : reading.kind;
    return [said, findings(dossier).some((text) => text.startsWith("number-named"))];
  };

  test.each([
    ["观众满意度", "≥90%", "问卷120份，满意度94.5%", "94.5%"],
    ["放映员人数", "≥26人", "放映员人数25人，退休1人", "25人"],
    ["片源更新率", "≥30%", "更新影片86部，片源更新率为32%", "32%"],
  ])("%s %s: %s", (name, target, actual, wanted) => {
    expect(read(name, target, actual)).toEqual([wanted, true]);
  });

  test.each([
    ["none is", "观众满意度", "≥90%", "回收率95%，好评率96%"],
    ["two are", "观众满意度", "≥90%", "城区观众满意度95%，乡镇观众满意度89%"],
    ["it is what the name denies", "合格率", "≥98%", "不合格率1%，抽检率20%"],
    ["it is another year's", "满意度", "≥92%", "上年满意度90%，好评率95%"],
    ["in another unit", "放映场次", "≥48场", "放映场次45次，观众1200人"],
  ])("%s: a person decides", (_, name, target, actual) => {
    expect(read(name, target, actual)[1]).toBe(false);
  });
});
