import type { Rectangle } from "../address";
import { asNumber, type Value } from "./values";

/** Cells that an argument refers to. */
export interface Area {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** What a function may know of a cell beside its value. */
export interface Place {
  readonly isSubtotal: boolean;
  readonly isHidden: boolean;
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
  /**
   * All values of an argument. `direct` is false for values that come from cells, of which errors may be skipped, or
   * visited as texts; cells that `counts` leaves out are not visited.
   */
  each(
    index: number,
    visit: (value: Value, direct: boolean) => void,
    errors?: "skip" | "count",
    counts?: (place: Place) => boolean,
  ): void;
  /** Like `each` over cells, with errors as null; empty cells are left out unless `blanks`. */
  cells(area: Area, visit: (value: Value, row: number, column: number) => void): void;
  /** A number or text as a cell of that format shows it. */
  shown(value: string | number | boolean, format: string): string;
}

/** Numbers of all arguments: in cells only numbers count, written directly also texts and conditions. */
export function numbers(call: Call): number[] {
  const found: number[] = [];
  for (let index = 0; index < call.count; index += 1) {
    call.each(index, (value, direct) => {
      if (typeof value === "number") found.push(value);
      else if (direct && value !== null) found.push(asNumber(value));
    });
  }
  return found;
}

/** The sum of numbers. */
export function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The single number of an argument. */
export function number(call: Call, index: number): number {
  return asNumber(call.value(index));
}
