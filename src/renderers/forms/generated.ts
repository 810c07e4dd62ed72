import { goalsOf } from "../../report";
import type { IndicatorRow, ProjectRecord, Read } from "../../recognition";
import type { Evaluation, ScoredItem } from "../../scoring";
import type { GenerateSheet } from "../../workbook";
import { COLUMN } from "../paper/columns";
import { shownValue } from "../paper/shown-value";
import type { WorkingPaper } from "../paper/paper";
import { SheetDraft, type Live } from "../sheets/draft";
import type { SourceCells } from "../sheets/cells";
import type { NumberLooks } from "../sheets/number-looks";
import * as style from "../sheets/styles";
import type { GeneratedForm } from "./generated-form";
import { writeFunds } from "./generated-funds";

/** Widths of 绩效指标 | 一级 | 二级 | 三级 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因, fitting an A4 page. */
const WIDTHS = [7, 11, 13, 24, 15, 15, 8, 10, 22] as const;
const LAST = WIDTHS.length - 1;
const INDICATOR_HEADERS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

const BLANK_ROWS = 8;

/**
 * Lays out the national 自评表 (附件 of 财预〔2020〕10号): amounts and texts refer to the user's cells, rates and
 * scores to 计分底稿. What the workbook does not say stays blank.
 */
export function layOutForm(
  name: string,
  subject: GeneratedForm,
  paper: WorkingPaper,
  sources: SourceCells,
  looks: NumberLooks,
): GenerateSheet {
  const draft = new SheetDraft(WIDTHS);
  let row = writeHead(draft, subject, sources);
  row = writeFunds(draft, row, subject, paper, sources, looks);
  row = writeGoals(draft, row, subject, sources);
  row = writeIndicators(draft, row, subject, paper, sources, looks);
  row = writeTotal(draft, row, subject, paper, looks);
  writeFoot(draft, row + 1);
  return draft.sheet(name, {
    print: { fitToWidth: true, landscape: false, area: { top: 0, left: 0, bottom: row + 1, right: LAST } },
  });
}

function writeHead(draft: SheetDraft, { project, evaluation, scored }: GeneratedForm, sources: SourceCells): number {
  const { unitName, year } = scored.dossier;
  draft.band(0, 0, LAST, project ? "项目支出绩效自评表" : "部门整体支出绩效自评表", style.TITLE);
  draft.rowHeights[0] = 34;
  draft.band(1, 0, LAST, year ? `（${year.value}年度）` : "（　　年度）", style.SUBTITLE);
  draft.rowHeights[1] = 20;
  const unit: Live = unitName ? { value: unitName.value } : { value: "" };
  if (project === null) {
    draft.band(2, 0, 1, "单位名称", style.FORM_LABEL);
    draft.band(2, 2, LAST, unit, style.FORM_TEXT);
    draft.rowHeights[2] = 24;
    return 3;
  }
  draft.band(2, 0, 1, "项目名称", style.FORM_LABEL);
  draft.band(2, 2, LAST, projectName(project, evaluation, sources), style.FORM_TEXT);
  draft.band(3, 0, 1, "主管部门", style.FORM_LABEL);
  draft.band(3, 2, 3, "", style.FORM_TEXT);
  draft.constant(3, 4, "实施单位", style.FORM_LABEL);
  draft.band(3, 5, LAST, unit, style.FORM_TEXT);
  for (const row of [2, 3]) draft.rowHeights[row] = 24;
  draft.fit(2, project.name, 2, LAST, 11);
  return 4;
}

/** A live reference where one cell holds just the name; the name as it was read where numbering stands before it. */
function projectName(project: ProjectRecord, evaluation: Evaluation | null, sources: SourceCells): Live {
  const at = evaluation?.form.project?.at ?? project.at;
  const live = sources.shown({ sheet: at.sheet, row: at.top, column: at.left });
  return live.value === project.name ? live : { value: project.name };
}

function writeGoals(
  draft: SheetDraft,
  row: number,
  { project, evaluation, targets, scored }: GeneratedForm,
  sources: SourceCells,
): number {
  const { goal, completion } = goalsOf(evaluation?.form ?? targets, project, scored);
  draft.block({ top: row, bottom: row + 1, left: 0, right: 0 }, { value: "年度总体目标" }, style.FORM_LABEL);
  draft.band(row, 1, 4, "预期目标", style.FORM_LABEL);
  draft.band(row, 5, LAST, "实际完成情况", style.FORM_LABEL);
  draft.band(row + 1, 1, 4, textLive(goal, sources), style.FORM_GOAL);
  draft.band(row + 1, 5, LAST, textLive(completion, sources), style.FORM_GOAL);
  draft.rowHeights[row] = 22;
  draft.rowHeights[row + 1] = 66;
  draft.fit(row + 1, goal?.text ?? "", 1, 4, 11);
  draft.fit(row + 1, completion?.text ?? "", 5, LAST, 11);
  return row + 2;
}

function textLive(read: Read<string> | null, sources: SourceCells): Live {
  if (read === null) return { value: "" };
  const live = sources.shown({ sheet: read.at.sheet, row: read.at.top, column: read.at.left });
  return live.value === read.value || live.value === read.text ? live : { value: read.value };
}

function writeIndicators(
  draft: SheetDraft,
  start: number,
  subject: GeneratedForm,
  paper: WorkingPaper,
  sources: SourceCells,
  looks: NumberLooks,
): number {
  const { evaluation, targets } = subject;
  const items = evaluation?.indicators ?? [];
  const rows = evaluation ? items.map(({ row }) => row!) : (targets?.indicators ?? []);
  const last = start + (rows.length || BLANK_ROWS);
  draft.block({ top: start, bottom: last, left: 0, right: 0 }, { value: "绩\n效\n指\n标" }, style.FORM_LABEL);
  INDICATOR_HEADERS.forEach((header, index) => draft.constant(start, index + 1, header, style.FORM_HEADER));
  draft.rowHeights[start] = 32;
  if (rows.length === 0) {
    writeBlankRows(draft, start + 1);
    return last + 1;
  }
  writeLevels(draft, start + 1, rows);
  rows.forEach((row, index) => writeIndicator(draft, start + 1 + index, row, sources));
  if (evaluation) {
    items.forEach((item, index) => writeScore(draft, start + 1 + index, item, evaluation, paper, sources, looks));
  } else rows.forEach((row, index) => writeWeightToType(draft, start + 1 + index, row, sources));
  return last + 1;
}

/** Rows for the accountant to fill in where the workbook has no indicators of the project; they are read next time. */
function writeBlankRows(draft: SheetDraft, start: number): void {
  for (let row = start; row < start + BLANK_ROWS; row += 1) {
    for (let column = 1; column <= LAST; column += 1) draft.constant(row, column, null, style.FORM_LABEL);
    draft.rowHeights[row] = 24;
  }
}

/** 一级 and 二级指标, equal ones merged downward. */
function writeLevels(draft: SheetDraft, start: number, rows: readonly IndicatorRow[]): void {
  const levels = [(row: IndicatorRow) => row.level1, (row: IndicatorRow) => `${row.level1}\n${row.level2}`];
  levels.forEach((key, depth) => {
    let top = 0;
    for (let index = 1; index <= rows.length; index += 1) {
      const [first, here] = [rows[top]!, rows[index]];
      if (here && key(first) === key(here)) continue;
      const value = depth === 0 ? first.level1 : first.level2;
      draft.block(
        { top: start + top, bottom: start + index - 1, left: depth + 1, right: depth + 1 },
        { value },
        style.FORM_LABEL,
      );
      top = index;
    }
  });
}

/** What the user's table says of an indicator; its points and score come beside it. */
function writeIndicator(draft: SheetDraft, row: number, source: IndicatorRow, sources: SourceCells): void {
  const target = shownValue(source.target, sources).live;
  const actual = shownValue(source.actual, sources).live;
  draft.constant(row, 3, source.name, style.FORM_TEXT);
  draft.live(row, 4, target, style.FORM_LABEL);
  draft.live(row, 5, actual, style.FORM_LABEL);
  draft.live(row, 8, source.reason ? sources.shown(source.reason.at) : { value: "" }, style.FORM_TEXT);
  draft.rowHeights[row] = 24;
  draft.fit(row, source.level2, 2, 2, 11);
  draft.fit(row, source.name, 3, 3, 11);
  draft.fit(row, String(target.value ?? ""), 4, 4, 11);
  draft.fit(row, String(actual.value ?? ""), 5, 5, 11);
  draft.fit(row, source.reason?.text ?? "", 8, 8, 11);
}

function writeScore(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  { form }: Evaluation,
  paper: WorkingPaper,
  sources: SourceCells,
  looks: NumberLooks,
): void {
  const { weight } = item.row!;
  const live: Live = weight ? sources.shown(weight.at) : { value: null };
  draft.live(row, 6, form.isScored ? live : { value: "—" }, style.FORM_AMOUNT);
  const at = paper.placeOf(item);
  const score: Live = at !== null && form.isScored ? paper.live(at, COLUMN.standing) : { value: "—" };
  draft.live(row, 7, score, looks.score(score.value, style.FORM_AMOUNT));
}

/** Points that the approved targets lack are the accountant's to type, as the actual is; the score comes with them. */
function writeWeightToType(draft: SheetDraft, row: number, { weight }: IndicatorRow, sources: SourceCells): void {
  const isKnown = weight !== null && weight.text !== "";
  draft.live(row, 6, isKnown ? sources.shown(weight.at) : { value: null }, style.FORM_AMOUNT);
  draft.live(row, 7, { value: null }, style.FORM_AMOUNT);
}

function writeTotal(
  draft: SheetDraft,
  row: number,
  { evaluation }: GeneratedForm,
  paper: WorkingPaper,
  looks: NumberLooks,
): number {
  const places = evaluation ? paper.evaluations.get(evaluation) : undefined;
  const total = places?.total ?? null;
  draft.band(row, 0, 5, "总　　分", style.FORM_HEADER);
  draft.live(
    row,
    6,
    { value: evaluation && total !== null ? Number(evaluation.maximum.toString()) : "" },
    style.FORM_TOTAL,
  );
  const score: Live = total === null ? { value: "" } : paper.live(total, COLUMN.standing);
  draft.live(row, 7, score, looks.score(score.value, style.FORM_TOTAL));
  const grade = places?.grade ?? null;
  draft.live(row, 8, grade === null ? { value: "" } : gradeLive(paper.live(grade, COLUMN.standing)), style.FORM_HEADER);
  draft.rowHeights[row] = 26;
  return row + 1;
}

function gradeLive(grade: Live): Live {
  return { formula: `"等级："&${grade.formula}`, value: `等级：${grade.value}` };
}

/** Names and the date are the unit's to write. */
function writeFoot(draft: SheetDraft, row: number): void {
  draft.band(row, 0, 2, "填报人：", style.FORM_FOOT);
  draft.constant(row, 3, "联系电话：", style.FORM_FOOT);
  draft.band(row, 4, 5, "填报日期：", style.FORM_FOOT);
  draft.band(row, 6, LAST, "单位负责人：", style.FORM_FOOT);
  draft.rowHeights[row] = 26;
}
