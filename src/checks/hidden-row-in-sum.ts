import { Ours, parseA1Range, rangeOf, type Rectangle, type SheetSnapshot } from "../workbook";
import type { Check, Sighting } from "./check";

export const hiddenRowInSum: Check = {
  id: "hidden-row-in-sum",
  severity: "info",
  title: "合计中含有隐藏的行",
  why: "隐藏的行也计入合计，打印出来的各行相加就不等于合计。",
  mend: "取消隐藏，确认这些行应不应当计入；不应计入的删去。",
  example: "合计公式对 B3:B20 求和，其中有隐藏的第 7 行，看到的各行相加与合计不等。请取消隐藏并核对。",
  run(_, snapshot) {
    const ours = new Ours(snapshot);
    return snapshot.sheets.flatMap((sheet) =>
      sheet.hiddenRows.length === 0 || sheet.visibility !== "visible" || ours.has(sheet.name) ? [] : inSheet(sheet),
    );
  },
};

const SUM = /(?<![A-Za-z.])SUM\(([^()]*)\)/gi;

function inSheet(sheet: SheetSnapshot): Sighting[] {
  const hidden = [...sheet.hiddenRows].sort((first, second) => first - second);
  const found: Sighting[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell?.formula || !/sum\(/i.test(cell.formula)) return;
      for (const [words, inner] of cell.formula.matchAll(SUM)) {
        const rows = (inner ?? "").split(",").flatMap((part) => hiddenWithNumbers(sheet, part, hidden));
        if (rows.length === 0) continue;
        found.push({
          message:
            `合计公式 ${words} 中有隐藏的第 ${rows.map((one) => one + 1).join("、")} 行，看到的各行相加与合计不等。` +
            "请取消隐藏并核对。",
          sources: [
            rangeOf({ sheet: sheet.name, row, column }),
            ...rows.map((one) => rangeOf({ sheet: sheet.name, row: one, column })),
          ],
        });
      }
    });
  });
  return found;
}

/** The hidden rows of a range that hold a number other than zero. */
function hiddenWithNumbers(sheet: SheetSnapshot, text: string, hidden: readonly number[]): number[] {
  const area: Rectangle | null = parseA1Range(text.trim());
  if (area === null || area.top === area.bottom) return [];
  return hidden.filter((row) => {
    if (row < area.top || row > area.bottom) return false;
    const cells = sheet.rows[row] ?? [];
    for (let column = area.left; column <= area.right; column += 1) {
      const value = cells[column]?.value;
      if (typeof value === "number" && value !== 0) return true;
    }
    return false;
  });
}
