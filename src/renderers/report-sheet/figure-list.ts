import { roundTo, type Figure } from "../../figures";
import { cell, either, is, isNumber, rounded, text } from "../../figures/term";
import { figureText } from "../../report";
import { reference, type CellStyle } from "../../workbook";
import { here, type Live, type SheetDraft } from "../sheets/draft";
import { formatOf } from "../sheets/number-looks";
import { shape } from "../sheets/shape";
import * as style from "../sheets/styles";
import type { FigureFinder } from "./figure-finder";
import type { Grid } from "./grid";

/** The columns of the list. */
const [LABEL, PRINTED, NOW, CHECK, DERIVATION, SOURCE] = [0, 1, 2, 3, 4, 5] as const;
const HEADERS = ["数字名称", "文中写法", "工作簿现值", "核对", "算法", "来源单元格"];
const SAME = "一致";
const CHANGED = text("数字已变，请重新生成");
/** So many places stand beside one figure. */
const MOST_SOURCES = 8;

/** Writes each figure of the text with what the workbook says now and whether both agree; returns the first free row. */
export function writeFigureList(
  draft: SheetDraft,
  start: number,
  grid: Grid,
  figures: readonly Figure[],
  finder: FigureFinder,
): number {
  if (figures.length === 0) return start;
  draft.band(start, 0, grid.list.at(-1)! - 1, "文中数字核对表", style.REPORT_HEADING[0]!);
  draft.rowHeights[start] = 26;
  HEADERS.forEach((header, column) => put(draft, start + 1, column, grid, { value: header }, style.HEADER));
  figures.forEach((figure, index) => writeFigure(draft, start + 2 + index, grid, figure, finder));
  return start + 2 + figures.length;
}

function put(draft: SheetDraft, row: number, column: number, { list }: Grid, live: Live, look: CellStyle): void {
  draft.band(row, list[column]!, list[column + 1]! - 1, live, look);
}

function writeFigure(draft: SheetDraft, row: number, grid: Grid, figure: Figure, finder: FigureFinder): void {
  const live = finder.live(figure);
  const shown = live ? { ...live, format: formatOf(live.value, figure.form) } : { value: withoutFormula(figure) };
  const now = here(row, grid.list[NOW]!);
  draft.rowHeights[row] = 20;
  putText(draft, row, LABEL, grid, finder.label(figure), style.TEXT);
  putText(draft, row, PRINTED, grid, figureText(figure), style.CENTRED);
  put(draft, row, NOW, grid, shown, style.PLAIN_NUMBER);
  put(
    draft,
    row,
    CHECK,
    grid,
    live ? { formula: comparison(figure, now), value: SAME } : { value: "—" },
    style.CENTRED,
  );
  putText(draft, row, DERIVATION, grid, figure.derivation || "原表数", style.TEXT);
  putText(draft, row, SOURCE, grid, figure.sources.slice(0, MOST_SOURCES).map(reference).join("、"), style.TEXT);
}

/** A text with as much height as it needs. */
function putText(draft: SheetDraft, row: number, column: number, grid: Grid, text: string, look: CellStyle): void {
  put(draft, row, column, grid, { value: text }, look);
  draft.fit(row, text, grid.list[column]!, grid.list[column + 1]! - 1, 10);
}

/** What was counted, or is said in words alone, has no formula. */
function withoutFormula({ isCounted }: Figure): string {
  return isCounted ? "逐项清点" : "见来源单元格";
}

/** Compares what the workbook says now, rounded as the text has it, with what the text says. */
function comparison({ value, form: { decimals, percent } }: Figure, now: string): string {
  const places = decimals + (percent ? 2 : 0);
  const compare = (COMPARISONS[places] ??= shape((own: string, said: string) => {
    const isSame = is(rounded(cell(own), places), "=", cell(said));
    return either(isNumber(cell(own)), either(isSame, text(SAME), CHANGED), CHANGED);
  }));
  return compare(now, roundTo(value!, places).toFixed());
}

/** By the places that are compared. */
const COMPARISONS: ((now: string, said: string) => string)[] = [];
