import { DEFAULT_OPTIONS, exportScheme, schemeById, type Scheme, type SchemeOptions } from "../../../src/scoring";
import { OPTION_TABLE } from "../../../src/scoring/schemes/option-table";

const NATIONAL = schemeById("mof-2020-10")!;

test("财预〔2020〕10号 as the sheet to start one's own scheme from", () => {
  expect(exportScheme(NATIONAL)).toEqual([
    ["方案选项", "取值", "可填"],
    ["沿用方案", "mof-2020-10", "以哪个方案为底，写方案编号"],
    ["方案名称", "项目支出绩效自评（全国通用）", "任意文字"],
    ["文号", "财预〔2020〕10号", "任意文字，没有写“无”"],
    ["版本", "2020", "任意文字"],
    ["适用地区", "全国", "任意文字"],
    ["预算执行率分值", "10", "0 到 100 的数，没有写“无”"],
    ["执行率除以", "全年预算数", "全年预算数、全年预算数加上年结转、年初预算数"],
    ["预算数为零时", "没有支出得满分", "没有支出得满分、得满分、不得分、待定"],
    ["超额完成从", "130%", "百分数，如 130%"],
    ["超额完成扣分", "0", "每项扣几分，只要求说明原因的写 0"],
    ["执行率说明线", "90%", "百分数，如 90%，执行率低于它要说明原因"],
    ["执行率封顶", "无", "如 低于80%最多89分；低于70%最多79分，没有写“无”"],
    ["反向指标超出时", "按超出比例扣分", "按超出比例扣分、指标值除以完成值"],
    ["等于类指标超出时", "按超出比例扣分", "按超出比例扣分、得满分"],
    ["定性分档下限", "80%、60%", "第一、二档的下限，如 80%、60%"],
    ["扣分步数", "满一步才扣", "满一步才扣、不足一步按一步扣"],
    ["得分小数位", "2", "0、1 或 2"],
    ["不适用的指标", "其余各项折算", "其余各项折算、得满分、不得分"],
    ["等级", "优90、良80、中60、差0", "如 优90、良80、中60、差0"],
    ["时限写“某月前”", "含当月", "含当月、不含当月"],
  ]);
});

test("the caps of a scheme, and what it does not have", () => {
  const rows = new Map(exportScheme(schemeById("platform-manual-2022")!).map(([name, value]) => [name, value]));
  expect(rows.get("执行率封顶")).toBe("低于50%最多59分；低于60%最多69分；低于70%最多79分；低于80%最多89分");
  expect([rows.get("文号"), rows.get("预算执行率分值")]).toEqual(["无", "无"]);
});

/** The scheme with what was written; null: it can't be read. */
function written(name: string, text: string): Scheme | null {
  return OPTION_TABLE.find((option) => option.name === name)!.parse(text, NATIONAL);
}

test.each<[name: string, text: string, more: Partial<Scheme> | null]>([
  ["方案名称", "我单位办法", { title: "我单位办法" }],
  ["文号", "无", { document: null }],
  ["文号", "某财绩〔2024〕3号", { document: "某财绩〔2024〕3号" }],
  ["文号", "", null],
  ["版本", "无", { version: "无" }],
  ["适用地区", "某县", { place: "某县" }],
  ["预算执行率分值", "无", { executionWeight: null }],
  ["预算执行率分值", "0", { executionWeight: "0" }],
  ["预算执行率分值", "15", { executionWeight: "15" }],
  ["预算执行率分值", "100", { executionWeight: "100" }],
  ["预算执行率分值", "101", null],
  ["预算执行率分值", "-1", null],
  ["预算执行率分值", "十分", null],
])("%s: %s", (name, text, more) => {
  expect(written(name, text)).toEqual(more && { ...NATIONAL, ...more });
});

const CAPS = [
  { below: "0.5", most: "59" },
  { below: "0.8", most: "89.5" },
];

test.each<[name: string, text: string, more: Partial<SchemeOptions> | null]>([
  ["执行率除以", "全年预算数加上年结转", { divisor: "annual-budget-plus-carried-over" }],
  ["执行率除以", "年初预算数", { divisor: "initial-budget" }],
  ["执行率除以", "决算数", null],
  ["预算数为零时", "得满分", { zeroBudget: "full" }],
  ["预算数为零时", "不得分", { zeroBudget: "zero" }],
  ["预算数为零时", "待定", { zeroBudget: "pending" }],
  ["超额完成从", "120%", { overFulfilment: { from: "1.2", pointsOff: "0" } }],
  ["超额完成从", "112.5％", { overFulfilment: { from: "1.125", pointsOff: "0" } }],
  ["超额完成从", "1.5", { overFulfilment: { from: "1.5", pointsOff: "0" } }],
  ["超额完成从", "100%", null],
  ["超额完成从", "约120%", null],
  ["超额完成从", "120%左右", null],
  ["超额完成扣分", "2", { overFulfilment: { from: "1.3", pointsOff: "2" } }],
  ["超额完成扣分", "0", {}],
  ["超额完成扣分", "-2", null],
  ["执行率说明线", "85％", { lowExecution: "0.85" }],
  ["执行率说明线", "120%", null],
  ["执行率封顶", "无", {}],
  ["执行率封顶", "低于80%最多89.5分；低于50%最多59分", { caps: CAPS }],
  ["执行率封顶", "低于50％最多59，低于80％最多89.5", { caps: CAPS }],
  ["执行率封顶", "低于12.5%最多59分", { caps: [{ below: "0.125", most: "59" }] }],
  ["执行率封顶", "低于80%的看情况", null],
  ["反向指标超出时", "指标值除以完成值", { reverse: "quotient" }],
  ["等于类指标超出时", "得满分", { equalAbove: "full" }],
  ["定性分档下限", "85%、55.5%", { tierBounds: ["0.85", "0.555"] }],
  ["定性分档下限", "80％，50％", { tierBounds: ["0.8", "0.5"] }],
  ["定性分档下限", "80%", null],
  ["定性分档下限", "60%、60%", null],
  ["定性分档下限", "60%、80%", null],
  ["定性分档下限", "100%、60%", null],
  ["定性分档下限", "80%、0%", null],
  ["定性分档下限", "90%、60%、30%", null],
  ["扣分步数", "不足一步按一步扣", { steps: "begun" }],
  ["得分小数位", "0", { scoreDecimals: 0 }],
  ["得分小数位", "1", { scoreDecimals: 1 }],
  ["得分小数位", "2", {}],
  ["得分小数位", "3", null],
  ["得分小数位", "两位", null],
  ["不适用的指标", "得满分", { notApplicable: "full" }],
  ["不适用的指标", "不得分", { notApplicable: "zero" }],
  [
    "等级",
    "合格≥59.5，不合格：0",
    {
      grades: [
        { name: "合格", from: "59.5" },
        { name: "不合格", from: "0" },
      ],
    },
  ],
  [
    "等级",
    "A 90、B 0",
    {
      grades: [
        { name: "A", from: "90" },
        { name: "B", from: "0" },
      ],
    },
  ],
  ["等级", "优90", null],
  ["等级", "优0", null],
  ["等级", "优90、良80", null],
  ["等级", "优80、良80、差0", null],
  ["等级", "优80、良90、差0", null],
  ["时限写“某月前”", "不含当月", { beforeMonth: "before" }],
])("%s: %s", (name, text, more) => {
  expect(written(name, text)).toEqual(more && { ...NATIONAL, options: { ...DEFAULT_OPTIONS, ...more } });
});
