import { Ours, type PlannedCell, type SheetPlan, type WorkbookPlan, type WorkbookSnapshot } from "../../workbook";
import { readMemory, type Memory, type TouchedCell } from "./memory";
import { editedSheets } from "./edited";

/**
 * 还原: the touched cells as they were, and the sheets of ours taken away. A cell that a person has changed since, and
 * a sheet of ours that a person has written into, stay. null where nothing of ours is in the workbook.
 */
export function planRestore(snapshot: WorkbookSnapshot): WorkbookPlan | null {
  const ours = new Ours(snapshot);
  const memory = readMemory(snapshot);
  if (ours.sheets.size === 0) return null;
  const edited = memory ? editedSheets(snapshot, memory) : new Set<string>();
  return {
    sheets: memory ? restoredCells(snapshot, memory, ours) : [],
    names: [],
    remove: memoryLast(ours).filter((name) => !edited.has(name)),
  };
}

/** What is kept of the touched cells must outlast everything that can break off. */
function memoryLast(ours: Ours): readonly string[] {
  const isMemory = (name: string) => ours.sheets.get(name)!.kind === "memory";
  const names = [...ours.sheets.keys()];
  return [...names.filter((name) => !isMemory(name)), ...names.filter(isMemory)];
}

function restoredCells(snapshot: WorkbookSnapshot, memory: Memory, ours: Ours): SheetPlan[] {
  return Object.entries(memory.touched).flatMap(([name, touched]): SheetPlan[] => {
    const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
    const cells = touched.filter(([row, column, , , entered]) => {
      const now = sheet?.rows[row]?.[column];
      return now === undefined || ours.wrote(now.formula) || (now.formula === undefined && now.value === entered);
    });
    return sheet && cells.length > 0 ? [{ kind: "fill", sheet: name, cells: cells.map(original) }] : [];
  });
}

function original([row, column, value, formula]: TouchedCell): PlannedCell {
  const plain = typeof value === "boolean" ? String(value).toUpperCase() : value;
  return typeof formula !== "string" ? { row, column, value: plain } : { row, column, value: plain, formula };
}

/** 清理辅助数据: takes the hidden sheets away; everything that a person sees stays. null where there is none. */
export function planCleanUp(snapshot: WorkbookSnapshot): WorkbookPlan | null {
  const ours = new Ours(snapshot);
  const remove = [...ours.named("backup"), ...ours.named("memory")];
  return remove.length === 0 ? null : { sheets: [], names: [], remove };
}
