import { decimalOfCell, roundTo } from "../../src/figures";

type Value = number | string | boolean;

/** Half away from zero on the 15 digits that a spreadsheet works with. */
function round(value: number, places: number): number {
  return Number(roundTo(decimalOfCell(value), places));
}

const FUNCTIONS = {
  AND: (...all: Value[]): boolean => all.every(Boolean),
  OR: (...all: Value[]): boolean => all.some(Boolean),
  ROUND: (value: Value, places: number): number => round(asNumber(value), places),
  INT: (value: Value): number => Math.floor(asNumber(value)),
  MIN: (...all: Value[]): number => Math.min(...all.map(asNumber)),
  MAX: (...all: Value[]): number => Math.max(...all.map(asNumber)),
  ABS: (value: Value): number => Math.abs(asNumber(value)),
  SUM: (...all: Value[]): number => all.map(asNumber).reduce((total, one) => total + one, 0),
  VALUE: (text: Value): number => asNumber(Number(String(text).replaceAll(",", ""))),
  TRIM: (text: Value): string => String(text).trim(),
  SUBSTITUTE: (text: Value, old: string, by: string): string => String(text).replace(old, by),
} as const;

/** A text in arithmetic is #VALUE!, and so is what is no number. */
function asNumber(value: Value): number {
  const number = typeof value === "boolean" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw new Error("#VALUE!");
  return number;
}

const TOKEN = /"(?:[^"]|"")*"|[A-Za-z_][A-Za-z_0-9]*|\d+(?:\.\d+)?|<=|>=|<>|[=<>(),+\-*/]/g;

/**
 * Calculates an Excel expression with doubles, as a spreadsheet does. Identifiers that are no function are the
 * values of `cells`; an error is returned as its name.
 */
export function calculate(expression: string, cells: Readonly<Record<string, Value>>): Value {
  const tokens = expression.match(TOKEN) ?? [];
  if (tokens.join("") !== expression.replace(/\s(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ""))
    throw new Error(`unknown token in ${expression}`);
  let at = 0;
  const peek = () => tokens[at];
  const take = () => tokens[at++]!;

  function comparison(): Value {
    let left = sum();
    while (["=", "<>", "<", ">", "<=", ">="].includes(peek() ?? "")) {
      const operator = take();
      const right = sum();
      left = compare(operator, left, right);
    }
    return left;
  }
  function sum(): Value {
    let left = product();
    while (peek() === "+" || peek() === "-") {
      const isPlus = take() === "+";
      const right = asNumber(product());
      left = isPlus ? asNumber(left) + right : asNumber(left) - right;
    }
    return left;
  }
  function product(): Value {
    let left = unary();
    while (peek() === "*" || peek() === "/") {
      const isTimes = take() === "*";
      const right = asNumber(unary());
      if (!isTimes && right === 0) throw new Error("#DIV/0!");
      left = isTimes ? asNumber(left) * right : asNumber(left) / right;
    }
    return left;
  }
  function unary(): Value {
    if (peek() !== "-") return atom();
    take();
    return -asNumber(unary());
  }
  function atom(): Value {
    const token = take();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === "(") {
      const inner = comparison();
      take();
      return inner;
    }
    if (peek() === "(") return call(token);
    if (!(token in cells)) throw new Error(`unknown cell ${token}`);
    return cells[token]!;
  }
  function call(name: string): Value {
    take();
    if (name === "IF") return branch();
    if (name === "IFERROR") return unlessError();
    const values: Value[] = [];
    while (peek() !== ")") {
      values.push(comparison());
      if (peek() === ",") take();
    }
    take();
    const run = FUNCTIONS[name as keyof typeof FUNCTIONS] as ((...all: Value[]) => Value) | undefined;
    if (!run) throw new Error(`function ${name} is not allowed`);
    return run(...values);
  }
  /** Only the branch that is taken is calculated, so that no division by zero in the other one counts. */
  function branch(): Value {
    const condition = comparison();
    take();
    const isYes = Boolean(condition);
    const yes = isYes ? comparison() : skip();
    take();
    const no = isYes ? skip() : comparison();
    take();
    return isYes ? yes : no;
  }
  function unlessError(): Value {
    const start = at;
    try {
      const value = comparison();
      take();
      skip();
      take();
      return value;
    } catch (error) {
      if (!(error as Error).message.startsWith("#")) throw error;
      at = start;
      skip();
      take();
      const otherwise = comparison();
      take();
      return otherwise;
    }
  }
  function skip(): Value {
    for (let depth = 0; ; at++) {
      const token = peek();
      if (depth === 0 && (token === "," || token === ")")) return 0;
      if (token === "(") depth++;
      if (token === ")") depth--;
    }
  }

  try {
    return comparison();
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith("#")) return message;
    throw error;
  }
}

/** Spreadsheets compare numbers on 15 digits, and any text is greater than any number. */
function compare(operator: string, left: Value, right: Value): boolean {
  const order =
    typeof left === "number" && typeof right === "number"
      ? Math.sign(Number(left.toPrecision(15)) - Number(right.toPrecision(15)))
      : typeof left === typeof right
        ? Math.sign(String(left).localeCompare(String(right)))
        : typeof left === "number"
          ? -1
          : 1;
  return { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[
    operator
  ]!;
}
