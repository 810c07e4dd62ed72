import { AMOUNT_UNITS, decimal, decimalsOf, yuanPer, type Decimal, type Place } from "../../figures";
import type { Fact } from "./fact";
import { CUSTOMARY_DECIMALS, stepOf } from "./make";

/** A figure of which a ledger tells where it stands in the document. */
export interface KnownFigure {
  /** The place in Manuscript.passages, and offsets in its text. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** 投诉中心运营经费的全年执行数. */
  readonly label: string;
  /** As the workbook has it today: amounts in `unit`, rates as fractions. */
  readonly value: Decimal;
  readonly unit: string;
  readonly percent: boolean;
  readonly sources: readonly Place[];
}

/** The same as a figure that a sentence may be held against. */
export function factOf({ label, value, unit, percent, sources }: KnownFigure): Fact {
  const ranges = sources.flatMap((place) => ("top" in place ? [place] : []));
  const about = { owner: "unit", measure: "named", name: "", label, sources: ranges, derivation: null } as const;
  if (percent) return { ...about, kind: "rate", value, step: stepOf(CUSTOMARY_DECIMALS + 2), unit: "%" };
  const amount = AMOUNT_UNITS.find((known) => known === unit);
  if (amount) {
    const yuan = yuanPer(amount);
    return { ...about, kind: "amount", value: value.times(yuan), step: yuan.times(stepOf(decimalsOf(value))), unit };
  }
  if (unit === "分")
    return { ...about, kind: "score", value, step: stepOf(Math.max(CUSTOMARY_DECIMALS, decimalsOf(value))), unit };
  // 3.2万人: a large unit before what is counted.
  const [, large = "", counted = unit] = /^([万亿])(.+)$/.exec(unit) ?? [];
  const one = decimal(large === "万" ? 10_000 : large === "亿" ? 100_000_000 : 1);
  return {
    ...about,
    kind: "count",
    value: value.times(one),
    step: one.times(stepOf(decimalsOf(value))),
    unit: counted,
  };
}
