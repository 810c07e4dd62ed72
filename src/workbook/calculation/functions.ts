import { number, numbers, total, type Area, type Call, type Place } from "./call";
import { criterion } from "./criteria";
import { index, match, vlookup } from "./look-ups";
import { Uncalculable } from "./nodes";
import { asCondition, asNumber, asText, CellError, numberOfText, rounded, type Value } from "./values";

type Run = (call: Call) => Value | Area;

function conditions(call: Call): boolean[] {
  const found: boolean[] = [];
  for (let index = 0; index < call.count; index += 1) {
    call.each(index, (value, direct) => {
      if (typeof value === "number" || typeof value === "boolean") found.push(Boolean(value));
      else if (direct && value !== null) found.push(asCondition(value));
    });
  }
  if (found.length === 0) throw new CellError("#VALUE!");
  return found;
}

function branch(call: Call): Value {
  const chosen = asCondition(call.value(0)) ? 1 : 2;
  if (chosen === 2 && call.count < 3) return false;
  return call.has(chosen) ? call.value(chosen) : 0;
}

function ifError(call: Call): Value {
  try {
    return call.value(0);
  } catch (error) {
    if (error instanceof CellError) return call.value(1);
    throw error;
  }
}

function isNumber(call: Call): boolean {
  try {
    return typeof call.value(0) === "number";
  } catch (error) {
    if (error instanceof CellError) return false;
    throw error;
  }
}

function substitute(call: Call): string {
  const [text, old, by] = [asText(call.value(0)), asText(call.value(1)), asText(call.value(2))];
  if (old === "") return text;
  if (call.count < 4) return text.replaceAll(old, by);
  const parts = text.split(old);
  const which = Math.floor(number(call, 3));
  if (which < 1) throw new CellError("#VALUE!");
  return which >= parts.length ? text : parts.slice(0, which).join(old) + by + parts.slice(which).join(old);
}

/** Numbers among the arguments; errors and texts in cells are no numbers and no matter. */
function count(call: Call): number {
  let found = 0;
  const visit = (value: Value, direct: boolean): void => {
    if (typeof value === "number" || (direct && typeof value === "boolean")) found += 1;
    else if (direct && typeof value === "string" && isReadable(value)) found += 1;
  };
  for (let index = 0; index < call.count; index += 1) call.each(index, visit, "skip");
  return found;
}

function isReadable(text: string): boolean {
  try {
    numberOfText(text);
    return true;
  } catch {
    return false;
  }
}

function countIf(call: Call): number {
  const fits = criterion(call.value(1));
  let found = 0;
  call.cells(call.area(0), (value) => {
    if (fits(value)) found += 1;
  });
  return found;
}

/** Sum of the cells of `sums` whose neighbours in each area fit its criterion. */
function sumWhere(call: Call, sums: Area, pairs: readonly (readonly [Area, Value])[]): number {
  const tests = pairs.map(([area, wanted]) => ({ area, fits: criterion(wanted) }));
  const found: number[] = [];
  call.cells(sums, (value, row, column) => {
    if (typeof value !== "number") return;
    const down = row - sums.area.top;
    const right = column - sums.area.left;
    const fits = tests.every(({ area, fits: test }) => {
      try {
        return test(call.cell(area, area.area.top + down, area.area.left + right));
      } catch (error) {
        if (error instanceof CellError) return false;
        throw error;
      }
    });
    if (fits) found.push(value);
  });
  return total(found);
}

function sumIfs(call: Call): number {
  const pairs: [Area, Value][] = [];
  for (let index = 1; index + 1 < call.count; index += 2) pairs.push([call.area(index), call.value(index + 1)]);
  return sumWhere(call, call.area(0), pairs);
}

function sumIf(call: Call): number {
  const tested = call.area(0);
  return sumWhere(call, call.count > 2 ? call.area(2) : tested, [[tested, call.value(1)]]);
}

/** What SUBTOTAL does with its areas, by its number; hidden rows are left out above 100. */
const SUBTOTALS: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  6: "PRODUCT",
  9: "SUM",
};

/**
 * The areas without what other subtotals in them have added up. Below 100 rows count that a person hid, and those that a
 * filter hides do not: which of both a row is, nobody can tell here.
 */
function subtotal(call: Call): Value | Area {
  const which = Math.trunc(number(call, 0));
  const run = FUNCTIONS[SUBTOTALS[which % 100] ?? ""];
  if (!run || which > 199) throw new Uncalculable(`Unknown subtotal ${which}`);
  const counts = ({ isSubtotal, isHidden }: Place): boolean => {
    if (isHidden && which < 100) throw new Uncalculable("A hidden row in a subtotal");
    return !isSubtotal && !isHidden;
  };
  return run({
    ...call,
    count: call.count - 1,
    each: (index, visit, errors) => call.each(index + 1, visit, errors, counts),
  });
}

function countAll(call: Call): number {
  let found = 0;
  const visit = (value: Value, direct: boolean): void => {
    if (direct || value !== null) found += 1;
  };
  for (let index = 0; index < call.count; index += 1) call.each(index, visit, "count");
  return found;
}

/** The products of cells in the same place of each area, added up; what is no number is 0. */
function sumProduct(call: Call): number {
  const areas = Array.from({ length: call.count }, (_, index) => call.area(index));
  const { top, left, bottom, right } = areas[0]!.area;
  const isAlike = ({ area }: Area) =>
    area.bottom - area.top === bottom - top && area.right - area.left === right - left;
  if (!areas.every(isAlike)) throw new CellError("#VALUE!");
  const found: number[] = [];
  call.cells(areas[0]!, (_, row, column) => {
    const factors = areas.map(({ sheet, area }) =>
      call.cell({ sheet, area }, row - top + area.top, column - left + area.left),
    );
    found.push(factors.reduce<number>((product, value) => product * (typeof value === "number" ? value : 0), 1));
  });
  return total(found);
}

function product(call: Call): number {
  const all = numbers(call);
  return all.length === 0 ? 0 : all.reduce((one, other) => one * other);
}

/** Part of a text from a place counted from 1. */
function middle(text: string, from: number, length: number): string {
  if (from < 1 || length < 0) throw new CellError("#VALUE!");
  return text.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(length));
}

/** The number of characters that LEFT and RIGHT take. */
function taken(call: Call): number {
  return call.count > 1 ? number(call, 1) : 1;
}

function average(call: Call): number {
  const all = numbers(call);
  if (all.length === 0) throw new CellError("#DIV/0!");
  return total(all) / all.length;
}

/** The functions that the product writes, and a few that tables of accountants have besides. */
export const FUNCTIONS: Readonly<Record<string, Run>> = {
  SUM: (call) => total(numbers(call)),
  IF: branch,
  AND: (call) => conditions(call).every(Boolean),
  OR: (call) => conditions(call).some(Boolean),
  NOT: (call) => !asCondition(call.value(0)),
  ROUND: (call) => rounded(number(call, 0), Math.trunc(number(call, 1))),
  ROUNDUP: (call) => rounded(number(call, 0), Math.trunc(number(call, 1)), Math.ceil),
  ROUNDDOWN: (call) => rounded(number(call, 0), Math.trunc(number(call, 1)), Math.floor),
  INT: (call) => Math.floor(number(call, 0)),
  MIN: (call) => numbers(call).reduce((least, value) => Math.min(least, value), Infinity),
  MAX: (call) => numbers(call).reduce((most, value) => Math.max(most, value), -Infinity),
  ABS: (call) => Math.abs(number(call, 0)),
  AVERAGE: average,
  IFERROR: ifError,
  VALUE: (call) => asNumber(call.value(0)),
  SUBSTITUTE: substitute,
  TRIM: (call) =>
    asText(call.value(0))
      .replace(/^ +| +$/g, "")
      .replace(/ {2,}/g, " "),
  LEN: (call) => asText(call.value(0)).length,
  ISNUMBER: isNumber,
  COUNT: count,
  COUNTIF: countIf,
  INDEX: index,
  MATCH: match,
  SUMIFS: sumIfs,
  SUMIF: sumIf,
  SUBTOTAL: subtotal,
  SUMPRODUCT: sumProduct,
  PRODUCT: product,
  COUNTA: countAll,
  VLOOKUP: vlookup,
  TEXT: (call) => call.shown(call.value(0) ?? 0, asText(call.value(1))),
  CONCATENATE: (call) => Array.from({ length: call.count }, (_, at) => asText(call.value(at))).join(""),
  LEFT: (call) => middle(asText(call.value(0)), 1, taken(call)),
  RIGHT: (call) => {
    const text = asText(call.value(0));
    return middle(text, Math.max(1, text.length - taken(call) + 1), taken(call));
  },
  MID: (call) => middle(asText(call.value(0)), number(call, 1), number(call, 2)),
};
