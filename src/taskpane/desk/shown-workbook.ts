import type { Scored } from "../../app";
import { evaluationsOf, SCHEMES, type OwnedEvaluation, type Scheme } from "../../scoring";
import type { ShownFinding } from "../shown/findings";
import type { ShownSince } from "../shown/tables";
import type { ShownWorkbook } from "../shown/workbook";
import { overviewLines } from "./overview";
import { shownTable } from "./tables";

/** What is known of a workbook once it was checked: more script than the score alone is worth waiting for. */
export interface Examined {
  readonly findings: readonly ShownFinding[];
  /** What of the last run is different in a table; null where nothing is. */
  readonly sinceLastRun: (owned: OwnedEvaluation) => ShownSince | null;
  readonly canRestore: boolean;
  readonly canClean: boolean;
}

/** A scored workbook as the pane shows it; `examined`: null where it was not checked yet. */
export function shownWorkbook(book: Scored, examined: Examined | null): ShownWorkbook {
  const { snapshot, dossier, scheme, scored } = book;
  const tables = evaluationsOf(scored).map((owned) => shownTable(owned, examined?.sinceLastRun(owned) ?? null));
  const findings = examined?.findings ?? [];
  return {
    name: snapshot.name,
    unit: dossier.unitName?.value ?? null,
    year: dossier.year?.value ?? null,
    scheme: { id: scheme.id, words: joined([scheme.document, scheme.title]), lacks: scheme.lacks },
    schemes: SCHEMES.map(labelled),
    tables,
    lines: overviewLines(book, tables, findings),
    isChecked: examined !== null,
    findings,
    canRestore: examined?.canRestore ?? false,
    canClean: examined?.canClean ?? false,
  };
}

function labelled({ id, document, title, place }: Scheme): ShownWorkbook["schemes"][number] {
  return { id, label: joined([place, document, title]) };
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}
