import type { Facts, Kind, Owner } from "../facts";
import type { Label } from "../sentence/labels";
import type { Said } from "../sentence/numbers";
import type { ReadSentence } from "../sentence/sentence-reader";
import type { Meant } from "./meant";
import { isAnotherStep, timedIndicator } from "./timed-indicator";
import { LATE_OR_SLOW } from "./timing-words";

const AHEAD = /(?:提前|早)(?:了)?(?:约|近)?$/;
const BEHIND = new RegExp(`(?:${LATE_OR_SLOW}|晚|迟|超时)(?:了)?(?:约|近)?$`);

/** 提前5天完成, 逾期12天: the days between deadline and completion. */
export function leadClaim(
  read: ReadSentence,
  said: Said,
  { before }: Label,
  kind: Kind,
  places: readonly Owner[],
  facts: Facts,
  isNamed: boolean,
): Meant | null {
  if (kind !== "count" || !/^[天日]$/.test(said.unit)) return null;
  const measure = AHEAD.test(before) ? "days-ahead" : BEHIND.test(before) ? "days-late" : null;
  const indicator = measure && timedIndicator(read, said, places, facts, isNamed);
  if (!indicator?.isSure || isAnotherStep(indicator, "")) return null;
  const found = facts.find(indicator.owner, measure!, indicator.name);
  return { facts: found, isFirm: found.length > 0 };
}
