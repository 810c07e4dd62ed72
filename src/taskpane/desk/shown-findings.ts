import { fieldsToSettle, setAsideField, type Evaluated } from "../../app";
import { CHECKS } from "../../checks";
import type { ShownFinding } from "../shown/findings";
import type { Territories } from "./belonging";
import { fieldView } from "./shown-fields";

const TITLES: ReadonlyMap<string, string> = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** Every finding as it is shown, in their order. */
export function shownFindings(evaluated: Evaluated, territories: Territories): readonly ShownFinding[] {
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
