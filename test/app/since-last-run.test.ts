import { evaluateAgain, planWrite, sinceLastRun } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { decimal, sum } from "../../src/figures";
import { standingTotal } from "../../src/scoring";
import type { CellValue } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import { xlsxOf } from "../support/xlsx";

/** What a person changes: forms, rows of 培训, and single cells of a row. */
interface Book {
  readonly executed?: number;
  readonly rows?: readonly (readonly GridCell[])[];
  readonly total?: GridCell;
  readonly others?: readonly string[];
  readonly scheme?: readonly (readonly GridCell[])[];
  /** The scheme that is asked for at the second run. */
  readonly asked?: string;
}

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分标准"];
const SESSIONS = ["产出指标", "数量指标", "培训场次", "≥100场", "93场", 40, null, null];
const PASSED = ["产出指标", "质量指标", "合格率", "≥95%", "95%", 30, null, null];
const PLEASED = ["满意度指标", "服务对象满意度指标", "满意度", "≥95%", "95%", 20, null, null];
const RATE = ["管理指标", "预算管理", "结转结余率", "≤10%", "15%", 50, null, "二者择其一"];
const CHANGE = ["管理指标", "预算管理", "结转结余变动率", "≤10%", "20%", 50, null, null];
const ROWS = [SESSIONS, PASSED, PLEASED];

function form(name: string, { executed = 2.3, rows = ROWS, total = null }: Book) {
  return sheet(name, [
    ["项目支出绩效自评表"],
    ["（2021年度）"],
    ["项目名称", "", name],
    ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "", "年度资金总额", 2.3, 2.3, executed, 10, null, null],
    HEADER,
    ...rows,
    ["总分", "", "", "", "", 100, total],
  ]);
}

function bookOf(book: Book) {
  const scheme = book.scheme ? [sheet("计分方案", [["方案选项", "取值"], ...book.scheme])] : [];
  return workbook([form("培训", book), ...(book.others ?? ["维护"]).map((name) => form(name, {})), ...scheme]);
}

/** Runs on the first workbook, puts the second's user sheets in their place, and compares. */
async function since(before: Book, now: Book) {
  const first = openPackage(await xlsxOf(bookOf(before)), "测试.xlsx");
  const { plan } = planWrite(evaluateAgain(first.snapshot), { tables: true, report: null, rescore: false });
  const written = openPackage(first.apply(plan), "测试.xlsx").snapshot;
  const old = new Set(bookOf(before).sheets.map(({ name }) => name));
  const ours = written.sheets.filter(({ name }) => !old.has(name));
  const typed = openPackage(await xlsxOf(bookOf(now)), "测试.xlsx").snapshot;
  const evaluated = evaluateAgain({ ...written, sheets: [...typed.sheets, ...ours] }, { scheme: now.asked });
  const { changes, totals } = sinceLastRun(evaluated)!;
  const difference = sum([
    ...evaluated.scored.projects.flatMap(({ evaluation }) => (evaluation ? [standingTotal(evaluation)] : [])),
    ...Object.values(totals).map((total) => decimal(total).neg()),
  ]);
  return { changes, difference: difference.toFixed() };
}

const with3 = (row: readonly GridCell[], column: number, value: CellValue) =>
  row.map((cell, index) => (index === column ? value : cell));

test.each<[string, Book, Book, readonly string[]]>([
  ["nothing", {}, {}, []],
  ["rows in another order", {}, { rows: [PLEASED, SESSIONS, PASSED] }, []],
  [
    "an actual",
    {},
    { rows: [with3(SESSIONS, 4, "80场"), PASSED, PLEASED] },
    ["培训·培训场次 完成值 '培训'!E7 93场 → 80场 -5.2"],
  ],
  [
    "target and actual of one item: its points are told once",
    {},
    { rows: [with3(with3(SESSIONS, 4, "80场"), 3, "≥200场"), PASSED, PLEASED] },
    ["培训·培训场次 指标值 '培训'!D7 ≥100场 → ≥200场 -21.2", "培训·培训场次 完成值 '培训'!E7 93场 → 80场 null"],
  ],
  ["the executed amount", {}, { executed: 2.07 }, ["培训·预算执行率 执行数 '培训'!F5 2.3 → 2.07 -1"]],
  [
    "weights",
    {},
    { rows: [with3(SESSIONS, 5, 30), with3(PASSED, 5, 40), PLEASED] },
    ["培训·培训场次 分值 '培训'!F7 40 → 30 -9.3", "培训·合格率 分值 '培训'!F8 30 → 40 +10"],
  ],
  [
    "a score typed by hand",
    {},
    { rows: [SESSIONS, with3(PASSED, 6, 25), PLEASED] },
    ["培训·合格率 手填得分 '培训'!G8 （没有） → 25 -5"],
  ],
  [
    "a standard that brings another rule",
    {},
    { rows: [with3(SESSIONS, 7, "每少1场扣2分，扣完为止"), PASSED, PLEASED] },
    ["培训·培训场次 计分规则 '培训'!H7 至少 → 扣分 -11.2"],
  ],
  [
    "a standard of the same rule",
    { rows: [with3(SESSIONS, 7, "每少1场扣2分，扣完为止"), PASSED, PLEASED] },
    { rows: [with3(SESSIONS, 7, "每少1场扣1分，扣完为止"), PASSED, PLEASED] },
    ["培训·培训场次 得分 '培训'!H7 得 26 分 → 得 33 分 +7"],
  ],
  [
    "an indicator that came and one that went",
    {},
    { rows: [SESSIONS, PASSED, ["效益指标", "社会效益指标", "受益人数", "≥10人", "5人", 20, null, null]] },
    ["培训·受益人数 '培训'!C9 （没有） → 得 10 分 +10", "培训·满意度  得 20 分 → （没有） -20"],
  ],
  [
    "a project that came and one that went",
    {},
    { others: ["绿化"] },
    ["绿化 '绿化'!C3 （没有） → 得 97.2 分 +97.2", "维护  得 97.2 分 → （没有） -97.2"],
  ],
  [
    "an item that does not apply any more: the rest is scaled up",
    {},
    { rows: [SESSIONS, PASSED, with3(PLEASED, 4, "不适用")] },
    [
      "培训·满意度 完成值 '培训'!E9 95% → 不适用 -20",
      "培训·满意度 计分规则 '培训'!D9 至少 → 不适用 null",
      "培训·总分（折算、封顶或手填） '培训'!G10 97.2 → 96.5 +19.3",
    ],
  ],
  [
    "of an either-or pair the other row is better now",
    { rows: [SESSIONS, RATE, CHANGE] },
    { rows: [SESSIONS, RATE, with3(CHANGE, 4, "10%")] },
    ["培训·结转结余率 得分 '培训'!H8 得 25 分 → 不计 -25", "培训·结转结余变动率 完成值 '培训'!E9 20% → 10% +50"],
  ],
  ["a total typed by hand", {}, { total: 96 }, ["培训·总分（折算、封顶或手填） '培训'!G10 97.2 → 96 -1.2"]],
  [
    "another scheme",
    { rows: [["成本指标", "经济成本指标", "成本", "≤100元", "150元", 90, null, null]], others: [] },
    {
      rows: [["成本指标", "经济成本指标", "成本", "≤100元", "150元", 90, null, null]],
      others: [],
      asked: "hubei-2020-project",
    },
    ["计分方案  mof-2021-101 → hubei-2020-project null", "培训·成本 得分 '培训'!D7 得 45 分 → 得 60 分 +15"],
  ],
  [
    "the unit's own scheme",
    { scheme: [["得分小数位", 2]] },
    { scheme: [["得分小数位", 0]], rows: [with3(SESSIONS, 3, "≥100场"), PASSED, PLEASED] },
    [
      "培训·培训场次 得分 '培训'!D7 得 37.2 分 → 得 37 分 -0.2",
      "维护·培训场次 得分 '维护'!D7 得 37.2 分 → 得 37 分 -0.2",
    ],
  ],
])("what changed: %s", async (_what, before, now, told) => {
  const { changes, difference } = await since(before, now);
  const lines = changes.map(({ label, at, before: was, now: is, effect }) => `${label} ${at} ${was} → ${is} ${effect}`);
  expect(lines).toEqual(told);
  const effects = sum(changes.map(({ effect }) => decimal(effect?.replace("+", "") || "0")));
  expect(effects.toFixed()).toBe(difference);
});
