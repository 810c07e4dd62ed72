import type { Rectangle } from "../address";
import { criterion } from "./criteria";
import { asCondition, asNumber, asText, CellError, compareValues, numberOfText, rounded, type Value } from "./values";

/** Cells that an argument refers to. */
export interface Area {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** What a function can do with its arguments; each is calculated only when it is asked for. */
export interface Call {
  readonly count: number;
  /** The single value of an argument; an error in it becomes the result of the whole. */
  value(index: number): Value;
  /** Whether the argument was written at all. */
  has(index: number): boolean;
  area(index: number): Area;
  cell(area: Area, row: number, column: number): Value;
  /** All values of an argument. `direct` is false for values that come from cells, of which errors may be skipped. */
  each(index: number, visit: (value: Value, direct: boolean) => void, errors?: "skip"): void;
  /** Like `each` over cells, with errors as null; empty cells are left out unless `blanks`. */
  cells(area: Area, visit: (value: Value, row: number, column: number) => void): void;
}

type Run = (call: Call) => Value | Area;

/** Numbers of all arguments: in cells only numbers count, written directly also texts and conditions. */
function numbers(call: Call): number[] {
  const found: number[] = [];
  for (let index = 0; index < call.count; index += 1) {
    call.each(index, (value, direct) => {
      if (typeof value === "number") found.push(value);
      else if (direct && value !== null) found.push(asNumber(value));
    });
  }
  return found;
}

function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

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

function number(call: Call, index: number): number {
  return asNumber(call.value(index));
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

function index(call: Call): Area {
  const { sheet, area } = call.area(0);
  const isRow = area.top === area.bottom && call.count === 2;
  const row = isRow ? 1 : number(call, 1);
  const column = isRow ? number(call, 1) : call.count > 2 && call.has(2) ? number(call, 2) : 1;
  const [top, left] = [area.top + Math.floor(row) - 1, area.left + Math.floor(column) - 1];
  if (top < area.top || left < area.left || top > area.bottom || left > area.right) throw new CellError("#REF!");
  return { sheet, area: { top, left, bottom: top, right: left } };
}

function match(call: Call): number {
  const wanted = call.value(0);
  const area = call.area(1);
  const mode = call.count > 2 ? Math.sign(number(call, 2)) : 1;
  const isAcross = area.area.top === area.area.bottom;
  const fits =
    typeof wanted === "string" ? criterion(`=${wanted}`) : (value: Value) => compareValues(value, wanted) === 0;
  let exact = 0;
  let nearest = 0;
  call.cells(area, (value, row, column) => {
    if (exact > 0 || value === null) return;
    const place = (isAcross ? column - area.area.left : row - area.area.top) + 1;
    if (mode === 0) {
      if (fits(value)) exact = place;
    } else if (typeof value === typeof wanted && mode * compareValues(value, wanted) <= 0) nearest = place;
  });
  const place = exact || nearest;
  if (place === 0) throw new CellError("#N/A");
  return place;
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
};
