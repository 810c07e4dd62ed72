import type { Ledger, LedgerEntry, Manuscript, Passage, Revision, Stretch } from "../manuscript";
import { placesOf, type Found } from "./find-figure";

/** A figure of the report as the workbook has it today. */
export interface Today {
  /** Written as the report writes it; null where the workbook has it no longer. */
  readonly text: string | null;
  /** The exact value, in digits. */
  readonly value: string | null;
  readonly label: string;
}

/** A figure whose cell changed, and that a person has to look at: nothing was replaced. */
export interface Listed {
  readonly entry: LedgerEntry;
  readonly label: string;
  readonly reason: "edited" | "not-found" | "several" | "gone";
  /** What should stand there; null where the workbook has it no longer. */
  readonly should: string | null;
  /** What stands there now, and in which paragraph. */
  readonly found: { readonly text: string; readonly paragraph: number } | null;
}

/** What a refresh will do. */
export interface RefreshPlan {
  readonly revisions: readonly Revision[];
  /** What is replaced, in the order of the ledger. */
  readonly replaced: readonly {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly paragraph: number;
  }[];
  readonly listed: readonly Listed[];
  /** The ledger of the refreshed report. */
  readonly ledger: Ledger;
}

/**
 * 更新报告: the figures of a report whose cells changed since it was written. A figure is replaced where it stands as
 * it was written, whole; what was edited or can't be found for certain is listed, never guessed.
 */
export function planRefresh(manuscript: Manuscript, ledger: Ledger, today: (entry: LedgerEntry) => Today): RefreshPlan {
  const places = placesOf(manuscript, ledger);
  const revisions: Revision[] = [];
  const replaced: RefreshPlan["replaced"][number][] = [];
  const listed: Listed[] = [];
  const kept = ledger.map((entry, index): LedgerEntry => {
    const now = today(entry);
    const found = places[index]!;
    if (now.value === entry.value || now.text === entry.text) return entry;
    if (now.text === null) {
      listed.push({ entry, label: now.label, reason: "gone", should: null, found: standing(found) });
      return entry;
    }
    if (found.kind !== "found") {
      if (found.kind === "edited" && found.at.text === now.text) return { ...entry, text: now.text, value: now.value! };
      listed.push({ entry, label: now.label, reason: found.kind, should: now.text, found: standing(found) });
      return entry;
    }
    const drawn = found.at.find((at) => isDrawn(manuscript.passages[at.passage]!, at));
    if (drawn) {
      listed.push({ entry, label: now.label, reason: "edited", should: now.text, found: drawn });
      return entry;
    }
    for (const { passage, start, end, paragraph, text } of found.at) {
      if (text === now.text) continue;
      revisions.push({ passage, start, end, text: now.text });
      replaced.push({ label: now.label, from: text, to: now.text, paragraph });
    }
    return { ...entry, text: now.text, was: entry.text, value: now.value! };
  });
  return { revisions: withoutTwice(revisions), replaced, listed, ledger: kept };
}

function standing(found: Found): Listed["found"] {
  if (found.kind === "edited") return found.at;
  return found.kind === "found" ? found.at[0]! : null;
}

/** Whether some of it is drawn by a field: somebody put that in the figure's place. */
function isDrawn({ drawn = [] }: Passage, { start, end }: Stretch): boolean {
  return drawn.some((one) => one.start < end && start < one.end);
}

/** One place is never replaced twice. */
function withoutTwice(revisions: readonly Revision[]): Revision[] {
  const kept: Revision[] = [];
  for (const one of revisions) {
    if (!kept.some((other) => other.passage === one.passage && other.start < one.end && one.start < other.end))
      kept.push(one);
  }
  return kept;
}
