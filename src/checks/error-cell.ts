import { cellAt, contains, Ours, rangeOf } from "../workbook";
import type { Check, Sighting } from "./check";

export const errorCell: Check = {
  id: "error-cell",
  severity: "error",
  title: "单元格是错误值",
  why: "#DIV/0!、#REF! 等错误值不能参加计算，也不能上报。",
  mend: "改正公式，或者补填数字；除数可能为零的，用 IFERROR 处理。",
  example: "单元格是错误值 #DIV/0!，按空值处理。请改正公式或补填数字。",
  run({ dossier }, snapshot) {
    const found: Sighting[] = [];
    const ours = new Ours(snapshot);
    for (const sheet of snapshot.sheets) {
      if (ours.has(sheet.name)) continue;
      const tables = dossier.tables.filter(({ range }) => range.sheet === sheet.name);
      // A form that names no project yet is filled later: its formulas divide by nothing.
      const blanks = dossier.forms.filter(({ isTemplate, range }) => isTemplate && range.sheet === sheet.name);
      // A hidden sheet that no table was read from is not handed in.
      if (sheet.visibility !== "visible" && tables.length === 0) continue;
      sheet.rows.forEach((cells, row) => {
        cells?.forEach((_, column) => {
          const error = cellAt(sheet, row, column)?.error;
          if (error === undefined) return;
          const isBlank = blanks.some(({ range }) => contains(range, row, column));
          const isRead = !isBlank && tables.some(({ range }) => contains(range, row, column));
          found.push({
            message: `单元格是错误值 ${error}${isRead ? "，按空值处理" : ""}。请改正公式或补填数字。`,
            sources: [rangeOf({ sheet: sheet.name, row, column })],
            ...(isRead ? {} : { severity: "warning" as const }),
          });
        });
      });
    }
    return found;
  },
};
