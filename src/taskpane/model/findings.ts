import type { Severity } from "../../figures";
import type { ShownFinding } from "../shown/findings";
import { placeLink } from "./places";

/** Whether nobody has set it aside: only such findings are counted and stand in the way. */
export function isOpen({ setAside }: ShownFinding): boolean {
  return setAside === undefined;
}

/** What tells a finding also when the workbook was evaluated anew, and the findings are others. */
export function matterOf({ message, places }: ShownFinding): string {
  return [message, ...places.map((place) => placeLink(place).label)].join("\n");
}

export type Counts = Readonly<Record<Severity, number>>;

/** How many findings of each severity are open. */
export function countsOf(findings: readonly ShownFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isOpen(finding)) counts[finding.severity] += 1;
  return counts;
}

/** The findings that one table has to do with, in their order; all of them for null. */
export function findingsOfTable(findings: readonly ShownFinding[], table: string | null): readonly ShownFinding[] {
  return table === null ? findings : findings.filter(({ tables }) => tables.includes(table));
}

/** The findings of one severity (null: all) that contain the words in message, title or place. */
export function filterFindings(
  findings: readonly ShownFinding[],
  severity: Severity | null,
  words: string,
): readonly ShownFinding[] {
  const wanted = words.trim();
  if (severity === null && wanted === "") return findings;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (wanted === "" ||
        finding.message.includes(wanted) ||
        (finding.title?.includes(wanted) ?? false) ||
        finding.places.some((place) => placeLink(place).label.includes(wanted))),
  );
}
