import { cellNumber, convert, ONE, rate, sum, type AmountUnit, type Decimal } from "../../figures";
import { countOf, countOfNumbers, either, is, sumOf, sumWhere, text } from "../../figures/term";
import { hasNumber, type ProjectRecord, type Slot } from "../../recognition";
import { knownScore, NOT_APPLICABLE, type Evaluation, type ScoredWorkbook } from "../../scoring";
import { absoluteReference, type CellAddress, type CellStyle, type GenerateSheet } from "../../workbook";
import { COLUMN as PAPER } from "../paper/columns";
import type { WorkingPaper } from "../paper/paper";
import { here, SheetDraft, type Live } from "../sheets/draft";
import { countUnchanged, type SourceCells } from "../sheets/cells";
import { ASKS_ANEW, liveOf, NOTHING, rateTerm, rows, whileHolding } from "../sheets/terms";
import { percentFormat, type NumberLooks } from "../sheets/number-looks";
import * as style from "../sheets/styles";
import { summaryCharts } from "./charts";
import { COLUMN, FIRST_LEVEL, summaryColumns, type SummaryColumns } from "./columns";
import { levelNames, levelScores } from "./first-levels";

const HEADER_ROW = 2;
/** Columns of a row in a number that names a cell. */
const ROW = 16_384;
const AMOUNTS = [
  [COLUMN.initial, "initialBudget"],
  [COLUMN.annual, "annualBudget"],
  [COLUMN.executed, "executed"],
] as const;

type Entry = ScoredWorkbook["projects"][number];

/** Where the table of a project or the department stands: the sheet that a person opens. */
export type PlaceOfForm = (project: ProjectRecord | null, evaluation: Evaluation | null) => string;

/** 自评汇总表 with the places that the report refers to. */
export interface Summary {
  readonly sheet: GenerateSheet;
  /** A cell of the list by the project's place in ScoredWorkbook.projects; the amounts are in `unit`. */
  readonly live: (index: number | "total", field: SummaryField) => Live;
  /** The row of a project, by the same place. */
  readonly rowOf: (index: number) => number;
  readonly unit: AmountUnit;
}

export type SummaryField = "annual" | "executed" | "rate" | "score";

/**
 * Lays out 自评汇总表: every project with amounts, rate, score, grade and what each first level got; totals, the
 * department's score, and charts of them.
 */
export function layOutSummary(
  name: string,
  scored: ScoredWorkbook,
  paper: WorkingPaper,
  placeOfForm: PlaceOfForm,
  sources: SourceCells,
  looks: NumberLooks,
): Summary {
  const { unit } = looks.style;
  const counted = countedProjects(scored.projects);
  const columns = summaryColumns(levelNames(scored), counted.size < scored.projects.length);
  const { last } = columns;
  const draft = new SheetDraft(columns.widths);
  writeHead(draft, scored, unit, columns);
  const first = HEADER_ROW + 1;
  let serial = 0;
  scored.projects.forEach((entry, index) => {
    if (!entry.project.isGroup) serial += 1;
    const row = first + index;
    writeProject(draft, row, entry, entry.project.isGroup ? null : serial, columns, looks, paper, placeOfForm, sources);
    if (columns.counted !== null)
      draft.constant(row, columns.counted, counted.has(entry.project) ? "是" : "", style.CENTRED);
  });
  let row = first + scored.projects.length;
  if (scored.projects.length > 0) {
    writeTotal(draft, row, first, scored.projects, counted, columns, looks, sources);
    row += 1;
  }
  const department = scored.department ? row : null;
  if (scored.department) {
    writeDepartment(draft, row, scored.department, columns, looks, paper, placeOfForm);
    row += 1;
  }
  const rowOf = (index: number): number => first + index;
  const values = new Map(draft.cells.map((cell) => [cell.row * ROW + cell.column, cell.value]));
  const live = (index: number | "total", field: SummaryField): Live => {
    const place = {
      sheet: name,
      row: rowOf(index === "total" ? scored.projects.length : index),
      column: COLUMN[field],
    };
    return { formula: absoluteReference(place), value: values.get(place.row * ROW + place.column) ?? null };
  };
  const percent = percentFormat(looks.style.forms.projectRate);
  const charts = summaryCharts(scored, columns, { headings: HEADER_ROW, first, department, below: row }, percent);
  const bottom = Math.max(row - 1, HEADER_ROW, ...charts.map(({ place }) => place.bottom));
  const sheet = draft.sheet(name, {
    charts,
    freeze: { rows: HEADER_ROW + 1, columns: COLUMN.name + 1 },
    print: {
      landscape: true,
      fitToWidth: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { top: 0, left: 0, bottom, right: last },
    },
  });
  return { sheet, live, rowOf, unit };
}

/**
 * The rows that the totals add up, so that nothing counts twice: a level-1 row with amounts stands for those beneath
 * it; without amounts its level-2 rows count themselves.
 */
function countedProjects(entries: readonly Entry[]): ReadonlySet<ProjectRecord> {
  const carrying = new Set<string>();
  for (const { project } of entries) {
    if (project.isGroup && hasNumber(project.annualBudget) && hasNumber(project.executed)) carrying.add(project.name);
  }
  const counted = new Set<ProjectRecord>();
  for (const { project } of entries) {
    const isBeneath = project.parent !== null && carrying.has(project.parent);
    if (project.isGroup ? carrying.has(project.name) : !isBeneath) counted.add(project);
  }
  return counted;
}

function writeHead(draft: SheetDraft, scored: ScoredWorkbook, unit: AmountUnit, columns: SummaryColumns): void {
  const { last } = columns;
  const { unitName, year } = scored.dossier;
  draft.band(0, 0, last, `${year ? `${year.value}年度` : ""}项目支出绩效自评汇总表`, style.TITLE);
  draft.rowHeights[0] = 34;
  draft.band(1, 0, COLUMN.executed, unitName ? `单位名称：${unitName.value}` : "单位名称：", style.NOTE);
  draft.band(1, COLUMN.rate, last, `金额单位：${unit}`, style.RIGHT_NOTE);
  draft.rowHeights[1] = 18;
  columns.headers.forEach((header, column) => draft.constant(HEADER_ROW, column, header, style.HEADER));
  draft.rowHeights[HEADER_ROW] = 26;
  columns.headers.forEach((header, column) => draft.fit(HEADER_ROW, header, column, column, 10));
}

function writeProject(
  draft: SheetDraft,
  row: number,
  { project, evaluation }: Entry,
  serial: number | null,
  columns: SummaryColumns,
  looks: NumberLooks,
  paper: WorkingPaper,
  placeOfForm: PlaceOfForm,
  sources: SourceCells,
): void {
  draft.constant(row, COLUMN.serial, serial, style.CENTRED);
  draft.constant(row, COLUMN.name, project.name, project.level === 2 ? NESTED : style.TEXT);
  draft.constant(row, COLUMN.level, project.level === 1 ? "一级" : "二级", style.CENTRED);
  const factor = convert(ONE, project.unit, looks.style.unit);
  for (const [column, field] of AMOUNTS) {
    const live = sources.slotNumber(project[field], factor);
    draft.live(row, column, live, looks.amount(live.value, style.AMOUNT));
  }
  const known = rate(amountOf(project.executed, factor), amountOf(project.annualBudget, factor));
  writeRate(
    draft,
    row,
    known,
    project.annualBudget?.number?.eq(0) === true && hasNumber(project.executed),
    looks.percent("projectRate", style.PERCENT),
  );
  const places = evaluation ? paper.evaluations.get(evaluation) : undefined;
  const isListed = knownScore({ project, evaluation })?.isListed === true;
  const { score: stated = null, grade = null } = (isListed ? project.statedResult : null) ?? {};
  const score = stated ? sources.slotNumber(stated) : standingLive(places?.total ?? null, paper);
  draft.live(row, COLUMN.score, score, looks.score(score.value, style.SCORE_BOLD));
  if (grade) draft.live(row, COLUMN.grade, sources.shown(grade.at), style.CENTRED);
  else draft.live(row, COLUMN.grade, standingLive(places?.grade ?? null, paper), style.CENTRED);
  writeLevels(draft, row, evaluation, columns, looks, paper, style.SCORE);
  const place = project.isGroup ? "" : placeOfForm(project, evaluation);
  draft.constant(row, columns.place, place, style.TEXT);
  draft.fit(row, place, columns.place, columns.place, 10);
  draft.fit(row, project.name, COLUMN.name, COLUMN.name, 10);
}

function writeLevels(
  draft: SheetDraft,
  row: number,
  evaluation: Evaluation | null,
  { levels }: SummaryColumns,
  looks: NumberLooks,
  paper: WorkingPaper,
  look: CellStyle,
): void {
  const scores = evaluation ? levelScores(evaluation, paper) : new Map<string, Live>();
  levels.forEach((level, index) => {
    const score = scores.get(level) ?? { value: null };
    draft.live(row, FIRST_LEVEL + index, score, looks.score(score.value, look));
  });
}

const NESTED = { ...style.TEXT, indent: 1 };

function amountOf(slot: Slot | null, factor: Decimal): Decimal | null {
  return slot?.number?.times(factor) ?? null;
}

function writeRate(
  draft: SheetDraft,
  row: number,
  known: Decimal | null,
  isZeroBudget: boolean,
  look: typeof style.PERCENT,
): void {
  const [whole, part] = [here(row, COLUMN.annual), here(row, COLUMN.executed)];
  const value = known !== null ? cellNumber(known) : isZeroBudget ? NOT_APPLICABLE : "";
  draft.live(row, COLUMN.rate, liveOf(rateTerm(part, whole), value), look);
}

function writeTotal(
  draft: SheetDraft,
  row: number,
  first: number,
  entries: readonly Entry[],
  counted: ReadonlySet<ProjectRecord>,
  columns: SummaryColumns,
  looks: NumberLooks,
  sources: SourceCells,
): void {
  draft.band(row, COLUMN.serial, COLUMN.level, "合计", style.TOTAL_CENTRED);
  const sums = AMOUNTS.map(([column, field]) => {
    const parts = entries.flatMap(({ project }) => {
      const amount = counted.has(project)
        ? amountOf(project[field], convert(ONE, project.unit, looks.style.unit))
        : null;
      return amount === null ? [] : [amount];
    });
    const total = sum(parts);
    const cells = rows(column, first, row - 1);
    const known =
      columns.counted === null ? sumOf(cells) : sumWhere(cells, rows(columns.counted, first, row - 1), text("是"));
    // No project states such an amount: a total of 0 would be made up.
    const adding = either(is(countOfNumbers(cells), "=", 0), NOTHING, known);
    const readable = is(countOf(cells, ASKS_ANEW), "=", 0);
    const conditions = [readable, ...countUnchanged(listed(entries, field), sources)];
    const value = parts.length === 0 ? "" : cellNumber(total);
    draft.live(row, column, liveOf(whileHolding(conditions, adding), value), looks.amount(value, style.TOTAL_AMOUNT));
    return parts.length === 0 ? null : total;
  });
  const [, budget, executed] = sums;
  const isZeroBudget = budget?.eq(0) === true && executed !== null;
  writeRate(
    draft,
    row,
    rate(executed ?? null, budget ?? null),
    isZeroBudget,
    looks.percent("projectRate", style.TOTAL_PERCENT),
  );
  for (let column: number = COLUMN.score; column <= columns.last; column += 1) {
    draft.constant(row, column, null, style.TOTAL_TEXT);
  }
  draft.rowHeights[row] = 22;
}

/** Where the project list has the amounts: a project that is added there is not in the total yet. */
function listed(entries: readonly Entry[], field: (typeof AMOUNTS)[number][1]): readonly CellAddress[] {
  return entries.flatMap(({ project }) => (hasNumber(project[field]) ? project[field]!.at : []));
}

function standingLive(row: number | null, paper: WorkingPaper): Live {
  return row === null ? { value: null } : paper.live(row, PAPER.standing);
}

function writeDepartment(
  draft: SheetDraft,
  row: number,
  department: Evaluation,
  columns: SummaryColumns,
  looks: NumberLooks,
  paper: WorkingPaper,
  placeOfForm: PlaceOfForm,
): void {
  const places = paper.evaluations.get(department);
  draft.band(row, COLUMN.serial, COLUMN.rate, "部门整体支出绩效自评", style.TOTAL_CENTRED);
  const score = standingLive(places?.total ?? null, paper);
  draft.live(row, COLUMN.score, score, looks.score(score.value, style.TOTAL_NUMBER));
  draft.live(row, COLUMN.grade, standingLive(places?.grade ?? null, paper), style.TOTAL_CENTRED);
  writeLevels(draft, row, department, columns, looks, paper, style.TOTAL_NUMBER);
  draft.constant(row, columns.place, placeOfForm(null, department), style.TOTAL_TEXT);
  if (columns.counted !== null) draft.constant(row, columns.counted, null, style.TOTAL_TEXT);
  draft.rowHeights[row] = 22;
}
