import { convert, ONE, rate, sum, ZERO, type AmountUnit, type Figure, type NumberForm } from "../../figures";
import { isNil, type Slot } from "../../recognition";
import { rangeOf, type CellRange } from "../../workbook";
import type { NumberStyle } from "../numbers";

/** Figures by id; one that does not apply (nothing pending, a one-level list) is absent. */
export type Figures = ReadonlyMap<string, Figure>;

/** An amount read from one cell, in the unit of the report. */
export function amount(id: string, label: string, slot: Slot | null, own: AmountUnit, style: NumberStyle): Figure {
  const { unit, forms } = style;
  const value = slot?.number ?? null;
  return {
    id,
    label,
    value: value === null ? null : convert(value, own, unit),
    unit,
    form: forms.amount,
    sources: slot ? (slot.parts ?? [slot]).map(({ at }) => rangeOf(at)) : [],
    derivation: value === null || unit === own ? "" : `${own}折算为${unit}`,
  };
}

/** One summand: the project it belongs to, its figure, and the cell that was looked at. */
export interface Part {
  readonly name: string;
  readonly figure: Figure;
  readonly slot: Slot | null;
}

/**
 * The sum over the projects. Where a project lacks its amount the sum would be too small: then there is none, and
 * the label says which lack it. A cell that says that there is no money ("-", "—", "/", "无") counts as zero.
 */
export function total(id: string, label: string, what: string, parts: readonly Part[], style: NumberStyle): Figure {
  const lacking = parts.filter(({ figure, slot }) => figure.value === null && !(slot?.text && isNil(slot.text)));
  const names = lacking.slice(0, 3).map(({ name }) => name);
  const more = lacking.length > names.length ? `等${lacking.length}个项目` : "";
  const isKnown = parts.length > 0 && lacking.length === 0;
  return {
    id,
    label: lacking.length > 0 ? `${label}，${names.join("、")}${more}没有${what}` : label,
    value: isKnown ? sum(parts.map(({ figure }) => figure.value ?? ZERO)) : null,
    unit: style.unit,
    form: style.forms.amount,
    sources: joined(parts.flatMap(({ figure }) => figure.sources)),
    derivation: `${parts.length}个项目的${what}之和`,
  };
}

/** part ÷ whole; no value where one is missing or the whole is zero. */
export function ratio(id: string, label: string, part: Figure, whole: Figure, form: NumberForm): Figure {
  return {
    id,
    label,
    value: rate(part.value, whole.value),
    unit: "",
    form,
    sources: [...part.sources, ...whole.sources],
    derivation: `${part.label} ÷ ${whole.label}`,
  };
}

/** How things are counted, unless it is said otherwise. */
const ONE_BY_ONE = "逐项清点";

/** A number of things that were counted; null where there is nothing to count. */
export function count(
  id: string,
  label: string,
  value: number | null,
  unit: string,
  sources: readonly CellRange[],
  derivation: string = ONE_BY_ONE,
): Figure {
  return {
    id,
    label,
    value: value === null ? null : ONE.times(value),
    unit,
    form: { decimals: 0 },
    sources,
    derivation,
    isCounted: true,
  };
}

/** Ranges one below the other become one, so that the sum of a column names a column. */
export function joined(ranges: readonly CellRange[]): CellRange[] {
  const result: CellRange[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    const continues =
      last !== undefined &&
      last.sheet === range.sheet &&
      last.left === range.left &&
      last.right === range.right &&
      last.bottom + 1 === range.top;
    if (continues) result[result.length - 1] = { ...last, bottom: range.bottom };
    else result.push(range);
  }
  return result;
}
