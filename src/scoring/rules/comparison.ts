import type { Decimal } from "../../figures";
import type { Bound } from "../../language";

type Sign = Bound["sign"];

/** Whether a sign holds, by the order of what it stands between; without one the two have to be equal. */
const HOLDS: Readonly<Record<Sign, (order: number) => boolean>> = {
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  "=": (order) => order === 0,
  "": (order) => order === 0,
};

/** Whether the value stands to the bound as the sign says. */
export function holds(value: Decimal, sign: Sign, bound: Decimal): boolean {
  return HOLDS[sign](value.cmp(bound));
}
