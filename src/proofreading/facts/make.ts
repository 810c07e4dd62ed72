import { decimal, decimalsOf, ONE, rate, yuanPer, type AmountUnit, type Decimal } from "../../figures";
import type { Slot } from "../../recognition";
import { rangeOf, type CellRange } from "../../workbook";
import type { Fact, Measure, Owner } from "./fact";

/** What a figure is of, before its number is looked at. */
export interface About {
  readonly owner: Owner;
  readonly measure: Measure;
  readonly label: string;
  readonly name?: string;
}

/**
 * Decimals that a computed rate or a score is printed with at most: GB and the bureaus' forms print two. More of them
 * say more than is known.
 */
export const CUSTOMARY_DECIMALS = 2;

/** 10 to the power of −decimals. */
export function stepOf(decimals: number): Decimal {
  return ONE.div(decimal(10).pow(decimals));
}

export function amountFact(about: About, slot: Slot | null | undefined, unit: AmountUnit): Fact[] {
  const number = slot?.number ?? null;
  if (!slot || number === null) return [];
  const yuan = yuanPer(unit);
  return [
    {
      ...about,
      name: about.name ?? "",
      kind: "amount",
      value: number.times(yuan),
      step: yuan.times(stepOf(decimalsOf(number))),
      unit,
      sources: (slot.parts ?? [slot]).map(({ at }) => rangeOf(at)),
      derivation: slot.parts ? "各行之和" : null,
    },
  ];
}

/** An amount made of others; its last digit is that of the finest of them. */
export function madeAmount(about: About, value: Decimal, of: readonly Fact[], derivation: string): Fact {
  return {
    ...about,
    name: about.name ?? "",
    kind: "amount",
    value,
    step: of.reduce((least, { step }) => (step.lt(least) ? step : least), of[0]!.step),
    unit: of[0]!.unit,
    sources: of.flatMap(({ sources }) => sources),
    derivation,
  };
}

/** part ÷ whole. */
export function rateFact(about: About, part: Fact | undefined, whole: Fact | undefined, derivation: string): Fact[] {
  const value = rate(part?.value ?? null, whole?.value ?? null);
  if (value === null) return [];
  return [
    {
      ...about,
      name: about.name ?? "",
      kind: "rate",
      value,
      step: stepOf(CUSTOMARY_DECIMALS + 2),
      unit: "%",
      sources: [...part!.sources, ...whole!.sources],
      derivation,
    },
  ];
}

export function scoreFact(
  about: About,
  value: Decimal | null | undefined,
  sources: readonly CellRange[],
  derivation: string | null = null,
): Fact[] {
  if (!value) return [];
  const decimals = Math.min(Math.max(CUSTOMARY_DECIMALS, decimalsOf(value)), 6);
  return [
    {
      ...about,
      name: about.name ?? "",
      kind: "score",
      value,
      step: stepOf(decimals),
      unit: "分",
      sources,
      derivation,
    },
  ];
}

export function countFact(
  about: About,
  value: Decimal | number,
  unit: string,
  sources: readonly CellRange[],
  derivation: string | null = null,
): Fact {
  const number = decimal(value);
  const step = stepOf(decimalsOf(number));
  return { ...about, name: about.name ?? "", kind: "count", value: number, step, unit, sources, derivation };
}
