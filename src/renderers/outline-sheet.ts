import { OUTLINE_SHEET } from "../recognition";
import { OUTLINE_HEADERS, outlineRows, type Outline } from "../report";
import type { GenerateSheet } from "../workbook";
import { SheetDraft } from "./sheets/draft";
import * as style from "./sheets/styles";

const WIDTHS = [16, 44, 84] as const;
const LAST = WIDTHS.length - 1;
const HEADER_ROW = 2;
const HOW_TO_USE =
  "用法：改成本单位要的章节和文字，再把本表复制到自评工作簿里，报告就按它写。{{…}} 是字段，生成时换成工作簿里的数或文字；" +
  "“条件”写：有“自评得分”、无“待定项数”，都成立才写这一段；“接上段”接在上一行后面，不另起一段；" +
  "“各项目段落”“重点项目段落”每个项目写一段；“设置”一类的名称写在条件一栏。表头不要改。";

/** An outline as the sheet 报告模板, to start one's own from. */
export function layOutOutline(outline: Outline): GenerateSheet {
  const draft = new SheetDraft(WIDTHS);
  draft.band(0, 0, LAST, `${OUTLINE_SHEET}（由“${outline.name}”导出）`, style.TITLE);
  draft.band(1, 0, LAST, HOW_TO_USE, style.NOTE);
  draft.rowHeights[0] = 32;
  draft.fit(1, HOW_TO_USE, 0, LAST, 9);
  [[...OUTLINE_HEADERS], ...outlineRows(outline)].forEach((cells, index) => {
    const row = HEADER_ROW + index;
    draft.rowHeights[row] = 22;
    cells.forEach((text, column) => {
      draft.constant(
        row,
        column,
        text === "" ? null : text,
        index === 0 ? style.HEADER : column === 0 ? style.GROUP : style.VALUE,
      );
      draft.fit(row, text, column, column, 10);
    });
  });
  return draft.sheet(OUTLINE_SHEET, {
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: { fitToWidth: true, landscape: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  });
}
