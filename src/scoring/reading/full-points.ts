import { maximum, sum, ZERO, type Decimal } from "../../figures";
import type { Award, Standard } from "../../language";

/** The points that a standard names for the whole: 10 of ≥95%得10分；90%-95%得8分. null where it names none. */
export function fullPoints(standard: Standard): Decimal | null {
  switch (standard.kind) {
    case "points-off":
    case "all-or-nothing":
    case "late":
    case "zero-tolerance":
    case "execution-rate":
    case "each":
      return standard.full;
    case "bands":
    case "word-bands":
      return highestOf(standard.bands.map(({ award }) => award));
    case "checklist":
      return sum(standard.items.map(({ points }) => points));
    case "composite":
      return sumOf(standard.parts.map(fullPoints));
    default:
      return null;
  }
}

/** The highest award; null where any is a share of the weight, which names no points. */
function highestOf(awards: readonly Award[]): Decimal | null {
  if (awards.some(({ share }) => share.gt(ZERO))) return null;
  return awards.reduce((most, { points }) => maximum(most, points), ZERO);
}

function sumOf(parts: readonly (Decimal | null)[]): Decimal | null {
  const known = parts.filter((points) => points !== null);
  return known.length < parts.length ? null : sum(known);
}
