import type { ConfirmedMapping } from "../recognition";
import { changesSince, readMemory, type Change } from "../renderers";
import type { WorkbookSnapshot } from "../workbook";
import type { EvaluateOptions, Scored } from "./score";

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

/** The run that wrote the workbook together with a document; null where there was none. */
export function rememberedRun(snapshot: WorkbookSnapshot): string | null {
  return readMemory(snapshot)?.run ?? null;
}

/** What the user put right in an earlier run, as the workbook keeps it; null where nothing is kept. */
export function rememberedMapping(snapshot: WorkbookSnapshot): ConfirmedMapping | null {
  return readMemory(snapshot)?.mapping ?? null;
}

/** All that the workbook keeps of what a person settled: corrections, rules, and findings that were set aside. */
export function remembered(snapshot: WorkbookSnapshot): Pick<EvaluateOptions, "mapping" | "setAside"> {
  const memory = readMemory(snapshot);
  return { mapping: memory?.mapping ?? undefined, setAside: memory?.setAside };
}
