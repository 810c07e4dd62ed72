import { inPercent, roundTo, type Decimal } from "./decimal";

/** How a figure is shown. `decimals` is the most that are printed; `keepZeros` prints all of them (100.0%). */
export interface NumberForm {
  readonly decimals: number;
  readonly keepZeros?: boolean;
  readonly percent?: boolean;
  readonly thousands?: boolean;
  /** Zero is printed as —. */
  readonly zeroAsDash?: boolean;
}

export const SCORE_FORM: NumberForm = { decimals: 2 };
/** Amounts are printed as the table has them, up to 6 decimals (万元 to the cent of a yuan). */
export const AMOUNT_FORM: NumberForm = { decimals: 6 };

export const DASH = "—";

/**
 * The one formatter of the product: every number that a person sees goes through it, so that table, pane and
 * report cannot round differently. A percent form takes a fraction: 0.9956 → "99.56%".
 */
export function formatNumber(value: Decimal, form: NumberForm): string {
  if (form.zeroAsDash && value.eq(0)) return DASH;
  const scaled = form.percent ? inPercent(value) : value;
  const rounded = roundTo(scaled, form.decimals);
  const text = form.keepZeros ? rounded.toFixed(form.decimals) : rounded.toFixed();
  const grouped = form.thousands ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : text;
  return form.percent ? `${grouped}%` : grouped;
}

/** How sentences print their scores and rates. */
export interface SentenceForms {
  readonly score: NumberForm;
  readonly rate: NumberForm;
}

/** Unless a run has other forms: two decimals at most of both. */
export const SENTENCE_FORMS: SentenceForms = { score: SCORE_FORM, rate: { decimals: 2, percent: true } };

/** A score as it is printed: two decimals at most, no trailing zeros (99.5). */
export function formatScore(value: Decimal): string {
  return formatNumber(value, SCORE_FORM);
}

/** An amount as it is printed, without its unit. */
export function formatAmount(value: Decimal): string {
  return formatNumber(value, AMOUNT_FORM);
}

/** A rate (a fraction) as a percentage: formatPercent(0.9956, 1) → "99.6%". */
export function formatPercent(value: Decimal, decimals: number, keepZeros = false): string {
  return formatNumber(value, { decimals, keepZeros, percent: true });
}
