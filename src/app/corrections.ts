import { correctionSheetOf, readCorrections, type ConfirmedMapping, type Correction } from "../recognition";
import { Trouble, type WorkbookSnapshot } from "../workbook";
import { rememberedMapping } from "./last-run";

/**
 * The corrections that a file hands to all units.
 * @throws Trouble "no-corrections" where it has no such sheet, "correction-unreadable" for the first cell that can't be read.
 */
export function correctionsOfFile(snapshot: WorkbookSnapshot): readonly Correction[] {
  const sheet = correctionSheetOf(snapshot);
  if (sheet === null) throw new Trouble("no-corrections", snapshot.name);
  const { written, faults } = readCorrections(sheet);
  const [fault] = faults;
  if (fault) throw new Trouble("correction-unreadable", sheet.name, { cell: fault.at, more: fault.message });
  return written.map(({ correction }) => correction);
}

/** All that was set right by headings: in `mapping`, else as the workbook remembers it; then what its own sheet says. */
export function correctionsOf(
  snapshot: WorkbookSnapshot,
  mapping = rememberedMapping(snapshot),
): readonly Correction[] {
  const sheet = correctionSheetOf(snapshot);
  const written = sheet === null ? [] : readCorrections(sheet).written.map(({ correction }) => correction);
  return distinct([...(mapping?.corrections ?? []), ...written]);
}

/** What the user set right, with more corrections that come before those that there were. */
export function withCorrections(
  mapping: ConfirmedMapping | null,
  corrections: readonly Correction[],
): ConfirmedMapping | undefined {
  if (corrections.length === 0) return mapping ?? undefined;
  return { tables: [], ...mapping, corrections: distinct([...corrections, ...(mapping?.corrections ?? [])]) };
}

function distinct(corrections: readonly Correction[]): readonly Correction[] {
  const keys = corrections.map(keyOf);
  return corrections.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

/** Two corrections of one key say the same. */
function keyOf(one: Correction): string {
  const place = one.of === "total" ? [one.label] : [one.group, one.heading];
  const what = one.of === "column" ? one.field : one.of === "unit" ? one.unit : "";
  return JSON.stringify([one.of, one.kind, what, ...place]);
}
