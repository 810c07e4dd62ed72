import { decimal, ONE, type Decimal } from "../../figures";
import { MEASURED } from "./unit-table";
import { isPerMany } from "./units";

/** What one of each unit is in its family's first, for those that convert. */
const FACTORS: ReadonlyMap<string, Decimal> = new Map(
  [...MEASURED].flatMap(([unit, { one }]) => (one === "" ? [] : [[unit, decimal(one)] as const])),
);

/** Whether the unit is a percentage (%, ‰, 百分点). */
export function isPercent(unit: string): boolean {
  return MEASURED.get(unit)?.family === "share";
}

/**
 * What one of `from` is in `to`; null where the two can't be compared (件 against %, 天 against 万元). Units that
 * count things (个, 项, 场) are taken as they are: whether they fit is a check's matter.
 */
export function unitFactor(from: string, to: string): Decimal | null {
  if (from === to) return ONE;
  // 1例 is no share of 100,000.
  if ((isPerMany(from) || isPerMany(to)) && from !== "" && to !== "") return null;
  const [head = "", ...tail] = from.split("/");
  const [otherHead = "", ...otherTail] = to.split("/");
  const one = FACTORS.get(head);
  const other = FACTORS.get(otherHead);
  if (!one && !other) return ONE;
  if (!one || !other || !isOneFamily(head, otherHead)) return null;
  if (tail.length > 0 && otherTail.length > 0 && tail.join() !== otherTail.join()) return null;
  return one.div(other);
}

/**
 * Whether two units can be compared. Words for countable things are used freely in forms (12项 against 12个), and
 * a compound unit may be cut short (元/户 for 元/户·年): neither is worth a question.
 */
export function areSameUnit(first: string, second: string): boolean {
  const one = fold(first);
  const other = fold(second);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) || long.endsWith(short) || isOneFamily(one, other);
}

function isOneFamily(one: string, other: string): boolean {
  const family = MEASURED.get(one)?.family;
  return family !== undefined && family === MEASURED.get(other)?.family;
}

function fold(unit: string): string {
  return unit.replace(/[*·、．.\s]/g, "").replace(/／/g, "/");
}
