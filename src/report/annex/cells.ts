import { formatNumber, type Decimal, type Figure, type NumberForm } from "../../figures";
import type { TableCell } from "../document";

/** A cell of words; an empty text is an empty cell. */
export function words(text: string, more: Omit<TableCell, "inlines"> = {}): TableCell {
  return { inlines: text === "" ? [] : [{ kind: "words", text }], ...more };
}

/** A heading cell. */
export function head(text: string, more: Omit<TableCell, "inlines"> = {}): TableCell {
  return words(text, { bold: true, ...more });
}

/** A number as the report prints it; what is not known is a dash. */
export function number(value: Decimal | null, form: NumberForm): string {
  return value === null ? "—" : formatNumber(value, form);
}

/** A figure without its unit, which the heading of the column gives; without a value a dash. */
export function figure(one: Figure | undefined, more: Omit<TableCell, "inlines"> = {}): TableCell {
  if (!one || one.value === null) return words("—", more);
  return { inlines: [{ kind: "figure", figure: { ...one, unit: "" } }], ...more };
}
