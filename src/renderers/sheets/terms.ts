import {
  all,
  any,
  cell,
  countOfNumbers,
  either,
  formula,
  is,
  isNumber,
  joined,
  minus,
  orElse,
  over,
  rounded,
  text,
  times,
  type Sign,
  type Term,
  type Termed,
} from "../../figures/term";
import { ONE, type Decimal } from "../../figures";
import { NOT_APPLICABLE } from "../../scoring";
import { here, type Live } from "./draft";

/** What a score shows while its text differs from the one that was read, or a number is gone. */
export const RESCORE = "请重新计分";
export const ASKS_ANEW = text(RESCORE);
export const NOTHING = text("");
/** A formula literal holds 255 characters; doubled quotes count twice. */
export const LONGEST_LITERAL = 120;
/** A product of a cell's number is rounded here: 0.07 × 100 is not 7 in binary and would miss a bound. */
const CELL_DECIMALS = 10;

/** The formula (no "=") of a term whose cells are named by their references. */
export function written(term: Term): string {
  return formula(term, (reference) => reference);
}

/** A cell of ours that the term keeps up to date. */
export function liveOf(term: Term, value: Live["value"]): Live & { readonly formula: string } {
  return { formula: written(term), value };
}

/** A cell of the same sheet. */
export function at(row: number, column: number): Term {
  return cell(here(row, column));
}

/** The cells of a column of the same sheet, as one reference. */
export function rows(column: number, first: number, last: number): string {
  return `${here(first, column)}:${here(last, column)}`;
}

/** The term while all of that holds; otherwise, and where it can't be calculated, a new scoring is asked for. */
export function whileHolding(conditions: readonly Term[], term: Term): Term {
  return orElse(either(all(conditions), term, ASKS_ANEW), ASKS_ANEW);
}

/** Whether there are numbers in all of those cells. */
export function areNumbers(references: readonly string[]): Term {
  return is(countOfNumbers(...references), "=", references.length);
}

/** The number that a person typed into a cell; once it is gone a new scoring is asked for. */
export function typedNumber(typed: Term): Term {
  return either(isNumber(typed), typed, ASKS_ANEW);
}

export function isText(term: Term, sign: Extract<Sign, "=" | "<>">, words: string): Term {
  return is(term, sign, text(words));
}

/** A number of a cell × factor. */
export function scaled(term: Term, factor: Decimal): Term {
  return factor.eq(ONE) ? term : rounded(times(term, factor), CELL_DECIMALS);
}

/** first − second, both of few decimals. */
export function difference(first: Termed, second: Termed, decimals: number): Term {
  return rounded(minus(first, second), decimals);
}

/** A text of any length: literals that a formula may hold, joined. */
export function longText(words: string): Term {
  const parts: Term[] = [];
  for (let start = 0; start < words.length; start += LONGEST_LITERAL) {
    parts.push(text(words.slice(start, start + LONGEST_LITERAL)));
  }
  return parts.length === 0 ? NOTHING : joined(parts);
}

/** part ÷ whole as it stands now: 不适用 over 0, nothing where one is missing, 请重新计分 where one can't be read. */
export function rateTerm(part: string, whole: string): Term {
  const [top, bottom] = [cell(part), cell(whole)];
  const isUnread = any([isText(top, "=", RESCORE), isText(bottom, "=", RESCORE)]);
  const quotient = either(is(bottom, "=", 0), text(NOT_APPLICABLE), over(top, bottom));
  return either(areNumbers([whole, part]), quotient, either(isUnread, ASKS_ANEW, NOTHING));
}
