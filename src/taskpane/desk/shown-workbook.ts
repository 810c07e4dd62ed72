import { planCleaning, planRestoring, sinceLastRun, type Scored } from "../../app";
import { evaluationsOf, SCHEMES, type Scheme } from "../../scoring";
import type { ShownFinding } from "../shown/findings";
import type { ShownWorkbook } from "../shown/workbook";
import { overviewLines } from "./overview";
import { shownTable } from "./tables";

/** A scored workbook as the pane shows it; without findings where it was not checked yet. */
export function shownWorkbook(book: Scored, findings: readonly ShownFinding[] | null): ShownWorkbook {
  const { snapshot, dossier, scheme, scored } = book;
  const since = sinceLastRun(book);
  const tables = evaluationsOf(scored).map((owned) => shownTable(owned, since));
  return {
    name: snapshot.name,
    unit: dossier.unitName?.value ?? null,
    year: dossier.year?.value ?? null,
    scheme: { id: scheme.id, words: joined([scheme.document, scheme.title]), lacks: scheme.lacks },
    schemes: SCHEMES.map(labelled),
    tables,
    lines: overviewLines(book, tables, findings ?? []),
    isChecked: findings !== null,
    findings: findings ?? [],
    canRestore: planRestoring(snapshot) !== null,
    canClean: planCleaning(snapshot) !== null,
  };
}

function labelled({ id, document, title, place }: Scheme): ShownWorkbook["schemes"][number] {
  return { id, label: joined([place, document, title]) };
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}
