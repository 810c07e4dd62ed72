import { evaluateWorkbook, planWrite, type Evaluated } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import type { PlannedCell, WorkbookPlan, WorkbookSnapshot } from "../../src/workbook";
import { cellAt, sheetNamed } from "../../src/workbook";
import { COLUMN } from "../../src/renderers/paper/columns";

/** A workbook after 一键计分 and 生成自评表. */
export interface WrittenWorkbook {
  readonly evaluated: Evaluated;
  readonly plan: WorkbookPlan;
  readonly bytes: Uint8Array;
}

/** Scores a package and writes its tables, as the product does. */
export function written(bytes: Uint8Array): WrittenWorkbook {
  const opened = openPackage(bytes, "测试.xlsx");
  const evaluated = evaluateWorkbook(opened.snapshot);
  const { plan } = planWrite(evaluated, { tables: true, report: null, rescore: false });
  return { evaluated, plan, bytes: opened.apply(plan) };
}

/** Types the cells in which two workbooks differ into a package. */
export function retyped(bytes: Uint8Array, before: WorkbookSnapshot, after: WorkbookSnapshot): Uint8Array {
  const sheets = after.sheets.map((sheet) => {
    const old = sheetNamed(before, sheet.name)!;
    const cells: PlannedCell[] = [];
    const last = Math.max(sheet.rows.length, old.rows.length);
    for (let row = 0; row < last; row += 1) {
      const width = Math.max(sheet.rows[row]?.length ?? 0, old.rows[row]?.length ?? 0);
      for (let column = 0; column < width; column += 1) {
        const value = cellAt(sheet, row, column)?.value ?? null;
        if (value === (cellAt(old, row, column)?.value ?? null) || typeof value === "boolean") continue;
        cells.push({ row, column, value });
      }
    }
    return { kind: "fill" as const, sheet: sheet.name, cells };
  });
  return openPackage(bytes, "测试.xlsx").apply({ sheets, names: [], remove: [] });
}

/** The rows of 计分底稿 by what they hold: an indicator's place (第1号项目之3), or a project's 合计 and 等级. */
export function paperRows(paper: readonly PlannedCell[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let [project, items] = ["", 0];
  const at = new Map(paper.map((cell) => [cell.row * 64 + cell.column, cell]));
  const last = Math.max(...paper.map(({ row }) => row));
  for (let row = 3; row <= last; row += 1) {
    const text = (column: number) => String(at.get(row * 64 + column)?.value ?? "");
    const serial = at.get(row * 64 + COLUMN.serial)?.value ?? "";
    if (typeof serial === "number" && text(COLUMN.level1).endsWith("指标")) rows.set(`${project}之${++items}`, row);
    else if (typeof serial === "number") rows.set(`${project}${text(COLUMN.name)}`, row);
    else if (/评价表：/.test(serial)) [project, items] = [/第\d+号项目/.exec(serial)?.[0] ?? serial, 0];
    else if (serial !== "") rows.set(`${project}${serial}`, row);
  }
  return rows;
}
