import { decimal, maximum, minimum, ONE, roundTo, sum, ZERO, type Decimal } from "../decimal";
import { holdsInOrder, minus, type Term } from "./term";

/** What a term comes to; null where a number that it needs is missing, or a divisor is 0. */
export type Value = Decimal | string | boolean | null;

/** The numbers and texts by role; of a column of cells each in its order. */
export type Given = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/** Steps are counted of a number rounded here, so that a third taken three times is a whole one. */
const STEP_DECIMALS = 9;
const DIGITS = /^[-+]?\d+(?:\.\d+)?$/;

/** How near two numbers are that count as one. */
export const NEAR = decimal("0.001");

/** The exact value of a term. A text met in arithmetic is its result: what waits makes the whole wait. */
export function calculated(term: Term, given: Given): Value {
  switch (term.kind) {
    case "number":
      return term.value;
    case "text":
      return term.text;
    case "truth":
      return term.holds;
    case "cell":
      return single(given[term.role]);
    case "plus":
      return withBoth(term.first, term.second, given, (first, second) => first.plus(second));
    case "minus":
      return withBoth(term.first, term.second, given, (first, second) => first.minus(second));
    case "least":
      return withBoth(term.first, term.second, given, minimum);
    case "most":
      return withBoth(term.first, term.second, given, maximum);
    case "times":
    case "over":
      return quotient(term, given);
    case "less":
      return quotient(term.product, given);
    case "size":
      return withOne(term.of, given, (value) => value.abs());
    case "steps": {
      const { isBegun } = term;
      return withOne(term.of, given, (value) => stepsOf(roundTo(value, STEP_DECIMALS), isBegun));
    }
    case "rounded": {
      const { decimals } = term;
      return withOne(term.of, given, (value) => roundTo(value, decimals));
    }
    case "either": {
      const holds = calculated(term.condition, given);
      return typeof holds === "boolean" ? calculated(holds ? term.then : term.otherwise, given) : null;
    }
    case "orElse":
      return calculated(term.of, given) ?? calculated(term.otherwise, given);
    case "compared": {
      const [first, second] = [calculated(term.first, given), calculated(term.second, given)];
      return first === null || second === null ? null : holdsInOrder(orderOf(first, second), term.sign);
    }
    case "near": {
      const apart = calculatedNumber(minus(term.first, term.second), given);
      return apart && apart.abs().lt(NEAR);
    }
    case "all":
    case "any":
      return jointly(term.conditions, term.kind === "all", given);
    case "isNumber":
      return isDecimal(calculated(term.of, given));
    case "sum":
      return sum(numbersOf(term.cells, given));
    case "count":
      return decimal(numbersOf(term.cells, given).length);
    case "largest":
      return foremost(numbersOf(term.cells, given), maximum);
    case "smallest":
      return foremost(numbersOf(term.cells, given), minimum);
    case "rank": {
      const own = single(given[term.role]);
      if (!isDecimal(own)) return noNumber(own);
      return decimal(1 + numbersOf([term.among], given).filter((one) => one.gt(own)).length);
    }
    case "countOf": {
      const wanted = calculated(term.wanted, given);
      return decimal(column(given[term.cells]).filter((one) => isSame(one, wanted)).length);
    }
    case "sumWhere": {
      const wanted = calculated(term.wanted, given);
      const beside = column(given[term.where]);
      return sum(
        column(given[term.cells])
          .filter((_, index) => isSame(beside[index] ?? null, wanted))
          .filter(isDecimal),
      );
    }
    case "joined":
      return term.parts.map((part) => written(calculated(part, given))).join("");
    case "trimmed":
      return written(calculated(term.of, given)).replace(/ +/g, " ").replace(/^ | $/g, "");
    case "without":
      return written(calculated(term.of, given)).replaceAll(term.word, "");
    case "numberIn": {
      const digits = written(calculated(term.of, given)).trim();
      return DIGITS.test(digits) ? decimal(digits.replace("+", "")) : null;
    }
  }
}

/** The number that a term comes to; null where it comes to none. */
export function calculatedNumber(term: Term, given: Given): Decimal | null {
  const value = calculated(term, given);
  return isDecimal(value) ? value : null;
}

export function isDecimal(value: Value): value is Decimal {
  return typeof value === "object" && value !== null;
}

function single(value: Given[string]): Value {
  return Array.isArray(value) || value === undefined ? null : (value as Value);
}

function column(value: Given[string]): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
}

function numbersOf(cells: readonly string[], given: Given): readonly Decimal[] {
  return cells.flatMap((role) => column(given[role]).filter(isDecimal));
}

/** Of no numbers it is 0, as in a spreadsheet. */
function foremost(numbers: readonly Decimal[], of: (one: Decimal, other: Decimal) => Decimal): Decimal {
  const [first = ZERO, ...others] = numbers;
  return others.reduce(of, first);
}

function withOne(of: Term, given: Given, make: (value: Decimal) => Decimal): Value {
  const value = calculated(of, given);
  return isDecimal(value) ? make(value) : noNumber(value);
}

function withBoth(one: Term, other: Term, given: Given, make: (first: Decimal, second: Decimal) => Decimal): Value {
  const first = calculated(one, given);
  if (!isDecimal(first)) return noNumber(first);
  const second = calculated(other, given);
  return isDecimal(second) ? make(first, second) : noNumber(second);
}

function noNumber(value: Value): string | null {
  return typeof value === "string" ? value : null;
}

/** A chain of × and ÷: all products first, so that the quotient is rounded but once. */
function quotient(term: Term, given: Given): Value {
  let dividend: Decimal = ONE;
  let divisor: Decimal = ONE;
  let rest = term;
  while (rest.kind === "times" || rest.kind === "over") {
    const value = calculated(rest.second, given);
    if (!isDecimal(value)) return noNumber(value);
    if (rest.kind === "times") dividend = product(dividend, value);
    else divisor = product(divisor, value);
    rest = rest.first;
  }
  const first = calculated(rest, given);
  if (!isDecimal(first)) return noNumber(first);
  const part = product(dividend, first);
  if (divisor === ONE) return part;
  return divisor.eq(ZERO) ? null : part.div(divisor);
}

/** The next whole number below, or above where a begun one counts; of a negative number too, as INT does. */
function stepsOf(value: Decimal, isBegun: boolean): Decimal {
  const whole = value.round(0, 0);
  if (isBegun) return value.gt(whole) ? whole.plus(ONE) : whole;
  return value.lt(whole) ? whole.minus(ONE) : whole;
}

function product(one: Decimal, other: Decimal): Decimal {
  return one === ONE ? other : one.times(other);
}

function jointly(conditions: readonly Term[], isAll: boolean, given: Given): boolean | null {
  for (const condition of conditions) {
    const holds = calculated(condition, given);
    if (typeof holds !== "boolean") return null;
    if (holds !== isAll) return holds;
  }
  return isAll;
}

/** As a spreadsheet orders them: numbers before texts, texts without regard to case. */
function orderOf(first: Decimal | string | boolean, second: Decimal | string | boolean): number {
  if (isDecimal(first) && isDecimal(second)) return first.cmp(second);
  if (typeof first === typeof second) {
    const [one, other] = [String(first).toLowerCase(), String(second).toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  return RANK.indexOf(typeof first) - RANK.indexOf(typeof second);
}

const RANK: readonly string[] = ["object", "string", "boolean"];

function isSame(value: Value, wanted: Value): boolean {
  return value !== null && wanted !== null && orderOf(value, wanted) === 0;
}

function written(value: Value): string {
  if (value === null) return "";
  return isDecimal(value) ? value.toFixed() : String(value);
}
