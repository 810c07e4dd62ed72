import { formatNumber, roundTo, type Figure } from "../../figures";
import { either, is, isNumber, rounded, text, type Term } from "../../figures/term";
import { reference, type CellStyle } from "../../workbook";
import type { Live, SheetDraft } from "../sheets/draft";
import { at, liveOf } from "../sheets/terms";
import * as style from "../sheets/styles";
import type { FigureFinder } from "./figure-finder";

/** The columns of the list on the grid of the sheet: first and last. */
const AREAS = {
  label: [0, 5],
  printed: [6, 8],
  now: [9, 11],
  check: [12, 14],
  derivation: [15, 18],
  source: [19, 23],
} as const;
const HEADERS: readonly (readonly [keyof typeof AREAS, string])[] = [
  ["label", "数字名称"],
  ["printed", "文中写法"],
  ["now", "工作簿现值"],
  ["check", "核对"],
  ["derivation", "算法"],
  ["source", "来源单元格"],
];
const SAME = "一致";
const CHANGED = text("数字已变，请重新生成");

/** Writes each figure of the text with what the workbook says now and whether both agree; returns the first free row. */
export function writeFigureList(
  draft: SheetDraft,
  start: number,
  figures: readonly Figure[],
  finder: FigureFinder,
): number {
  if (figures.length === 0) return start;
  draft.band(start, 0, AREAS.source[1], "文中数字核对表", style.REPORT_HEADING[0]!);
  draft.rowHeights[start] = 26;
  for (const [area, header] of HEADERS) band(draft, start + 1, area, { value: header }, style.HEADER);
  figures.forEach((figure, index) => writeFigure(draft, start + 2 + index, figure, finder));
  return start + 2 + figures.length;
}

function band(draft: SheetDraft, row: number, area: keyof typeof AREAS, live: Live, look: CellStyle): void {
  draft.band(row, AREAS[area][0], AREAS[area][1], live, look);
}

function writeFigure(draft: SheetDraft, row: number, figure: Figure, finder: FigureFinder): void {
  const label = finder.label(figure);
  const live = finder.live(figure);
  band(draft, row, "label", { value: label }, style.TEXT);
  band(draft, row, "printed", { value: formatNumber(figure.value!, figure.form) + figure.unit }, style.CENTRED);
  if (live === null) {
    band(draft, row, "now", { value: "逐项清点" }, style.CENTRED);
    band(draft, row, "check", { value: "—" }, style.CENTRED);
  } else {
    band(draft, row, "now", live, figure.form.percent ? percentStyle(figure.form.decimals) : style.PLAIN_NUMBER);
    band(draft, row, "check", liveOf(comparison(figure, at(row, AREAS.now[0])), SAME), style.CENTRED);
  }
  band(draft, row, "derivation", { value: figure.derivation || "原表数" }, style.TEXT);
  const sources = figure.sources.slice(0, 8).map(reference).join("、");
  band(draft, row, "source", { value: sources }, style.TEXT);
  draft.rowHeights[row] = 20;
  draft.fit(row, label, ...AREAS.label, 10);
  draft.fit(row, figure.derivation, ...AREAS.derivation, 10);
  draft.fit(row, sources, ...AREAS.source, 10);
  draft.fit(row, formatNumber(figure.value!, figure.form) + figure.unit, ...AREAS.printed, 10);
}

/** Compares what the workbook says now, rounded as the text has it, with what the text says. */
function comparison({ value, form: { decimals, percent } }: Figure, now: Term): Term {
  const places = decimals + (percent ? 2 : 0);
  const isSame = is(rounded(now, places), "=", roundTo(value!, places));
  return either(isNumber(now), either(isSame, text(SAME), CHANGED), CHANGED);
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
