import { cellNumber, formatNumber, HUNDRED, roundTo, type Figure } from "../../figures";
import { reference, type CellStyle } from "../../workbook";
import { here, type Live, type SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";

/** The figure as the workbook gives it now; null where it can only be counted or read by a person. */
export type LiveFigure = (figure: Figure) => Live | null;

const HEADERS = ["数字名称", "文中写法", "工作簿现值", "核对", "算法", "来源单元格"];
const CHANGED = "数字已变，请重新生成";

/** Writes each figure of the text with what the workbook says now and whether both agree; returns the first free row. */
export function writeFigureList(
  draft: SheetDraft,
  start: number,
  figures: readonly Figure[],
  liveFigure: LiveFigure,
): number {
  if (figures.length === 0) return start;
  draft.band(start, 0, 6, "文中数字核对表", style.REPORT_HEADING[0]!);
  draft.rowHeights[start] = 26;
  HEADERS.forEach((header, column) => draft.constant(start + 1, column, header, style.HEADER));
  draft.constant(start + 1, 6, null, style.HEADER);
  draft.merges.push({ top: start + 1, bottom: start + 1, left: 5, right: 6 });
  figures.forEach((figure, index) => writeFigure(draft, start + 2 + index, figure, liveFigure(figure)));
  return start + 2 + figures.length;
}

function writeFigure(draft: SheetDraft, row: number, figure: Figure, live: Live | null): void {
  const value = figure.value!;
  const { decimals, percent } = figure.form;
  draft.constant(row, 0, figure.label, style.TEXT);
  draft.constant(row, 1, formatNumber(value, figure.form) + figure.unit, style.CENTRED);
  const places = decimals + (percent ? 2 : 0);
  draft.live(
    row,
    2,
    live ?? { value: "逐项清点" },
    live ? (percent ? percentStyle(decimals) : style.PLAIN_NUMBER) : style.CENTRED,
  );
  if (live === null) draft.constant(row, 3, "—", style.CENTRED);
  else {
    const printed = cellNumber(
      percent ? roundTo(value.times(HUNDRED), decimals).div(HUNDRED) : roundTo(value, decimals),
    );
    const now = here(row, 2);
    const formula = `IF(ISNUMBER(${now}),IF(ROUND(${now},${places})=${plain(printed)},"一致","${CHANGED}"),"${CHANGED}")`;
    draft.formula(row, 3, formula, "一致", style.CENTRED);
  }
  draft.constant(row, 4, figure.derivation || "原表数", style.TEXT);
  const sources = figure.sources.map(reference).join("、");
  draft.band(row, 5, 6, sources, style.TEXT);
  draft.fit(row, figure.label, 0, 0, 10);
  draft.fit(row, figure.derivation, 4, 4, 10);
  draft.fit(row, sources, 5, 6, 10);
}

const percents = new Map<number, CellStyle>();

function percentStyle(decimals: number): CellStyle {
  let found = percents.get(decimals);
  if (!found) {
    found = { ...style.PERCENT, numberFormat: decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%" };
    percents.set(decimals, found);
  }
  return found;
}

/** The number as a formula writes it, never in exponent form. */
function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(12).replace(/0+$/, "");
}
