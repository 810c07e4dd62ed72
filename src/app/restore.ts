import { planCleanUp, planRestore, readMemory, type WritingNote } from "../renderers";
import { a1, Ours, type SheetPlan, type WorkbookPlan, type WorkbookSnapshot } from "../workbook";

/** A plan that takes back or takes away, with the notes for the confirmation before it. */
export interface TakingBack {
  readonly plan: WorkbookPlan;
  readonly notes: readonly Pick<WritingNote, "sheet" | "message">[];
}

/** 还原: the touched cells as they were, our sheets taken away. null where nothing of ours is in the workbook. */
export function planRestoring(snapshot: WorkbookSnapshot): TakingBack | null {
  return described(planRestore(snapshot), snapshot);
}

/** 清理辅助数据: the hidden sheet taken away. null where there is none. */
export function planCleaning(snapshot: WorkbookSnapshot): TakingBack | null {
  return described(planCleanUp(snapshot), snapshot);
}

function described(plan: WorkbookPlan | null, snapshot: WorkbookSnapshot): TakingBack | null {
  if (plan === null) return null;
  return { plan, notes: [...plan.sheets.map(cellsBack), ...plan.remove.map((sheet) => sheetAway(sheet, snapshot))] };
}

const MOST_CELLS = 6;

function cellsBack({ sheet, cells }: SheetPlan): TakingBack["notes"][number] {
  const named = cells.slice(0, MOST_CELLS).map(({ row, column }) => a1(row, column));
  const places = named.join("、") + (cells.length > MOST_CELLS ? " 等" : "");
  return { sheet, message: `把“${sheet}”的 ${cells.length} 格恢复为写入前的内容：${places}` };
}

function sheetAway(sheet: string, snapshot: WorkbookSnapshot): TakingBack["notes"][number] {
  const kind = new Ours(snapshot).sheets.get(sheet)?.kind;
  const isMemory = kind === "memory";
  const what = isMemory || kind === "backup" ? "隐藏的辅助数据" : "本工具生成的工作表";
  return { sheet, message: `删除${what}“${sheet}”${isMemory ? settledIn(snapshot) : ""}` };
}

/** What was settled in the pane goes with the hidden sheet that keeps it. */
function settledIn(snapshot: WorkbookSnapshot): string {
  const memory = readMemory(snapshot);
  const kept = [
    counted(memory?.mapping?.rules, "项计分方式"),
    counted(memory?.mapping?.lateness, "项逾期扣分办法"),
    counted(memory?.setAside, "个已核对的问题"),
  ].filter((part) => part !== "");
  return kept.length === 0 ? "" : `，其中记住的 ${kept.join("、")}不再保留`;
}

function counted(all: readonly unknown[] | undefined, what: string): string {
  return all === undefined || all.length === 0 ? "" : `${all.length} ${what}`;
}
