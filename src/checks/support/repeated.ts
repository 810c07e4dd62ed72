import type { Finding } from "../../figures";

/** Notices of reading and scoring whose matter a check tells better, in the words of the one who hands in. */
const TOLD_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["error-cell", ["error-cell"]],
  ["text-number", ["text-number"]],
  ["hidden-rows", ["hidden-row-in-sum"]],
  ["near-name", ["project-name-two-ways"]],
  ["value-unreadable", ["actual-empty", "target-empty", "error-cell", "value-unclear"]],
  ["score-pending", ["actual-empty", "target-empty", "actual-without-number"]],
  ["years-differ", ["year-differs"]],
]);

/**
 * The notices without those that a check has told already: the same matter about the same cell is said once. A notice
 * whose cells no check names stays. Linear in the number of cells named.
 */
export function withoutRepeated(notices: readonly Finding[], checked: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  for (const { check, sources } of checked) {
    for (const place of sources) {
      if (!("top" in place)) {
        told.add(`${check}\n${place.sheet}`);
        continue;
      }
      for (let row = place.top; row <= place.bottom; row += 1) {
        for (let column = place.left; column <= place.right; column += 1) {
          told.add(`${check}\n${place.sheet}\n${row}\n${column}`);
        }
      }
    }
  }
  return notices.filter(({ check, sources }) => {
    const by = TOLD_BY.get(check);
    if (by === undefined) return true;
    return !sources.some((place) => by.some((id) => told.has(key(id, place))));
  });
}

function key(check: string, place: Finding["sources"][number]): string {
  return "top" in place ? `${check}\n${place.sheet}\n${place.top}\n${place.left}` : `${check}\n${place.sheet}`;
}
