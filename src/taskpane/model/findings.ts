import { CHECKS } from "../../checks";
import { isOpen, type Finding, type Severity } from "../../figures";
import { placeLink } from "./places";

const TITLES: ReadonlyMap<string, string> = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** What stands in bold above a finding: the check's title; notices of the reader have none. */
export function titleOf({ check }: Finding): string | null {
  return TITLES.get(check) ?? null;
}

export type Counts = Readonly<Record<Severity, number>>;

/** How many findings of each severity are open. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isOpen(finding)) counts[finding.severity] += 1;
  return counts;
}

/** The findings of one severity (null: all) that contain the words in message, title or place. */
export function filterFindings(
  findings: readonly Finding[],
  severity: Severity | null,
  words: string,
): readonly Finding[] {
  const wanted = words.trim();
  if (severity === null && wanted === "") return findings;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (wanted === "" ||
        finding.message.includes(wanted) ||
        (titleOf(finding)?.includes(wanted) ?? false) ||
        finding.sources.some((place) => placeLink(place).label.includes(wanted))),
  );
}
