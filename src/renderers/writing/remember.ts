import { keptMapping } from "../../recognition";
import { shortLedger } from "../../manuscript";
import { ledgerOf } from "../../report";
import { evaluationsOf, standingTotal, type ScoredWorkbook } from "../../scoring";
import type { GenerateSheet } from "../../workbook";
import { rememberedItems } from "../memory/changes";
import { setAsideOf } from "../memory/set-aside";
import { memorySheet, MEMORY_SHEET, type Memory, type WrittenSheet } from "../memory/memory";
import type { Ground } from "./ground";
import { memoryNote } from "./notes";
import type { WritingNote } from "./writing";

/** What this run leaves for the next one, beside what it scored. */
export interface Left {
  readonly touched: Memory["touched"];
  readonly written: readonly WrittenSheet[];
  /** Sheets of ours that this run takes away. */
  readonly removed: readonly string[];
}

/** The hidden sheet that remembers this run. */
export function remember(
  { input, names, memory }: Ground,
  { touched, written, removed }: Left,
): { readonly sheet: GenerateSheet; readonly note: WritingNote } {
  const { scored } = input;
  const mapping = keptMapping(input.mapping ?? memory?.mapping ?? null, scored.dossier.forms);
  const others = (memory?.sheets ?? []).filter(({ kind, serial }) => {
    const name = names.existing(kind, serial);
    const isWritten = written.some((one) => one.kind === kind && one.serial === serial);
    return !isWritten && name !== null && !removed.includes(name);
  });
  const setAside = input.findings.flatMap((finding) =>
    finding.setAside === undefined ? [] : [setAsideOf(finding, finding.setAside, input.snapshot)],
  );
  const isThere = names.existing("memory", 1) !== null;
  const sheet = memorySheet(names.of("memory", 1, MEMORY_SHEET), {
    version: 1,
    mapping,
    schemes: schemesOf(scored),
    items: rememberedItems(scored),
    totals: totalsOf(scored),
    touched,
    sheets: [...written, ...others],
    setAside: setAside.length === 0 ? undefined : setAside,
    presented: input.presented ?? memory?.presented,
    ...(input.report
      ? { ledger: shortLedger(ledgerOf(input.report, scored)), run: input.run }
      : // The report that was written last is still that of its run.
        { ledger: memory?.ledger, run: input.run ?? memory?.run }),
  });
  return { sheet, note: memoryNote(sheet, isThere, mapping, setAside.length) };
}

function schemesOf(scored: ScoredWorkbook): Memory["schemes"] {
  const found = new Map<string, { id: string; version: string }>();
  for (const { evaluation } of evaluationsOf(scored)) {
    const { id, version } = evaluation.scheme;
    found.set(id, { id, version });
  }
  return [...found.values()];
}

function totalsOf(scored: ScoredWorkbook): Memory["totals"] {
  const totals: Record<string, string> = {};
  for (const { owner, evaluation } of evaluationsOf(scored)) totals[owner] = standingTotal(evaluation).toFixed();
  return totals;
}
