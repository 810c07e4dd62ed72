import { decimalOfCell, formatNumber, type NumberForm, type SentenceForms } from "../../figures";
import type { NumberStyle } from "../../report";
import type { CellStyle } from "../../workbook";

/** More characters than that a cell without a number format would show as 1E+11. */
const GENERAL_FITS = 11;

/** The unit's own rate may be printed otherwise than those of projects. */
export type RateKind = "unitRate" | "projectRate";

/** Looks of cells that show numbers just as the report prints them. */
export class NumberLooks {
  private readonly known = new Map<CellStyle, Map<string, CellStyle>>();
  /** Scores and amounts repeat. */
  private readonly scores = new Map<number, string>();
  private readonly amounts = new Map<number, string>();

  constructor(readonly style: NumberStyle) {}

  amount(value: string | number | null, look: CellStyle): CellStyle {
    return this.withFormat(look, keptFormat(this.amounts, value, this.style.forms.amount));
  }

  score(value: string | number | null, look: CellStyle): CellStyle {
    return this.withFormat(look, keptFormat(this.scores, value, this.style.forms.score));
  }

  percent(kind: RateKind, look: CellStyle): CellStyle {
    return this.withFormat(look, percentFormat(this.style.forms[kind]));
  }

  /** How sentences print scores, and rates of that kind. */
  sentence(kind: RateKind): SentenceForms {
    const { score, [kind]: rate } = this.style.forms;
    return { score, rate };
  }

  /** Equal looks are one object, so that hosts intern them quickly. */
  private withFormat(look: CellStyle, numberFormat: string): CellStyle {
    let formats = this.known.get(look);
    if (!formats) this.known.set(look, (formats = new Map()));
    let found = formats.get(numberFormat);
    if (!found) formats.set(numberFormat, (found = { ...look, numberFormat }));
    return found;
  }
}

function keptFormat(known: Map<number, string>, value: string | number | null, form: NumberForm): string {
  if (typeof value !== "number") return formatOf(value, form);
  let format = known.get(value);
  if (format === undefined) known.set(value, (format = formatOf(value, form)));
  return format;
}

/**
 * The format of a cell that shows its number as the form prints it. A number that has no more decimals than are
 * printed is shown as it is; another is rounded as the report rounds it.
 */
export function formatOf(value: string | number | null, form: NumberForm): string {
  if (form.percent) return percentFormat(form);
  if (typeof value !== "number") return "General";
  const exact = decimalOfCell(value);
  const isPlain = !form.thousands && !form.zeroAsDash;
  const text = formatNumber(exact, isPlain ? form : { ...form, thousands: false, zeroAsDash: false });
  if (isPlain && text.length <= GENERAL_FITS && text === exact.toFixed()) return "General";
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const number = (form.thousands ? "#,##0" : "0") + places(decimals);
  return form.zeroAsDash ? `${number};-${number};"—"` : number;
}

/** 0.00% for a percentage of two decimals. */
export function percentFormat({ decimals }: NumberForm): string {
  return `0${places(decimals)}%`;
}

function places(decimals: number): string {
  return decimals > 0 ? `.${"0".repeat(decimals)}` : "";
}
