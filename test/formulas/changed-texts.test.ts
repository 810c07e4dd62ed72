import { openPackage } from "../../src/hosts/file";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import { allRecalculated, HAS_LIBRE_OFFICE } from "../support/libre-office";
import { xlsxOf } from "../support/xlsx";
import { retyped, written } from "./written";

/** The cells of the one row that each form has, as somebody may change them. */
interface Row {
  readonly name?: string;
  readonly sign?: string;
  readonly target: GridCell;
  readonly unit?: string;
  readonly actual: GridCell;
  readonly standard?: string;
  readonly method?: string;
}

const HALF = "每少1场扣2分，扣完为止";

/** One row for each rule; 预算执行率 is scored in every form. */
const ROWS: Readonly<Record<string, Row>> = {
  "at-least": { target: "≥100场", actual: "93场" },
  "at-most": { target: "≤5万元", actual: "6万元" },
  equal: { target: "=8个", actual: "7个" },
  range: { target: "90%-100%", actual: "80%" },
  deadline: { target: "2021年12月底前", actual: "2021年12月8日" },
  "points-off": { target: "≥12场", actual: "11场", standard: HALF },
  bands: { target: "≥95%", actual: "92%", standard: "≥95%得90分；90%-95%得70分；<90%得50分" },
  "all-or-nothing": { target: "≥95%", actual: "96%", standard: "达标得满分，否则不得分" },
  checklist: { target: "健全", actual: "健全", standard: "1.制度健全(40分)；2.执行有效(50分)" },
  "three-tiers": { target: "有效提升", actual: "达成预期指标" },
  "zero-tolerance": { name: "安全事故", target: "0起", actual: "0起" },
  window: { target: "100个", actual: "85个", standard: "完成率70%-130%之间按比例得分，之外不得分" },
  "not-applicable": { target: "不适用", actual: "不适用" },
  composite: { target: "≥12项", actual: "12项", standard: "全申报50分,缺一项扣5分;规范40分,不规范扣10分" },
  "by-hand": { target: null, actual: "较好", standard: "由评价组综合考虑管理情况酌情评定" },
};
const RULES = Object.keys(ROWS);

/** Texts that no formula reads, each typed into one kind of cell of every form. */
const CHANGES: Readonly<Record<string, Partial<Row> & { readonly decimals?: number; readonly executed?: string }>> = {
  指标值: { target: "见附件" },
  完成值: { actual: "见附件" },
  评分标准: { standard: "按完成情况由评价组另行打分" },
  计分方式: { method: "相等" },
  指标性质: { sign: "＜" },
  度量单位: { unit: "公里" },
  计分方案: { decimals: 0 },
  执行数: { executed: "约九成" },
};

function book(change: (typeof CHANGES)[string] = {}): WorkbookSnapshot {
  const forms = RULES.map((rule) => form(rule, { ...ROWS[rule]!, ...change }, change.executed ?? 2.29));
  const scheme = sheet("计分方案", [
    ["方案选项", "取值"],
    ["得分小数位", change.decimals ?? 2],
  ]);
  return workbook([...forms, scheme]);
}

function form(name: string, row: Row, executed: GridCell) {
  return sheet(name, [
    ["项目支出绩效自评表"],
    ["（2021年度）"],
    ["项目名称", "", `${name}项目`],
    ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "", "年度资金总额", 2.3, 2.3, executed, 10, null, null],
    HEADER,
    ["产出指标", "数量指标", row.name ?? "指标", row.sign ?? null, row.target, row.unit ?? null, ...tail(row)],
    ["总分", "", "", "", "", "", "", 100, null],
  ]);
}

const HEADER = [
  ...["一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "度量单位", "实际完成值", "分值", "得分"],
  ...["评分标准", "计分方式"],
];

function tail({ actual, standard, method }: Row): GridCell[] {
  return [actual, 90, null, standard ?? null, method ?? null];
}

const SCORE = 8;
const [FUNDS_ROW, ITEM_ROW, TOTAL_ROW] = [4, 6, 7];
const RESCORE = "请重新计分";

/** What a form's total and 自评汇总表's score and grade show, and the paper's score of the row or of the execution rate. */
function shown(snapshot: WorkbookSnapshot, rule: string, serial: 1 | 2) {
  const paper = sheetNamed(snapshot, "计分底稿")!;
  const heading = paper.rows.findIndex((cells) => cells?.[0]?.text.startsWith(`项目：${rule}项目`));
  const summary = sheetNamed(snapshot, "自评汇总表")!;
  const listed = summary.rows.findIndex((cells) => cells?.[1]?.text === `${rule}项目`);
  return {
    得分: cellAt(paper, heading + serial, 12)?.value,
    总分: cellAt(sheetNamed(snapshot, rule)!, TOTAL_ROW, SCORE)?.value,
    汇总得分: cellAt(summary, listed, 7)?.value,
    汇总等级: cellAt(summary, listed, 8)?.value,
  };
}

const ASKS = { 得分: RESCORE, 总分: RESCORE, 汇总得分: RESCORE, 汇总等级: RESCORE };

(HAS_LIBRE_OFFICE ? describe : describe.skip)("a text that only the engine reads changed (needs LibreOffice)", () => {
  jest.setTimeout(300000);
  const recalculated = new Map<string, WorkbookSnapshot>();
  let first: ReturnType<typeof written>;
  beforeAll(async () => {
    first = written(await xlsxOf(book()));
    const typed = Object.values(CHANGES).map((change) => retyped(first.bytes, book(), book(change)));
    const results = allRecalculated([first.bytes, ...typed]);
    ["nothing", ...Object.keys(CHANGES)].forEach((kind, index) => {
      recalculated.set(kind, openPackage(results[index]!, "测试.xlsx").snapshot);
    });
  });

  test("every form is scored by the rule that it is named after, and nothing asks before", () => {
    const { projects } = first.evaluated.scored;
    expect(projects.map(({ evaluation }) => evaluation!.indicators[0]!.rule)).toEqual(RULES);
    for (const rule of RULES)
      expect(Object.values(shown(recalculated.get("nothing")!, rule, 2))).not.toContain(RESCORE);
  });

  test.each(RULES.flatMap((rule) => Object.keys(CHANGES).map((kind) => [rule, kind] as const)))(
    "%s: %s",
    (rule, kind) => {
      const now = recalculated.get(kind)!;
      expect(shown(now, rule, kind === "执行数" ? 1 : 2)).toEqual(ASKS);
      const filled = cellAt(sheetNamed(now, rule)!, kind === "执行数" ? FUNDS_ROW : ITEM_ROW, SCORE)?.value ?? null;
      // A row that waits for a person has an empty 得分 cell.
      expect([RESCORE, null]).toContain(filled);
    },
  );
});
