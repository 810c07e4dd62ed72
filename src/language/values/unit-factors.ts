import { AMOUNT_UNITS, decimal, ONE, yuanPer, type Decimal } from "../../figures";

/** Units that convert into each other, each with how many of its group's first unit it is. */
const GROUPS: readonly Readonly<Record<string, string>>[] = [
  { "%": "1", 百分点: "1", 个百分点: "1", 百分比: "1", "‰": "0.1", 千分点: "0.1" },
  Object.fromEntries(AMOUNT_UNITS.map((unit) => [unit, yuanPer(unit).toFixed()])),
  { 分钟: "1", 小时: "60", 时: "60", 天: "1440", 日: "1440" },
  { 月: "1", 个月: "1", 季度: "3", 年: "12" },
  { 米: "1", m: "1", 公里: "1000", 千米: "1000", km: "1000", 厘米: "0.01", cm: "0.01" },
  { 公斤: "1", 千克: "1", kg: "1", 吨: "1000" },
  { 平方米: "1", "㎡": "1", 公顷: "10000", 平方公里: "1000000" },
];

interface Member {
  readonly group: number;
  readonly factor: Decimal;
}

const MEMBERS: ReadonlyMap<string, Member> = new Map(
  GROUPS.flatMap((units, group) =>
    Object.entries(units).map(([unit, factor]) => [unit, { group, factor: decimal(factor) }] as const),
  ),
);

/** Whether the unit is a percentage (%, ‰, 百分点). */
export function isPercent(unit: string): boolean {
  return MEMBERS.get(unit)?.group === 0;
}

/**
 * What one of `from` is in `to`; null where the two can't be compared (件 against %, 天 against 万元). Units that
 * count things (个, 项, 场) are taken as they are: whether they fit is a check's matter.
 */
export function unitFactor(from: string, to: string): Decimal | null {
  if (from === to) return ONE;
  const [head = "", ...tail] = from.split("/");
  const [otherHead = "", ...otherTail] = to.split("/");
  const one = MEMBERS.get(head);
  const other = MEMBERS.get(otherHead);
  if (!one && !other) return ONE;
  if (!one || !other || one.group !== other.group) return null;
  if (tail.length > 0 && otherTail.length > 0 && tail.join() !== otherTail.join()) return null;
  return one.factor.div(other.factor);
}
