import { maximum, sum, ZERO, type Decimal } from "../../figures";
import type { Award, Standard } from "../../language";

/** The points that a standard names for the whole: 10 of ≥95%得10分；90%-95%得8分. null where it names none. */
export function fullPoints(standard: Standard): Decimal | null {
  if ("full" in standard) return standard.full;
  if ("bands" in standard) return highestOf(standard.bands);
  if ("items" in standard) return sum(standard.items.map(({ points }) => points));
  return "parts" in standard ? sumOf(standard.parts.map(fullPoints)) : null;
}

/** The highest award; null where any is a share of the weight, which names no points. */
function highestOf(bands: readonly { readonly award: Award }[]): Decimal | null {
  if (bands.some(({ award }) => award.share.gt(ZERO))) return null;
  return bands.reduce((most, { award }) => maximum(most, award.points), ZERO);
}

function sumOf(parts: readonly (Decimal | null)[]): Decimal | null {
  const known = parts.filter((points) => points !== null);
  return known.length < parts.length ? null : sum(known);
}
