import type { Finding } from "../../figures";
import { cell, is, type Term } from "../../figures/term";
import type { ProjectRecord } from "../../recognition";
import {
  evaluationsOf,
  OWN_SCHEME,
  type Evaluation,
  type Scheme,
  type ScoredItem,
  type ScoredWorkbook,
} from "../../scoring";
import { absoluteReference, columnLetters, type CellAddress, type CellStyle, type GenerateSheet } from "../../workbook";
import { SheetDraft, type Live } from "../sheets/draft";
import { INDENT, type SourceCells, type Words } from "../sheets/cells";
import type { NumberLooks, RateKind } from "../sheets/number-looks";
import { liveOf } from "../sheets/terms";
import { sideBySide } from "./guard-texts";
import * as style from "../sheets/styles";
import { COLUMN, HEADERS, LAST_PRINTED, WIDTHS } from "./columns";
import { writeEvaluation, type EvaluationPlaces } from "./evaluation-block";
import { hasAmounts, writeAmountRow } from "./funds-rows";
import { schemeNotes } from "./scheme-notes";
import { writeSettled } from "./settled-notes";

/** 计分底稿 with the places that the other sheets refer to. */
export interface WorkingPaper {
  readonly sheet: GenerateSheet;
  readonly evaluations: ReadonlyMap<Evaluation, EvaluationPlaces>;
  /** The rows of projects without an evaluation. */
  readonly rates: ReadonlyMap<ProjectRecord, number>;
  /** The row of an item of any evaluation. */
  readonly placeOf: (item: ScoredItem) => number | null;
  readonly cell: (row: number, column: number) => CellAddress;
  /** The formula that takes a cell of the paper over into another sheet. */
  readonly take: (row: number, column: number) => string;
  /** The value that a cell of the paper has now. */
  readonly value: (row: number, column: number) => string | number | null;
  /** Both together. */
  readonly live: (row: number, column: number) => Live;
}

const HEADER_ROW = 2;

/** Lays out 计分底稿: every figure and indicator of every evaluation, from the source cell to the score. */
export function layOutPaper(
  name: string,
  scored: ScoredWorkbook,
  findings: readonly Finding[],
  sources: SourceCells,
  looks: NumberLooks,
): WorkingPaper {
  const draft = new SheetDraft(WIDTHS);
  writeHead(draft, scored);
  const schemeGuard = writeSchemeGuard(draft, scored, sources);
  let row = HEADER_ROW + 1;
  const evaluations = new Map<Evaluation, EvaluationPlaces>();
  const rates = new Map<ProjectRecord, number>();
  const schemes = new Set<Scheme>();
  const write = (title: string, evaluation: Evaluation, execution: RateKind) => {
    const { places, next } = writeEvaluation(
      draft,
      row,
      title,
      evaluation,
      { numbers: looks, execution },
      sources,
      schemeGuard,
    );
    evaluations.set(evaluation, places);
    schemes.add(evaluation.scheme);
    row = next;
  };
  for (const { owner, project, evaluation } of evaluationsOf(scored)) {
    if (project) write(`项目：${owner}`, evaluation, "projectRate");
    else write(owner, evaluation, "unitRate");
  }
  row = writeUnevaluated(draft, row, scored, rates, looks.percent("projectRate", style.PERCENT), sources);
  row = writeSettled(draft, row, scored, findings);
  for (const note of [...schemes].flatMap(schemeNotes)) {
    draft.band(row, COLUMN.serial, LAST_PRINTED, note, style.NOTE);
    draft.fit(row, note, COLUMN.serial, LAST_PRINTED, 9);
    row += 1;
  }
  const values = takenValues(draft);
  const places = new Map<ScoredItem, number>();
  for (const { items } of evaluations.values()) for (const [item, at] of items) places.set(item, at);
  const take = (at: number, column: number) => absoluteReference({ sheet: name, row: at, column });
  const value = (at: number, column: number) => values[column]?.[at] ?? null;
  return {
    sheet: draft.sheet(name, {
      freeze: { rows: HEADER_ROW + 1, columns: COLUMN.name + 1 },
      print: {
        landscape: true,
        fitToWidth: true,
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        area: { top: 0, left: 0, bottom: row - 1, right: LAST_PRINTED },
      },
    }),
    evaluations,
    rates,
    placeOf: (item) => places.get(item) ?? null,
    cell: (at, column) => ({ sheet: name, row: at, column }),
    take,
    value,
    live: (at, column) => ({ formula: take(at, column), value: value(at, column) }),
  };
}

const TAKEN = [COLUMN.target, COLUMN.actual, COLUMN.weight, COLUMN.completion, COLUMN.standing, COLUMN.lost] as const;

/** The values of the columns that other sheets take over, by column and row. */
function takenValues(draft: SheetDraft): readonly (readonly (string | number | null)[] | undefined)[] {
  const values: (string | number | null)[][] = [];
  for (const column of TAKEN) values[column] = [];
  draft.cells.forEach(({ row, column, value }) => {
    const taken = values[column];
    if (taken !== undefined) taken[row] = value;
  });
  return values;
}

function writeHead(draft: SheetDraft, scored: ScoredWorkbook): void {
  const { unitName, year } = scored.dossier;
  draft.band(
    0,
    0,
    LAST_PRINTED,
    [year && `${year.value}年度`, "绩效自评计分底稿"].filter(Boolean).join(""),
    style.TITLE,
  );
  draft.rowHeights[0] = 30;
  const unit = unitName ? `单位：${unitName.value}${INDENT}` : "";
  const note = `${unit}本表各数引用原表单元格，改动原表后随之重算；显示“请重新计分”的，请在自评通中重新计分。`;
  draft.band(1, 0, LAST_PRINTED, note, style.NOTE);
  draft.band(
    1,
    COLUMN.spare,
    COLUMN.textsThen,
    "以下各列供核对，不打印：读作数字的文字有变动时，得分即提示重新计分。",
    style.NOTE,
  );
  HEADERS.forEach((header, column) => {
    draft.constant(HEADER_ROW, column, header, column > LAST_PRINTED ? style.HELPER_HEADER : style.HEADER);
  });
  draft.rowHeights[HEADER_ROW] = 30;
}

/** The workbook's own scheme as it reads now beside what it read: only the engine reads it. */
function writeSchemeGuard(draft: SheetDraft, scored: ScoredWorkbook, sources: SourceCells): readonly Term[] {
  const { ownScheme } = scored.dossier;
  const isUsed =
    ownScheme !== null && evaluationsOf(scored).some(({ evaluation }) => evaluation.scheme.id === OWN_SCHEME);
  if (!isUsed) return [];
  const { sheet, left, right, top, bottom } = ownScheme.range;
  const words: Words[] = [];
  // An option may be added beneath.
  for (let row = top; row <= bottom + 1; row += 1) {
    for (const column of [left, right]) words.push(sources.words({ sheet, row, column }));
  }
  const value = words.map((word) => word.value).join("|");
  const now = liveOf(sideBySide(words.map(({ term }) => term)), value);
  draft.live(0, COLUMN.textsNow, now, style.HELPER_TEXT);
  draft.constant(0, COLUMN.textsThen, value, style.HELPER_TEXT);
  const [own, then] = [COLUMN.textsNow, COLUMN.textsThen].map((column) => cell(`$${columnLetters(column)}$1`));
  return [is(own!, "=", then!)];
}

/** Projects with amounts and no indicators anywhere: budget, executed and rate, so that these are traced too. */
function writeUnevaluated(
  draft: SheetDraft,
  start: number,
  scored: ScoredWorkbook,
  rates: Map<ProjectRecord, number>,
  look: CellStyle,
  sources: SourceCells,
): number {
  const rest = scored.projects.filter(
    ({ project, evaluation }) => !evaluation && !project.isGroup && hasAmounts(project),
  );
  if (rest.length === 0) return start;
  draft.band(start, COLUMN.serial, LAST_PRINTED, "没有绩效指标的项目：只列预算执行率，不计分", style.GROUP);
  rest.forEach(({ project }, index) => {
    const row = start + 1 + index;
    writeAmountRow(
      draft,
      row,
      index + 1,
      { label: project.name, annualBudget: project.annualBudget, executed: project.executed },
      project.unit,
      look,
      sources,
    );
    draft.fit(row, project.name, COLUMN.name, COLUMN.name, 10);
    rates.set(project, row);
  });
  return start + rest.length + 2;
}
