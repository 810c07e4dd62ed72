import { evaluateWorkbook } from "../../src/app";
import { formatNumber } from "../../src/figures";
import { newWorkbook, openPackage } from "../../src/hosts/file";
import { layOutScheme } from "../../src/renderers";
import { OWN_SCHEME, schemeById, SCHEMES, standingTotal } from "../../src/scoring";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";

type Changes = Readonly<Record<string, string | number>>;

/** The exported sheet as a workbook has it, with some values changed. */
function exported(id: string, changes: Changes = {}): SheetSnapshot {
  const [scheme] = openPackage(newWorkbook([layOutScheme(schemeById(id)!)]), "计分方案.xlsx").snapshot.sheets;
  const rows = scheme!.rows.map((row) => {
    const value = changes[row?.[0]?.text ?? ""];
    if (value === undefined) return row;
    const changed: CellSnapshot = { value, text: String(value) };
    return [row![0], changed, row![2]];
  });
  return { ...scheme!, rows };
}

interface Case {
  readonly initial?: number;
  readonly annual?: number;
  readonly carried?: number;
  readonly executed?: number;
  readonly weight?: number | null;
  /** level2, name, target, actual, weight, standard, reason */
  readonly rows: readonly (readonly GridCell[])[];
}

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分标准", "偏差原因"];

function form({ initial = 10, annual = 10, carried, executed = 10, weight = 10, rows }: Case): SheetSnapshot {
  return sheet("自评表", [
    ["项目支出绩效自评表（2021年度）"],
    ["项目名称", "培训项目"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", initial, annual, executed, weight, null, null],
    ["", "其中：当年财政拨款", initial, carried === undefined ? annual : annual - carried, executed],
    ["", "上年结转资金", null, carried ?? null, null],
    HEADER,
    ...rows.map(([level2, name, target, actual, points, standard = "", reason = ""]) => [
      "产出指标",
      level2!,
      name!,
      target!,
      actual!,
      points!,
      null,
      standard,
      reason,
    ]),
    ["总分", "", "", "", "", 100, null],
  ]);
}

/** Total and grade of the form by a scheme sheet. */
function scored(given: Case, scheme: SheetSnapshot): string {
  const { scored: all, scheme: used } = evaluateWorkbook(workbook([form(given), scheme]));
  expect(used.id).toBe(OWN_SCHEME);
  const evaluation = all.projects[0]!.evaluation!;
  return `${formatNumber(standingTotal(evaluation), { decimals: 2 })} ${evaluation.grade ?? "待定"}`;
}

const FULL = ["数量指标", "场次", "≥10场", "10场", 90];
const LATE = ["时效指标", "完成时间", "2021年10月前", "2021年10月20日", 40, "超过时限不得分"];

test.each<[option: string, value: string | number, given: Case, before: string, after: string, more?: Changes]>([
  [
    "预算执行率分值",
    20,
    { weight: null, executed: 5, rows: [["数量指标", "场次", "≥10场", "10场", 80]] },
    "85 良",
    "90 优",
  ],
  ["执行率除以", "年初预算数", { initial: 20, rows: [FULL] }, "100 优", "95 优"],
  ["执行率除以", "全年预算数加上年结转", { annual: 10, carried: 2, executed: 9, rows: [FULL] }, "99 优", "97.5 优"],
  ["预算数为零时", "不得分", { initial: 0, annual: 0, executed: 0, rows: [FULL] }, "100 优", "90 优"],
  ["超额完成从", "110%", { rows: [["数量指标", "场次", "≥10场", "12场", 90]] }, "100 优", "97 优", { 超额完成扣分: 3 }],
  ["超额完成扣分", 3, { rows: [["数量指标", "场次", "≥10场", "20场", 90]] }, "100 优", "97 优"],
  ["执行率封顶", "低于90%最多79分", { executed: 8, rows: [FULL] }, "98 优", "79 中"],
  [
    "反向指标超出时",
    "指标值除以完成值",
    { rows: [["成本指标", "成本", "≤10万元", "16万元", 90]] },
    "46 差",
    "66.25 中",
  ],
  ["等于类指标超出时", "得满分", { rows: [["数量指标", "场次", "=10场", "12场", 90]] }, "82 良", "100 优"],
  [
    "扣分步数",
    "不足一步按一步扣",
    { rows: [["数量指标", "完成率", "≥95%", "93.5%", 90, "每低于一个百分点扣2分，扣完为止"]] },
    "98 优",
    "96 优",
  ],
  ["得分小数位", 0, { rows: [["数量指标", "场次", "≥7场", "6场", 90]] }, "87.14 良", "87 良"],
  [
    "不适用的指标",
    "不得分",
    {
      rows: [
        ["数量指标", "场次", "≥10场", "10场", 60],
        ["质量指标", "合格率", "≥95%", "不适用", 30],
      ],
    },
    "100 优",
    "70 中",
  ],
  ["等级", "A95、B85、C0", { executed: 4, rows: [FULL] }, "94 优", "94 B"],
  ["时限写“某月前”", "不含当月", { rows: [["数量指标", "场次", "≥10场", "10场", 50], LATE] }, "100 优", "60 中"],
])("%s: %s", (option, value, given, before, after, more = {}) => {
  expect(scored(given, exported("mof-2020-10", more))).toBe(before);
  expect(scored(given, exported("mof-2020-10", { ...more, [option]: value }))).toBe(after);
});

test("定性分档下限: the range that a tier has", () => {
  const tiers: Case = { rows: [["社会效益", "能力", "有效提升", "达成预期指标", 90]] };
  const told = (changes: Changes) =>
    evaluateWorkbook(workbook([form(tiers), exported("mof-2020-10", changes)]))
      .findings.map(({ message }) => message)
      .join();
  expect(told({})).toContain("100%-80%");
  expect(told({ 定性分档下限: "90%、70%" })).toContain("100%-90%");
});

test.each([
  ["方案名称", "title"],
  ["文号", "document"],
  ["版本", "version"],
  ["适用地区", "place"],
] as const)("%s is what the working paper names", (option, key) => {
  const { scheme } = evaluateWorkbook(
    workbook([form({ rows: [FULL] }), exported("mof-2020-10", { [option]: "本单位" })]),
  );
  expect(scheme[key]).toBe("本单位");
});

test.each(SCHEMES.map(({ id }) => id))("%s, exported and not changed, scores as itself", (id) => {
  const own = evaluateWorkbook(workbook([form({ executed: 8, rows: [FULL] }), exported(id)]));
  const asked = evaluateWorkbook(workbook([form({ executed: 8, rows: [FULL] })]), { scheme: id });
  expect(own.scheme.options).toEqual(asked.scheme.options);
  expect(own.scheme.executionWeight).toBe(asked.scheme.executionWeight);
  expect(own.findings.filter(({ check }) => /^scheme-(?:option|base)/.test(check))).toEqual([]);
});

test("the exported sheet says how it is used, and holds numbers as numbers", () => {
  const scheme = exported("mof-2020-10");
  expect(scheme.name).toBe("计分方案");
  expect(cellAt(scheme, 1, 0)?.text).toContain("复制");
  expect(scheme.rows.find((row) => row?.[0]?.value === "得分小数位")?.[1]?.value).toBe(2);
});
