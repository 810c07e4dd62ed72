import { contains, Ours, hasNoResult, rangeOf } from "../workbook";
import type { Check, Sighting } from "./check";

export const formulaWithoutResult: Check = {
  id: "formula-without-result",
  severity: "error",
  title: "公式没有结果",
  why: "文件中只有公式、没有算好的结果，这里也算不出来，这一格只能按空值处理。",
  mend: "在 Excel 或 WPS 中打开工作簿，等公式算完后保存，再重新计分。",
  example: "这一格只有公式、没有结果，按空值处理。请在 Excel 中打开并保存后重新计分。",
  run({ dossier }, snapshot) {
    const found: Sighting[] = [];
    const ours = new Ours(snapshot);
    for (const { name, rows } of snapshot.sheets) {
      if (ours.has(name)) continue;
      const tables = dossier.tables.filter(({ range }) => range.sheet === name);
      if (tables.length === 0) continue;
      rows.forEach((cells, row) => {
        cells?.forEach((cell, column) => {
          if (cell === undefined || !hasNoResult(cell)) return;
          if (!tables.some(({ range }) => contains(range, row, column))) return;
          found.push({
            message: "这一格只有公式、没有结果，按空值处理。请在 Excel 中打开并保存后重新计分。",
            sources: [rangeOf({ sheet: name, row, column })],
          });
        });
      });
    }
    return found;
  },
};
