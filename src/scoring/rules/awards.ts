import { decimal, HUNDRED, maximum, minimum, ZERO, type Decimal } from "../../figures";
import type { Award } from "../../language";

/** An award as a rule's parameter: so much of the weight in %, and so many points. */
export interface AwardParameter {
  /** Left out where none of it depends on the weight. */
  readonly share?: string;
  readonly points: string;
}

export const NOTHING: AwardParameter = { points: "0" };

export function awardParameter({ share, points }: Award): AwardParameter {
  return { ...shareParameter(share), points: points.toFixed() };
}

export function shareParameter(share: Decimal): { readonly share?: string } {
  return share.eq(ZERO) ? {} : { share: share.toFixed() };
}

/** What an award comes to, between 0 and the weight. */
export function awarded(weight: Decimal, { share = "0", points }: AwardParameter): Decimal {
  const earned = weight.times(share).div(HUNDRED).plus(points);
  return maximum(ZERO, minimum(weight, earned));
}

/** The same as an Excel expression. */
export function awardedFormula(weight: string, { share = "0", points }: AwardParameter): string {
  const isFull = share === "100" && points === "0";
  if (isFull) return weight;
  if (share === "0") return decimal(points).lte(ZERO) ? "0" : `MIN(${weight},${points})`;
  const earned = `${weight}*${share}/100${points === "0" ? "" : `+(${points})`}`;
  return `MAX(0,MIN(${weight},${earned}))`;
}
