import type { Entered, FieldView } from "../shown/fields";
import type { ShownFinding } from "../shown/findings";
import { isOpen } from "./findings";

/** What is still looked at counts: whoever types on does not wait for that. */
function isEntered({ key }: FieldView, entries: readonly Entered[]): boolean {
  return entries.some((entry) => entry.field.key === key && (entry.problem === null || !entry.isLooked));
}

/** Points and what being late costs: either is enough. */
function isOfPoints({ kind }: FieldView): boolean {
  return kind === "score" || kind === "lateness";
}

/** Whether what a matter asks for was entered; why points were given may be left out. */
function isSettled(fields: readonly FieldView[], entries: readonly Entered[]): boolean {
  const points = fields.filter(isOfPoints);
  if (points.length > 0) return points.some((field) => isEntered(field, entries));
  return fields.every((field) => isEntered(field, entries));
}

/** The errors and warnings that ask for something which can be filled in here and was not entered yet. */
export function waitingFindings(
  findings: readonly ShownFinding[],
  entries: readonly Entered[],
): readonly ShownFinding[] {
  return findings.filter((finding) => {
    if (finding.severity === "info" || !isOpen(finding)) return false;
    return finding.settling.length > 0 && !isSettled(finding.settling, entries);
  });
}

/** The field that comes behind the one at `index`, past points that follow from what being late costs; -1: none. */
export function nextField(fields: readonly FieldView[], index: number, entries: readonly Entered[]): number {
  const isLate = fields.some((field) => field.kind === "lateness" && isEntered(field, entries));
  return fields.findIndex((field, other) => other > index && !(isLate && field.kind === "score"));
}
