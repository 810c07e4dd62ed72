import { cellNumber, decimal, type Decimal } from "../../figures";
import type { Operand } from "../../scoring";
import { absoluteReference, type CellAddress } from "../../workbook";
import type { Live } from "../sheets/draft";
import { excelTrim, quoted, textOf, times, type SourceCells } from "../sheets/cells";

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
  shownAt: (place: CellAddress) => string | null,
): OperandCell {
  const { source, value } = operand;
  const constant: Live = { value: cellNumber(value) };
  if (source.kind === "scheme") return { live: constant, guarded: null };
  if (source.kind === "reading") return { live: constant, guarded: source.at };
  if (source.kind === "cell") {
    const live = sources.number(source.at, value, source.factor, shownAt(source.at) ?? undefined);
    return { live, guarded: live.formula === undefined ? source.at : null };
  }
  const text = excelTrim(textOf(sources.at(source.at)?.value ?? null));
  const asked = shownAt(source.at) ?? `TRIM(${absoluteReference(source.at)})`;
  const formula = affixedFormula(asked, text, source.prefix.trimStart(), source.suffix.trimEnd(), source.factor, value);
  return formula === null
    ? { live: constant, guarded: source.at }
    : { live: { formula, value: constant.value }, guarded: null };
}

/**
 * Reads the number between fixed words by SUBSTITUTE and VALUE. The words are put back and compared, so that
 * "≥0.95" is not taken for "≥95%"; "E+0" keeps VALUE from reading 3-5 or 1/2 as a date. null where Excel would not
 * read the present text as the engine did.
 */
function affixedFormula(
  asked: string,
  text: string,
  prefix: string,
  suffix: string,
  factor: Decimal,
  value: Decimal,
): string | null {
  if (prefix.length + suffix.length > 100) return null;
  let inner = text;
  let middle = asked;
  for (const word of [prefix, suffix]) {
    if (word === "") continue;
    inner = inner.replaceAll(word, "");
    middle = `SUBSTITUTE(${middle},${quoted(word)},"")`;
  }
  const digits = inner.replaceAll(",", "");
  if (prefix + inner + suffix !== text || !/^[-+]?\d+(\.\d+)?$/.test(digits)) return null;
  if (!decimal(digits.replace("+", "")).times(factor).eq(value)) return null;
  const whole = [prefix && quoted(prefix), middle, suffix && quoted(suffix)].filter(Boolean).join("&");
  const bare = inner === digits ? middle : `SUBSTITUTE(${middle},",","")`;
  const reading = times(`VALUE(${bare}&"E+0")`, factor);
  if (!prefix && !suffix) return `IFERROR(${reading},"")`;
  // Behind words a stroke joins, it is no sign: 共-13次 is read as 13.
  const isStroke = prefix !== "" && !/[≥≤＝=≧≦═><＞＜]\s*$/.test(prefix);
  const same = `${whole}=${asked}`;
  const holds = isStroke ? `AND(${same},SUBSTITUTE(${asked},${quoted(`${prefix}-`)},"")=${asked})` : same;
  return `IFERROR(IF(${holds},${reading},""),"")`;
}
