import type { ConfirmedMapping } from "../recognition";
import { readMemory } from "../renderers";
import type { WorkbookSnapshot } from "../workbook";
import type { EvaluateOptions } from "./score";

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
