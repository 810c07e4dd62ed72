import { planCleaning, planRestoring, sinceLastRun, type Evaluated } from "../../app";
import { evaluationsOf, SCHEMES, type Scheme } from "../../scoring";
import type { ShownWorkbook } from "../shown/workbook";
import { Territories } from "./belonging";
import { overviewLines } from "./overview";
import { shownFindings } from "./shown-findings";
import { shownTable } from "./tables";

/** An evaluated workbook as the pane shows it. */
export function shownWorkbook(evaluated: Evaluated): ShownWorkbook {
  const { snapshot, dossier, scheme, scored } = evaluated;
  const since = sinceLastRun(evaluated);
  const territories = new Territories(evaluated);
  const tables = evaluationsOf(scored).map((owned) => shownTable(owned, since));
  return {
    name: snapshot.name,
    unit: dossier.unitName?.value ?? null,
    year: dossier.year?.value ?? null,
    scheme: { id: scheme.id, words: joined([scheme.document, scheme.title]), lacks: scheme.lacks },
    schemes: SCHEMES.map(labelled),
    tables,
    lines: overviewLines(evaluated, tables, territories),
    findings: shownFindings(evaluated, territories),
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
