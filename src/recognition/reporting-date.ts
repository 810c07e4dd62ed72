import type { Read } from "./dossier";
import { rangeOf, type SheetSnapshot } from "../workbook";

const LABEL = /填\s*[报表]\s*(?:日\s*期|时\s*间)\s*[：:]?\s*/;
const DATE = /(20\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/;

/**
 * 填报日期 as the forms state it, behind its label or in the cell right of it: 2024年3月12日. Of several dates the latest;
 * null where none is filled in.
 */
export function findReportingDate(sheets: readonly SheetSnapshot[]): Read<string> | null {
  let latest: { readonly order: string; readonly read: Read<string> } | null = null;
  for (const { name, rows } of sheets) {
    for (let row = 0; row < rows.length; row++) {
      const cells = rows[row] ?? [];
      for (let column = 0; column < cells.length; column++) {
        const text = cells[column]?.text ?? "";
        const label = text.length < 200 ? LABEL.exec(text) : null;
        if (!label) continue;
        const behind = text.slice(label.index + label[0].length);
        const beside = cells.slice(column + 1).find((cell) => (cell?.text ?? "").trim() !== "")?.text ?? "";
        const found = DATE.exec(behind) ?? (behind.trim() === "" ? DATE.exec(beside) : null);
        if (!found) continue;
        const [, year, month, day] = found as unknown as [string, string, string, string];
        const order = `${year}${month.padStart(2, "0")}${day.padStart(2, "0")}`;
        if (latest !== null && order <= latest.order) continue;
        const value = `${year}年${Number(month)}月${Number(day)}日`;
        latest = { order, read: { value, text, at: rangeOf({ sheet: name, row, column }) } };
      }
    }
  }
  return latest?.read ?? null;
}
