import { number, type Area, type Call } from "./call";
import { wildcard } from "./criteria";
import { asCondition, CellError, compareValues, type Value } from "./values";

/** INDEX: one cell of an area. */
export function index(call: Call): Area {
  const { sheet, area } = call.area(0);
  const isRow = area.top === area.bottom && call.count === 2;
  const row = isRow ? 1 : number(call, 1);
  const column = isRow ? number(call, 1) : call.count > 2 && call.has(2) ? number(call, 2) : 1;
  const [top, left] = [area.top + Math.floor(row) - 1, area.left + Math.floor(column) - 1];
  if (top < area.top || left < area.left || top > area.bottom || left > area.right) throw new CellError("#REF!");
  return { sheet, area: { top, left, bottom: top, right: left } };
}

/** MATCH: where a value stands in a row or column. */
export function match(call: Call): number {
  return placeOf(call, call.value(0), call.area(1), call.count > 2 ? Math.sign(number(call, 2)) : 1);
}

/** Where a value stands in a row or column, counted from 1: exactly there, or nearest from below (1) or above (-1). */
function placeOf(call: Call, wanted: Value, area: Area, mode: number): number {
  const isAcross = area.area.top === area.area.bottom;
  const pattern = typeof wanted === "string" ? wildcard(wanted) : null;
  const fits = (value: Value): boolean =>
    pattern ? typeof value === "string" && pattern.test(value) : compareValues(value, wanted) === 0;
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

/** VLOOKUP: what stands in the row of a value. */
export function vlookup(call: Call): Value {
  const { sheet, area } = call.area(1);
  const mode = call.count < 4 || (call.has(3) && asCondition(call.value(3))) ? 1 : 0;
  const column = area.left + Math.floor(number(call, 2)) - 1;
  if (column < area.left) throw new CellError("#VALUE!");
  if (column > area.right) throw new CellError("#REF!");
  const first = { sheet, area: { ...area, right: area.left } };
  return call.cell(first, area.top + placeOf(call, call.value(0), first, mode) - 1, column);
}
