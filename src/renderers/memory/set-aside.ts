import type { Finding, Place } from "../../figures";
import {
  cellAt,
  Ours,
  quoteSheet,
  reference,
  sheetNamed,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";
import { hashed, hashedText, SEED } from "./hash";
import type { SetAside } from "./memory";

/** What is kept of a finding that a person sets aside. */
export function setAsideOf(finding: Finding, reason: string, snapshot: WorkbookSnapshot): SetAside {
  const { check, message, sources } = finding;
  const contents = contentsOf(finding, snapshot, new Ours(snapshot));
  return { check, message, places: sources.map(nameOf), contents, reason };
}

/** The findings, those that were set aside with their reason. One whose cells or words changed since is open again. */
export function withSetAside(
  findings: readonly Finding[],
  kept: readonly SetAside[],
  snapshot: WorkbookSnapshot,
): readonly Finding[] {
  if (kept.length === 0) return findings;
  const ours = new Ours(snapshot);
  const checks = new Set(kept.map(({ check }) => check));
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!checks.has(finding.check)) continue;
    const key = keyOf(finding.check, finding.message, contentsOf(finding, snapshot, ours));
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  const reasons = new Map<Finding, string>();
  for (const one of kept) {
    const all = alike.get(keyOf(one.check, one.message, one.contents)) ?? [];
    // Rows may have moved; of several findings that say the same, the place tells which it was.
    const found = all.length === 1 ? all[0] : all.find(({ sources }) => isSame(sources.map(nameOf), one.places));
    if (found) reasons.set(found, one.reason);
  }
  return findings.map((finding) => {
    const setAside = reasons.get(finding);
    return setAside === undefined ? finding : { ...finding, setAside };
  });
}

function keyOf(...parts: readonly string[]): string {
  return parts.join("\n");
}

function isSame(first: readonly string[], second: readonly string[]): boolean {
  return keyOf(...first) === keyOf(...second);
}

function nameOf(place: Place): string {
  return "top" in place ? reference(place) : quoteSheet(place.sheet);
}

/** A fingerprint of what its cells hold; what we write there ourselves is no change. */
function contentsOf({ sources }: Finding, snapshot: WorkbookSnapshot, ours: Ours): string {
  let hash = SEED;
  for (const place of sources) {
    const sheet = "top" in place ? sheetNamed(snapshot, place.sheet) : undefined;
    if (!sheet || !("top" in place)) continue;
    for (let row = place.top; row <= place.bottom; row += 1) {
      for (let column = place.left; column <= place.right; column += 1) {
        const said = contentOf(cellAt(sheet, row, column), ours);
        hash = hashed(hashedText(hash, said, 0, said.length), 0);
      }
    }
  }
  return (hash >>> 0).toString(36);
}

function contentOf(cell: CellSnapshot | undefined, ours: Ours): string {
  if (cell === undefined || ours.wrote(cell.formula)) return "";
  return cell.error ?? String(cell.value ?? "");
}
