import {
  CORRECTED_KINDS,
  CORRECTION_HEADERS,
  CORRECTION_SHEET,
  correctionRows,
  itemsOf,
  KIND_NAMES,
  type Correction,
} from "../recognition";
import type { GenerateSheet } from "../workbook";
import { SheetDraft } from "./sheets/draft";
import * as style from "./sheets/styles";

/** The rows themselves, a gap, and beside them what may be written for each kind of table. */
const WIDTHS = [14, 16, 20, 28, 12, 4, 14, 60] as const;
const LAST = CORRECTION_HEADERS.length - 1;
const ALLOWED = LAST + 2;
const HEADER_ROW = 2;
/** Rows to write into where nothing was set right yet. */
const EMPTY_ROWS = 8;
const HOW_TO_USE =
  "用法：每行一条更正，照表中印的表头填写；上面还有一层表头的，把它写在“上级表头”，只写上级表头就是它下面的各列。" +
  "年度写“本年”“上年”，明年仍然适用。“合计行”在“表头或行名”写那一行的名称；“金额单位”不写表头就是整张表。" +
  "把本表复制到自评工作簿里，或用 --corrections 指定本文件。表头不要改。";

/** Corrections as a sheet to copy into workbooks or to hand to all units of a bureau. */
export function layOutCorrections(corrections: readonly Correction[]): GenerateSheet {
  const draft = new SheetDraft(WIDTHS);
  draft.band(0, 0, LAST, CORRECTION_SHEET, style.TITLE);
  draft.band(1, 0, LAST, HOW_TO_USE, style.NOTE);
  draft.rowHeights[0] = 32;
  draft.fit(1, HOW_TO_USE, 0, LAST, 9);
  const blank = Array.from({ length: corrections.length === 0 ? EMPTY_ROWS : 0 }, () =>
    CORRECTION_HEADERS.map(() => ""),
  );
  [[...CORRECTION_HEADERS], ...correctionRows(corrections), ...blank].forEach((texts, index) => {
    texts.forEach((text, column) =>
      draft.constant(HEADER_ROW + index, column, text === "" ? null : text, index === 0 ? style.HEADER : style.VALUE),
    );
  });
  layOutAllowed(draft);
  return draft.sheet(CORRECTION_SHEET, {
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: { fitToWidth: true, landscape: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  });
}

function layOutAllowed(draft: SheetDraft): void {
  draft.constant(HEADER_ROW, ALLOWED, "表格（可填）", style.HELPER_HEADER);
  draft.constant(HEADER_ROW, ALLOWED + 1, "更正项（可填）", style.HELPER_HEADER);
  CORRECTED_KINDS.forEach((kind, index) => {
    const row = HEADER_ROW + 1 + index;
    const items = itemsOf(kind).join("、");
    draft.constant(row, ALLOWED, KIND_NAMES[kind], style.HELPER_TEXT);
    draft.constant(row, ALLOWED + 1, items, style.HELPER_NOTE);
    draft.fit(row, items, ALLOWED + 1, ALLOWED + 1, 9);
  });
}
