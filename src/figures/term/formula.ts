import { NEAR } from "./calculated";
import { minus, type Term } from "./term";

/** Past this decimal a double holds noise: rounding there first makes a tie a tie again (1.005 → 1.01). */
const NOISE_AT = 12;
/** Steps are counted of a number rounded here, as in the exact arithmetic. */
const STEPS_AT = 9;

/** How tightly a part of an expression holds together; the looser one needs brackets within the tighter. */
const COMPARISON = 1;
const JOIN = 2;
const SUM = 3;
const PRODUCT = 4;
const ATOM = 5;

/**
 * An ordinary Excel expression (no "=") for the term; `cells` gives the reference of each role, or a plain number. Here alone the noise
 * of doubles is rounded away: before what was computed is compared, before steps are counted, and before a product
 * is rounded.
 */
export function formula(term: Term, cells: (role: string) => string): string {
  return new Printer(cells).print(term, COMPARISON);
}

/** Marks a role in the expression of a shared term, and ends it; hardly a text holds such characters. */
const ROLE = "\ue000";
const END = "\ue001";

/** Texts of an expression at even places, the roles between them at odd ones. */
const shared = new WeakMap<Term, readonly string[]>();
/** Of a term whose texts hold such characters. */
const UNSHARED: readonly string[] = [];

/**
 * The same for a term that many rows share: it is printed once, and only the cells are put in for each. For a term that
 * is made anew for every row `formula` is quicker.
 */
export function sharedFormula(term: Term, cells: (role: string) => string): string {
  let parts = shared.get(term);
  if (!parts) shared.set(term, (parts = sharedParts(term)));
  if (parts === UNSHARED) return formula(term, cells);
  let written = parts[0]!;
  for (let at = 1; at < parts.length; at += 2) {
    const given = cells(parts[at]!);
    // A negative number may need brackets.
    if (given.startsWith("-")) return formula(term, cells);
    written += given + parts[at + 1]!;
  }
  return written;
}

function sharedParts(term: Term): readonly string[] {
  let count = 0;
  const parts = formula(term, (role) => {
    count += 1;
    return ROLE + role + END;
  }).split(MARKED);
  return parts.length === 2 * count + 1 ? parts : UNSHARED;
}

const MARKED = new RegExp(`[${ROLE}${END}]`);

/** A text as a formula literal. At most 255 characters are allowed there. */
export function textLiteral(words: string): string {
  return `"${words.includes('"') ? words.replaceAll('"', '""') : words}"`;
}

class Printer {
  constructor(private readonly cells: (role: string) => string) {}

  /** The term within something that holds as tightly as `within`. */
  print(term: Term, within: number): string {
    switch (term.kind) {
      case "number":
        return ifNegativeInBrackets(term.value.toFixed(), within);
      case "text":
        return textLiteral(term.text);
      case "truth":
        return term.holds ? "TRUE" : "FALSE";
      case "cell":
        return ifNegativeInBrackets(this.cells(term.role), within);
      case "plus":
      case "minus":
        return inBrackets(this.sum(term), SUM, within);
      case "times":
        return inBrackets(`${this.print(term.first, PRODUCT)}*${this.print(term.second, PRODUCT)}`, PRODUCT, within);
      case "over":
        return inBrackets(`${this.print(term.first, PRODUCT)}/${this.print(term.second, ATOM)}`, PRODUCT, within);
      case "less":
        return this.print(term.product, within);
      case "least":
        return `MIN(${this.free(term.first)},${this.free(term.second)})`;
      case "most":
        return `MAX(${this.free(term.first)},${this.free(term.second)})`;
      case "size":
        return `ABS(${this.free(term.of)})`;
      case "steps":
        return this.steps(term.of, term.isBegun, within);
      case "rounded":
        return this.rounded(term.of, term.decimals);
      case "either":
        return `IF(${this.free(term.condition)},${this.free(term.then)},${this.free(term.otherwise)})`;
      case "orElse":
        return `IFERROR(${this.free(term.of)},${this.free(term.otherwise)})`;
      case "compared":
        return inBrackets(`${this.compared(term.first)}${term.sign}${this.compared(term.second)}`, COMPARISON, within);
      case "near": {
        const apart = `ABS(${this.sum(minus(term.first, term.second))})`;
        return inBrackets(`${apart}<${NEAR.toFixed()}`, COMPARISON, within);
      }
      case "all":
        return `AND(${this.list(term.conditions)})`;
      case "any":
        return `OR(${this.list(term.conditions)})`;
      case "isNumber":
        return `ISNUMBER(${this.free(term.of)})`;
      case "sum":
        return `SUM(${this.references(term.cells)})`;
      case "count":
        return `COUNT(${this.references(term.cells)})`;
      case "largest":
        return `MAX(${this.references(term.cells)})`;
      case "smallest":
        return `MIN(${this.references(term.cells)})`;
      case "rank":
        return `RANK(${this.cells(term.role)},${this.cells(term.among)})`;
      case "countOf":
        return `COUNTIF(${this.cells(term.cells)},${this.free(term.wanted)})`;
      case "sumWhere":
        return `SUMIFS(${this.cells(term.cells)},${this.cells(term.where)},${this.free(term.wanted)})`;
      case "joined":
        return inBrackets(term.parts.map((part) => this.print(part, SUM)).join("&"), JOIN, within);
      case "trimmed":
        return `TRIM(${this.free(term.of)})`;
      case "without":
        return `SUBSTITUTE(${this.free(term.of)},${textLiteral(term.word)},"")`;
      case "numberIn":
        // "E+0" keeps VALUE from reading 3-5 or 1/2 as a date.
        return `VALUE(${this.print(term.of, SUM)}&"E+0")`;
    }
  }

  /** Inside a function's brackets. */
  private free(term: Term): string {
    return this.print(term, 0);
  }

  private list(terms: readonly Term[]): string {
    return terms.map((term) => this.free(term)).join(",");
  }

  private references(cells: readonly string[]): string {
    return cells.map((role) => this.cells(role)).join(",");
  }

  /** a-(b-c) is a-b+c. */
  private sum(term: Term): string {
    let written = "";
    const add = (part: Term, isTaken: boolean): void => {
      if (part.kind === "plus" || part.kind === "minus") {
        add(part.first, isTaken);
        add(part.second, isTaken !== (part.kind === "minus"));
        return;
      }
      const isNegative = part.kind === "number" && part.value.lt(0);
      const shown = isNegative ? part.value.abs().toFixed() : this.print(part, SUM);
      const sign = isTaken !== isNegative ? "-" : written === "" ? "" : "+";
      written += sign + (shown.startsWith("-") ? `(${shown})` : shown);
    };
    add(term, false);
    return written;
  }

  private steps(of: Term, isBegun: boolean, within: number): string {
    const measured = `ROUND(${this.free(of)},${STEPS_AT})`;
    return isBegun ? inBrackets(`-INT(-${measured})`, PRODUCT, within) : `INT(${measured})`;
  }

  private rounded(of: Term, decimals: number): string {
    const shown = this.free(of);
    const isNoisy = decimals < STEPS_AT && hasProduct(of);
    return `ROUND(${isNoisy ? `ROUND(${shown},${NOISE_AT})` : shown},${decimals})`;
  }

  private compared(term: Term): string {
    return isComputed(term) ? `ROUND(${this.free(term)},${NOISE_AT})` : this.print(term, JOIN);
  }
}

function inBrackets(shown: string, own: number, within: number): string {
  return own < within ? `(${shown})` : shown;
}

/** A number that stands for itself: 5--3 is no sum. */
function ifNegativeInBrackets(shown: string, within: number): string {
  return within > JOIN && shown.startsWith("-") ? `(${shown})` : shown;
}

/** Whether noise may have come into a number: it was added, multiplied or divided. */
function isComputed(term: Term): boolean {
  if (term.kind === "plus" || term.kind === "minus") return !isCount(term.first) || !isCount(term.second);
  return term.kind === "sum" || within(term, isComputed);
}

/** Whether a number was counted, so that it is whole. */
function isCount(term: Term): boolean {
  if (term.kind === "plus" || term.kind === "minus") return isCount(term.first) && isCount(term.second);
  return term.kind === "count" || term.kind === "countOf" || term.kind === "steps";
}

/** Whether a tie may have been lost: a sum of decimals keeps it, a product may not. */
function hasProduct(term: Term): boolean {
  return (
    within(term, hasProduct) ||
    ((term.kind === "plus" || term.kind === "minus") && [term.first, term.second].some(hasProduct))
  );
}

function within(term: Term, test: (term: Term) => boolean): boolean {
  switch (term.kind) {
    case "times":
    case "over":
    case "less":
      return true;
    case "least":
    case "most":
      return test(term.first) || test(term.second);
    case "size":
      return test(term.of);
    case "either":
      return test(term.then) || test(term.otherwise);
    case "orElse":
      return test(term.of) || test(term.otherwise);
    default:
      return false;
  }
}
