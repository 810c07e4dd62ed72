import { decimal, HUNDRED, ONE, ZERO, type Decimal } from "../decimal";

export type Sign = "=" | "<>" | "<" | "<=" | ">" | ">=";

/**
 * Arithmetic as plain data, said once and read three ways: calculated exactly, printed as an Excel expression, and
 * shown as the sum that an accountant writes. Numbers come from cells by their role, so that a term knows neither a
 * rule nor a sheet; a role may also stand for the cells of a column, which are summed and counted.
 */
export type Term =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "truth"; readonly holds: boolean }
  | { readonly kind: "cell"; readonly role: string; readonly isNeverNegative: boolean }
  | {
      readonly kind: "plus" | "minus" | "times" | "over" | "least" | "most";
      readonly first: Term;
      readonly second: Term;
    }
  /** whole × (1 － part ÷ of), which is `product` with the products first. */
  | { readonly kind: "less"; readonly whole: Term; readonly part: Term; readonly of: Term; readonly product: Term }
  | { readonly kind: "size" | "isNumber" | "trimmed" | "numberIn"; readonly of: Term }
  /** How many whole steps a number has; `isBegun`: one that is begun counts. */
  | { readonly kind: "steps"; readonly of: Term; readonly isBegun: boolean }
  | { readonly kind: "rounded"; readonly of: Term; readonly decimals: number }
  | { readonly kind: "either"; readonly condition: Term; readonly then: Term; readonly otherwise: Term }
  | { readonly kind: "orElse"; readonly of: Term; readonly otherwise: Term }
  | { readonly kind: "compared"; readonly sign: Sign; readonly first: Term; readonly second: Term }
  /** Whether two numbers are one to a thousandth. */
  | { readonly kind: "near"; readonly first: Term; readonly second: Term }
  | { readonly kind: "all" | "any"; readonly conditions: readonly Term[] }
  | { readonly kind: "sum" | "count" | "largest" | "smallest"; readonly cells: readonly string[] }
  /** The place of a number among the numbers of the cells, the largest first, equal ones alike. */
  | { readonly kind: "rank"; readonly role: string; readonly among: string }
  /** How many of the cells hold just this. */
  | { readonly kind: "countOf"; readonly cells: string; readonly wanted: Term }
  /** The sum of the cells beside which `where` holds just this. */
  | { readonly kind: "sumWhere"; readonly cells: string; readonly where: string; readonly wanted: Term }
  | { readonly kind: "joined"; readonly parts: readonly Term[] }
  /** A text with a word taken out, wherever it stands. */
  | { readonly kind: "without"; readonly of: Term; readonly word: string };

/** A term, or the number that is one. */
export type Termed = Term | Decimal | number;

const NOUGHT = number(ZERO);
const TRUE: Term = { kind: "truth", holds: true };
const FALSE: Term = { kind: "truth", holds: false };

/** A number from its digits. */
export function number(value: Decimal | number | string): Term {
  return { kind: "number", value: decimal(value) };
}

export function text(words: string): Term {
  return { kind: "text", text: words };
}

/** The number or text in a cell. */
export function cell(role: string): Term {
  return { kind: "cell", role, isNeverNegative: false };
}

/** The number in a cell that is 0 or more: points, weights. */
export function positiveCell(role: string): Term {
  return { kind: "cell", role, isNeverNegative: true };
}

function termed(value: Termed): Term {
  return typeof value === "object" && "kind" in value ? value : number(value);
}

/** The number that a term is, where it is one. */
function known(term: Term): Decimal | null {
  return term.kind === "number" ? term.value : null;
}

function isKnown(term: Term, value: Decimal): boolean {
  return term.kind === "number" && term.value.eq(value);
}

export function plus(one: Termed, other: Termed): Term {
  const first = termed(one);
  const second = termed(other);
  const left = known(first);
  const right = known(second);
  if (left && right) return number(left.plus(right));
  if (left?.eq(ZERO)) return second;
  return right?.eq(ZERO) ? first : { kind: "plus", first, second };
}

export function minus(from: Termed, taken: Termed): Term {
  const first = termed(from);
  const second = termed(taken);
  const left = known(first);
  const right = known(second);
  if (left && right) return number(left.minus(right));
  return right?.eq(ZERO) ? first : { kind: "minus", first, second };
}

export function times(one: Termed, other: Termed): Term {
  const first = termed(one);
  const second = termed(other);
  const left = known(first);
  const right = known(second);
  if (left && right) return number(left.times(right));
  if (left?.eq(ZERO) || right?.eq(ZERO)) return NOUGHT;
  if (left?.eq(ONE)) return second;
  return right?.eq(ONE) ? first : { kind: "times", first, second };
}

/** A quotient. T × 100 ÷ 100 is T. */
export function over(part: Termed, whole: Termed): Term {
  const first = termed(part);
  const second = termed(whole);
  const divisor = known(second);
  if (isKnown(first, ZERO) && divisor?.eq(ZERO) === false) return NOUGHT;
  if (divisor?.eq(ONE)) return first;
  const isUndone = divisor !== null && first.kind === "times" && isKnown(first.second, divisor);
  return isUndone ? first.first : { kind: "over", first, second };
}

/** So many hundredths of it. */
export function percentOf(whole: Termed, percent: Termed): Term {
  return over(times(whole, percent), HUNDRED);
}

/** whole × (1 － part ÷ of). */
export function less(whole: Term, part: Term, of: Term): Term {
  return { kind: "less", whole, part, of, product: over(times(whole, minus(of, part)), of) };
}

/** The smaller of two numbers. */
export function least(one: Termed, other: Termed): Term {
  return { kind: "least", first: termed(one), second: termed(other) };
}

/** The larger of two numbers. */
export function most(one: Termed, other: Termed): Term {
  const first = termed(one);
  const second = termed(other);
  if (isKnown(first, ZERO) && isNeverNegative(second)) return second;
  return { kind: "most", first, second };
}

function isNeverNegative(term: Term): boolean {
  return term.kind === "cell" ? term.isNeverNegative : (known(term)?.gte(ZERO) ?? false);
}

/** The number without its sign. */
export function size(of: Term): Term {
  return { kind: "size", of };
}

/** How many whole steps a number has: 2 of 2.7. */
export function wholeSteps(of: Term): Term {
  return { kind: "steps", of, isBegun: false };
}

/** How many steps a number has begun: 3 of 2.1. */
export function begunSteps(of: Term): Term {
  return { kind: "steps", of, isBegun: true };
}

/** Rounded half away from zero. */
export function rounded(of: Term, decimals: number): Term {
  return { kind: "rounded", of, decimals };
}

/** One of two terms; what follows from no condition is just that. */
export function either(condition: Term, then: Termed, otherwise: Termed): Term {
  const yes = termed(then);
  const no = termed(otherwise);
  if (condition.kind === "truth") return condition.holds ? yes : no;
  return yes === no ? yes : { kind: "either", condition, then: yes, otherwise: no };
}

/** What belongs to the first bound that holds: a look-up, best first. */
export function firstOf(cases: readonly (readonly [condition: Term, result: Term])[], otherwise: Term): Term {
  return cases.reduceRight((rest, [condition, result]) => either(condition, result, rest), otherwise);
}

/** The term, or another one where it can't be calculated. */
export function orElse(of: Term, otherwise: Term): Term {
  return { kind: "orElse", of, otherwise };
}

const ORDER: Readonly<Record<Sign, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Whether two things in this order stand to each other as the sign says. */
export function holdsInOrder(order: number, sign: Sign): boolean {
  return ORDER[sign](order);
}

export function is(one: Termed, sign: Sign, other: Termed): Term {
  const first = termed(one);
  const second = termed(other);
  const left = known(first);
  const right = known(second);
  if (left && right) return holdsInOrder(left.cmp(right), sign) ? TRUE : FALSE;
  return { kind: "compared", sign, first, second };
}

/** Whether two numbers are one to a thousandth: of sums whose noise does not matter. */
export function isNear(one: Termed, other: Termed): Term {
  return { kind: "near", first: termed(one), second: termed(other) };
}

/** Whether every condition holds; of none it is true. */
export function all(conditions: readonly Term[]): Term {
  return joint("all", conditions, true);
}

/** Whether one of the conditions holds. */
export function any(conditions: readonly Term[]): Term {
  return joint("any", conditions, false);
}

/** `neutral` says nothing among the others, and its opposite decides. */
function joint(kind: "all" | "any", conditions: readonly Term[], neutral: boolean): Term {
  const open = conditions.filter((one) => one.kind !== "truth");
  const isDecided = conditions.some((one) => one.kind === "truth" && one.holds !== neutral);
  if (isDecided) return neutral ? FALSE : TRUE;
  if (open.length === 0) return neutral ? TRUE : FALSE;
  return open.length === 1 ? open[0]! : { kind, conditions: open };
}

export function isNumber(of: Term): Term {
  return { kind: "isNumber", of };
}

export function sumOf(...cells: readonly string[]): Term {
  return { kind: "sum", cells };
}

/** How many numbers there are in the cells. */
export function countOfNumbers(...cells: readonly string[]): Term {
  return { kind: "count", cells };
}

/** The largest number of the cells. */
export function largestOf(...cells: readonly string[]): Term {
  return { kind: "largest", cells };
}

/** The smallest number of the cells. */
export function smallestOf(...cells: readonly string[]): Term {
  return { kind: "smallest", cells };
}

/** The place of a number among those of the cells, from 1 for the largest. */
export function rankAmong(role: string, among: string): Term {
  return { kind: "rank", role, among };
}

export function countOf(cells: string, wanted: Term): Term {
  return { kind: "countOf", cells, wanted };
}

export function sumWhere(cells: string, where: string, wanted: Term): Term {
  return { kind: "sumWhere", cells, where, wanted };
}

/** Texts and numbers as one text. */
export function joined(parts: readonly Term[]): Term {
  return parts.length === 1 ? parts[0]! : { kind: "joined", parts };
}

/** A text without outer blanks, and with one where there were several. */
export function trimmed(of: Term): Term {
  return { kind: "trimmed", of };
}

export function without(of: Term, word: string): Term {
  return word === "" ? of : { kind: "without", of, word };
}

/** The number that a text of digits says. */
export function numberIn(of: Term): Term {
  return { kind: "numberIn", of };
}

/** The term with another one in the place of a cell. */
export function withCell(term: Term, role: string, by: Term): Term {
  const inside = (part: Term): Term => withCell(part, role, by);
  switch (term.kind) {
    case "cell":
      return term.role === role ? by : term;
    case "plus":
      return plus(inside(term.first), inside(term.second));
    case "minus":
      return minus(inside(term.first), inside(term.second));
    case "times":
      return times(inside(term.first), inside(term.second));
    case "over":
      return over(inside(term.first), inside(term.second));
    case "least":
      return least(inside(term.first), inside(term.second));
    case "most":
      return most(inside(term.first), inside(term.second));
    case "less":
      return less(inside(term.whole), inside(term.part), inside(term.of));
    case "size":
    case "isNumber":
    case "trimmed":
    case "numberIn":
    case "steps":
    case "rounded":
    case "without":
      return { ...term, of: inside(term.of) };
    case "orElse":
      return orElse(inside(term.of), inside(term.otherwise));
    case "either":
      return either(inside(term.condition), inside(term.then), inside(term.otherwise));
    case "compared":
      return is(inside(term.first), term.sign, inside(term.second));
    case "near":
      return isNear(inside(term.first), inside(term.second));
    case "all":
      return all(term.conditions.map(inside));
    case "any":
      return any(term.conditions.map(inside));
    case "joined":
      return joined(term.parts.map(inside));
    case "countOf":
    case "sumWhere":
      return { ...term, wanted: inside(term.wanted) };
    default:
      return term;
  }
}

/** Whether a text may come of it instead of a number: 待定. */
export function mayBeText(term: Term): boolean {
  switch (term.kind) {
    case "text":
    case "joined":
      return true;
    case "either":
      return mayBeText(term.then) || mayBeText(term.otherwise);
    case "plus":
    case "minus":
    case "times":
    case "over":
    case "least":
    case "most":
      return mayBeText(term.first) || mayBeText(term.second);
    case "rounded":
      return mayBeText(term.of);
    default:
      return false;
  }
}
