import { decimal, type Decimal } from "./decimal";

/** Units of money that tables are kept in. */
export type AmountUnit = "元" | "百元" | "千元" | "万元" | "百万元" | "亿元";

const YUAN: Readonly<Record<AmountUnit, string>> = {
  元: "1",
  百元: "100",
  千元: "1000",
  万元: "10000",
  百万元: "1000000",
  亿元: "100000000",
};

export const AMOUNT_UNITS = Object.keys(YUAN) as readonly AmountUnit[];

/** An amount of money in the unit of the table it comes from. */
export interface Amount {
  readonly value: Decimal;
  readonly unit: AmountUnit;
}

/** How many 元 one of the unit is. */
export function yuanPer(unit: AmountUnit): Decimal {
  return decimal(YUAN[unit]);
}

/** The same money in another unit, exact. */
export function convert(value: Decimal, from: AmountUnit, to: AmountUnit): Decimal {
  return from === to ? value : value.times(yuanPer(from)).div(yuanPer(to));
}
