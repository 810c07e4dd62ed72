import { decimal, decimalsPrinted, ONE, type Decimal } from "../../figures";
import { withoutSpaces } from "../normalise";

/** A number that a text states of an indicator. */
export interface SaidNumber {
  readonly words: string;
  /** With its 万 or 亿. */
  readonly value: Decimal;
  /** As it is written, and what 万 or 亿 multiplies it with. */
  readonly numeral: Decimal;
  readonly decimals: number;
  readonly multiple: Decimal;
  /** 以上 and the like stand behind it: it is a bound. */
  readonly isBound: boolean;
}

const LINK =
  "(?:[（(][^（）()]{0,12}[）)])?(?:指标|值|数|完成|实际|已|累计|共计|共|约|为|是|达到|达|不低于|不少于|[：:≥])*\\s*";
const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万|亿)?";
const MULTIPLES: ReadonlyMap<string, Decimal> = new Map([
  ["万", decimal(10000)],
  ["亿", decimal(100000000)],
]);

/** The numbers in `unit` that a text states right behind a name: 养护里程为152公里. */
export function numbersBehind(text: string, name: string, unit: string): readonly SaidNumber[] {
  const pattern = new RegExp(`${escaped(name)}${LINK}${NUMBER}${escaped(unit)}(以上|以下|以内)?`, "g");
  return [...text.matchAll(pattern)].map(([words, digits, multiple, bound]) =>
    numberOf(words, digits!, multiple, bound !== undefined),
  );
}

/** The numbers in `unit` of a text, each with the words that stand before it: 繁育马铃薯 | 425万粒. */
export function numbersIn(text: string, unit: string): readonly (SaidNumber & { readonly before: string })[] {
  return [...text.matchAll(new RegExp(`${NUMBER}${escaped(unit)}`, "g"))].map((match) => {
    const before = BEFORE.exec(text.slice(0, match.index))?.[0] ?? "";
    return { ...numberOf(`${before}${match[0]}`, match[1]!, match[2], false), before };
  });
}

const BEFORE = /[一-龥]{2,12}$/;

function numberOf(words: string, digits: string, multiple: string | undefined, isBound: boolean): SaidNumber {
  const numeral = decimal(digits.replace(/,/g, ""));
  const factor = multiple === undefined ? ONE : MULTIPLES.get(multiple)!;
  return {
    words: withoutSpaces(words),
    value: numeral.times(factor),
    numeral,
    decimals: decimalsPrinted(digits),
    multiple: factor,
    isBound,
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
