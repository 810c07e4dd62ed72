import { changesSince, readMemory, type Change } from "../renderers";
import type { Scored } from "./score";

/** What is different from the last run that wrote into the workbook. */
export interface SinceLastRun {
  readonly changes: readonly Change[];
  /** Totals of the last run as digits, by project name; the department's under 部门整体支出. */
  readonly totals: Readonly<Record<string, string>>;
}

/** What changed since the last run; null where the workbook remembers none. */
export function sinceLastRun({ snapshot, scored }: Scored): SinceLastRun | null {
  const memory = readMemory(snapshot);
  return memory && { changes: changesSince(memory, scored), totals: memory.totals };
}
