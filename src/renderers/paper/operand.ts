import { cellNumber, decimal, type Decimal } from "../../figures";
import { all, cell, either, is, joined, numberIn, orElse, text, trimmed, without, type Term } from "../../figures/term";
import type { Operand } from "../../scoring";
import type { CellAddress } from "../../workbook";
import type { Live } from "../sheets/draft";
import { excelTrim, textOf, type SourceCells } from "../sheets/cells";
import { shape } from "../sheets/shape";
import { NOTHING, scaled, written } from "../sheets/terms";

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
  const affixes = affixesIn(said, source.prefix.trimStart(), source.suffix.trimEnd(), source.factor, value);
  if (affixes === null) return { live: constant, guarded: source.at };
  const formula = readingOf(affixes, sources)(written(shown ?? trimmed(sources.cell(source.at))));
  return { live: { formula, value: constant.value }, guarded: null };
}

/** What stands around the digits of a text, and what they count. */
interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
  readonly hasCommas: boolean;
  readonly factor: Decimal;
}

/** null where Excel would not read the present text as the engine did. */
function affixesIn(said: string, prefix: string, suffix: string, factor: Decimal, value: Decimal): Affixes | null {
  if (prefix.length + suffix.length > 100) return null;
  const inner = [prefix, suffix].reduce((rest, word) => (word === "" ? rest : rest.replaceAll(word, "")), said);
  const digits = inner.replaceAll(",", "");
  if (prefix + inner + suffix !== said || !/^[-+]?\d+(\.\d+)?$/.test(digits)) return null;
  if (!decimal(digits.replace("+", "")).times(factor).eq(value)) return null;
  return { prefix, suffix, hasCommas: inner !== digits, factor };
}

type Reading = (asked: string) => string;

/** The readings of a workbook: rows of one unit have one. */
const READINGS = new WeakMap<SourceCells, Map<string, Reading>>();

function readingOf(affixes: Affixes, sources: SourceCells): Reading {
  let readings = READINGS.get(sources);
  if (!readings) READINGS.set(sources, (readings = new Map()));
  const { prefix, suffix, hasCommas, factor } = affixes;
  const key = [prefix, suffix, hasCommas, factor.toFixed()].join("\0");
  let reading = readings.get(key);
  if (!reading) readings.set(key, (reading = shape((asked: string) => affixed(cell(asked), affixes))));
  return reading;
}

/**
 * Reads the number between fixed words by SUBSTITUTE and VALUE. The words are put back and compared, so that
 * "≥0.95" is not taken for "≥95%"; "E+0" keeps VALUE from reading 3-5 or 1/2 as a date.
 */
function affixed(asked: Term, { prefix, suffix, hasCommas, factor }: Affixes): Term {
  const middle = without(without(asked, prefix), suffix);
  const reading = scaled(numberIn(hasCommas ? without(middle, ",") : middle), factor);
  if (!prefix && !suffix) return orElse(reading, NOTHING);
  const whole = [prefix && text(prefix), middle, suffix && text(suffix)].filter((part) => part !== "");
  // Behind words a stroke joins, it is no sign: 共-13次 is read as 13.
  const isStroke = prefix !== "" && !/[≥≤＝=≧≦═><＞＜]\s*$/.test(prefix);
  const holds = [is(joined(whole), "=", asked), ...(isStroke ? [is(without(asked, `${prefix}-`), "=", asked)] : [])];
  return orElse(either(all(holds), reading, NOTHING), NOTHING);
}
