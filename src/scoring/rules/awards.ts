import { decimal, ZERO, type Decimal } from "../../figures";
import { least, most, number, percentOf, plus, type Term } from "../../figures/term";
import type { Award } from "../../language";
import { WEIGHT } from "./arithmetic";

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
export function awarded({ share = "0", points }: AwardParameter): Term {
  const isShare = decimal(share).gt(ZERO);
  if (!isShare) return decimal(points).lte(ZERO) ? number(0) : least(WEIGHT, decimal(points));
  const earned = plus(percentOf(WEIGHT, decimal(share)), decimal(points));
  return earned === WEIGHT ? WEIGHT : most(0, least(WEIGHT, earned));
}
