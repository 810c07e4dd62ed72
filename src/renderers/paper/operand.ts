import { cellNumber, decimal, type Decimal } from "../../figures";
import { all, either, is, joined, numberIn, orElse, text, trimmed, without, type Term } from "../../figures/term";
import type { Operand } from "../../scoring";
import type { CellAddress } from "../../workbook";
import type { Live } from "../sheets/draft";
import { excelTrim, textOf, type SourceCells } from "../sheets/cells";
import { liveOf, NOTHING, scaled } from "../sheets/terms";

/** A number of a rule as the working paper holds it. */
export interface OperandCell {
  readonly live: Live;
  /** The cell whose text only the engine could read: the score stands while that text does. */
  readonly guarded: CellAddress | null;
}

/**
 * The helper cell of one operand. `shownAt` gives the cell of the row that already shows the source cell as it
 * reads, so that the formula is short and the way from score to source goes through what the reader sees.
 */
export function operandCell(
  operand: Operand,
  sources: SourceCells,
  shownAt: (place: CellAddress) => Term | null,
): OperandCell {
  const { source, value } = operand;
  const constant: Live = { value: cellNumber(value) };
  if (source.kind === "scheme") return { live: constant, guarded: null };
  if (source.kind === "reading") return { live: constant, guarded: source.at };
  const shown = shownAt(source.at);
  if (source.kind === "cell") {
    const live = sources.number(source.at, value, source.factor, shown ?? undefined);
    return { live, guarded: live.formula === undefined ? source.at : null };
  }
  const said = excelTrim(textOf(sources.at(source.at)?.value ?? null));
  const asked = shown ?? trimmed(sources.cell(source.at));
  const reading = affixed(asked, said, source.prefix.trimStart(), source.suffix.trimEnd(), source.factor, value);
  return reading === null
    ? { live: constant, guarded: source.at }
    : { live: liveOf(reading, constant.value), guarded: null };
}

/**
 * Reads the number between fixed words by SUBSTITUTE and VALUE. The words are put back and compared, so that
 * "≥0.95" is not taken for "≥95%"; "E+0" keeps VALUE from reading 3-5 or 1/2 as a date. null where Excel would not
 * read the present text as the engine did.
 */
function affixed(
  asked: Term,
  said: string,
  prefix: string,
  suffix: string,
  factor: Decimal,
  value: Decimal,
): Term | null {
  if (prefix.length + suffix.length > 100) return null;
  const inner = [prefix, suffix].reduce((rest, word) => (word === "" ? rest : rest.replaceAll(word, "")), said);
  const digits = inner.replaceAll(",", "");
  if (prefix + inner + suffix !== said || !/^[-+]?\d+(\.\d+)?$/.test(digits)) return null;
  if (!decimal(digits.replace("+", "")).times(factor).eq(value)) return null;
  const middle = without(without(asked, prefix), suffix);
  const reading = scaled(numberIn(inner === digits ? middle : without(middle, ",")), factor);
  if (!prefix && !suffix) return orElse(reading, NOTHING);
  const whole = [prefix && text(prefix), middle, suffix && text(suffix)].filter((part) => part !== "");
  // Behind words a stroke joins, it is no sign: 共-13次 is read as 13.
  const isStroke = prefix !== "" && !/[≥≤＝=≧≦═><＞＜]\s*$/.test(prefix);
  const holds = [is(joined(whole), "=", asked), ...(isStroke ? [is(without(asked, `${prefix}-`), "=", asked)] : [])];
  return orElse(either(all(holds), reading, NOTHING), NOTHING);
}
