import {
  checked,
  fieldsToSettle,
  planCleaning,
  planRestoring,
  setAsideField,
  sinceLastRun,
  type Evaluated,
  type Scored,
} from "../../app";
import { CHECKS } from "../../checks";
import type { ShownFinding } from "../shown/findings";
import type { ShownWorkbook } from "../shown/workbook";
import { Territories } from "./belonging";
import { fieldView } from "./shown-fields";
import { shownWorkbook } from "./shown-workbook";
import { sinceOf } from "./since";

const TITLES: ReadonlyMap<string, string> = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** A scored workbook with what the checks find, and that as it is shown. */
export function examined(scored: Scored): { readonly evaluated: Evaluated; readonly shown: ShownWorkbook } {
  const evaluated = checked(scored);
  const territories = new Territories(scored);
  const since = sinceLastRun(scored);
  const { snapshot } = scored;
  const shown = shownWorkbook(scored, {
    findings: shownFindings(evaluated, territories),
    sinceLastRun: (owned) => since && sinceOf(since, owned),
    canRestore: planRestoring(snapshot) !== null,
    canClean: planCleaning(snapshot) !== null,
  });
  return { evaluated, shown };
}

/** Every finding as it is shown, in their order. */
function shownFindings(evaluated: Evaluated, territories: Territories): readonly ShownFinding[] {
  return evaluated.findings.map((finding, index): ShownFinding => {
    const { check, severity, message, sources, suggestion, setAside } = finding;
    const aside = setAsideField(finding);
    return {
      key: String(index),
      severity,
      title: TITLES.get(check) ?? null,
      message,
      places: sources,
      tables: territories.tablesOf(sources),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(setAside === undefined ? {} : { setAside }),
      settling: fieldsToSettle(evaluated, finding).map(fieldView),
      aside: aside && fieldView(aside),
    };
  });
}
