import { exportScheme, type Scheme } from "../scoring";
import type { GenerateSheet } from "../workbook";
import { SheetDraft } from "./sheets/draft";
import * as style from "./sheets/styles";

/** Recognition knows the sheet by this name, or by its header where it was renamed. */
const SHEET = "计分方案";
const WIDTHS = [20, 44, 56] as const;
const LAST = WIDTHS.length - 1;
const HOW_TO_USE =
  "用法：把本表改成本单位的办法，再用“移动或复制工作表”复制到自评工作簿里，以后计分就按它。" +
  "只改“取值”一栏，能填什么写在“可填”里；没有把握的行删去，按“沿用方案”的办法计。表头不要改。";
const HEADER_ROW = 2;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** A scheme as a sheet to start one's own from: title, how to use it, then option, value and what may be written. */
export function layOutScheme(scheme: Scheme): GenerateSheet {
  const draft = new SheetDraft(WIDTHS);
  draft.band(0, 0, LAST, `${SHEET}（由“${scheme.title}”导出）`, style.TITLE);
  draft.band(1, 0, LAST, HOW_TO_USE, style.NOTE);
  draft.rowHeights[0] = 32;
  draft.fit(1, HOW_TO_USE, 0, LAST, 9);
  exportScheme(scheme).forEach(([option, value, allowed], index) => {
    const row = HEADER_ROW + index;
    const isHeader = index === 0;
    draft.constant(row, 0, option, isHeader ? style.HEADER : style.GROUP);
    draft.constant(row, 1, NUMBER.test(value) ? Number(value) : value, isHeader ? style.HEADER : style.VALUE);
    draft.constant(row, 2, allowed, isHeader ? style.HEADER : style.HELPER_NOTE);
    draft.rowHeights[row] = 22;
    draft.fit(row, value, 1, 1, 10);
    draft.fit(row, allowed, 2, 2, 9);
  });
  return draft.sheet(SHEET, {
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: { fitToWidth: true, landscape: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  });
}
