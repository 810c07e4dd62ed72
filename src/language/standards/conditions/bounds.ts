import type { Bound } from "../standard";
import { numbersIn } from "../../values/numbers";

/** Something that is no number to compare: a day, a rank, the number of a step. */
const NO_BOUND = /\d(?:月|日|号|季度|年(?!以))|第\d|前\d|每/;
/** The one number that a condition compares with, with its sign; null where there is none, or several. */
export function boundOf(condition: string): Bound | null {
  if (NO_BOUND.test(condition)) return null;
  const [found, ...more] = numbersIn(condition);
  if (found === undefined || more.length > 0 || found.sign === "conflict") return null;
  // 80%以下不得分: the bound itself belongs to the higher tier.
  const isBelow = /^(?:以下|之下)/.test(condition.slice(found.end));
  return { sign: isBelow ? "<" : found.sign, value: found.number.value, unit: found.number.unit };
}
