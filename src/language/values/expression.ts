import type { Decimal } from "../../figures";
import type { Direction } from "./changes";

/**
 * How a number stands in a text. `isPlain`: exactly one number in ASCII digits between fixed words ("≥95%",
 * "107场"), so that VALUE and SUBSTITUTE can read it live; otherwise (full width, Chinese numerals, ranges, two
 * numbers) only the engine reads it and the working paper keeps a constant beside the text.
 */
export interface NumberReading {
  /** In the unit of `unit`, multiple applied: 200万粒 → 2000000 粒; 95% → 95 with unit "%". */
  readonly value: Decimal;
  /** What follows the number, folded: "%", "人次", "元/人·月", "万元". 万元 and 亿元 stay units of their own. */
  readonly unit: string;
  /** value = numeral × multiple: 10000 for 200万粒, otherwise 1. */
  readonly multiple: Decimal;
  readonly prefix: string;
  readonly suffix: string;
  readonly isPlain: boolean;
}

/** A calendar day that a text names; `month` and `day` are null where it names only the year or the month. */
export interface DateReading {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export type Sign = ">=" | "<=" | ">" | "<" | "=" | "";

/** One of several numbers, with its own sign ("conflict" where two contradict each other) and the words before it. */
export interface OneOfSeveral {
  readonly number: NumberReading;
  readonly sign: Sign | "conflict";
  readonly label: string;
}

/** What a target or actual cell says. */
export type Expression =
  | { readonly kind: "empty" }
  /** One number with its sign ("" where it has none): ≥95%, 107场, 12项, 0起. `approximate`: 约, 余, 多; `change`: 同比增长8%. */
  | {
      readonly kind: "quantity";
      readonly sign: Sign;
      readonly number: NumberReading;
      readonly approximate: boolean;
      readonly change?: Direction;
    }
  /** 90%-100%, 3～5天, 增长5%-8%. */
  | { readonly kind: "range"; readonly low: NumberReading; readonly high: NumberReading; readonly change?: Direction }
  /** 2021年12月底前, 12月31日前完成, 全年, 及时 (then `by` is null). `share`: 11月底完成100% also wants 100%. */
  | { readonly kind: "deadline"; readonly by: DateReading | null; readonly share: NumberReading | null }
  /** 是, 否, 建立与否. `affirmed` null where it only asks. */
  | { readonly kind: "yes-no"; readonly affirmed: boolean | null }
  /** Words: 有效提升, 达成预期指标, 优. `tier`: 1 达成, 2 部分达成, 3 未达成, null where the words do not say. */
  | { readonly kind: "quality"; readonly tier: 1 | 2 | 3 | null; readonly grade: string | null }
  /** Several numbers that are no range: 新建水房1座、铺设输水管线3800m. */
  | { readonly kind: "several"; readonly numbers: readonly OneOfSeveral[] }
  /** 不适用, 不涉及, /. */
  | { readonly kind: "not-applicable" }
  /** Not to be read without a person: 290$ for ≥90%; `suspicion` says what it may have been. */
  | { readonly kind: "unclear"; readonly suspicion: string };
