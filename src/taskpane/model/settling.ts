import { entryProblem, fieldsToSettle, type Entry, type EntryField, type Evaluated } from "../../app";
import { isOpen, type Finding } from "../../figures";

function isEntered({ key }: EntryField, entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.field.key === key && entryProblem(entry) === null);
}

/** Points and what being late costs: either is enough. */
function isOfPoints({ kind }: EntryField): boolean {
  return kind === "score" || kind === "lateness";
}

/** Whether what a matter asks for was entered; why points were given may be left out. */
function isSettled(fields: readonly EntryField[], entries: readonly Entry[]): boolean {
  const points = fields.filter(isOfPoints);
  if (points.length > 0) return points.some((field) => isEntered(field, entries));
  return fields.every((field) => isEntered(field, entries));
}

/** The errors and warnings that ask for something which can be filled in here and was not entered yet. */
export function waitingFindings(
  evaluated: Evaluated,
  findings: readonly Finding[],
  entries: readonly Entry[],
): readonly Finding[] {
  return findings.filter((finding) => {
    if (finding.severity === "info" || !isOpen(finding)) return false;
    const fields = fieldsToSettle(evaluated, finding);
    return fields.length > 0 && !isSettled(fields, entries);
  });
}

/** The field that comes behind the one at `index`, past points that follow from what being late costs; -1: none. */
export function nextField(fields: readonly EntryField[], index: number, entries: readonly Entry[]): number {
  const isLate = fields.some((field) => field.kind === "lateness" && isEntered(field, entries));
  return fields.findIndex((field, other) => other > index && !(isLate && field.kind === "score"));
}
