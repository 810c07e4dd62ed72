import { isSignAlone, saidOfSign } from "../../language";
import type { IndicatorRow, Slot } from "../dossier";
import type { Notices } from "../notices";
import type { Columns } from "../sheet/column-choice";
import { MOST_ROWS } from "../sheet/column-content";
import type { SheetGrid } from "../sheet/grid";
import type { Header } from "../sheet/header";
import { rangeOf } from "../../workbook";

/**
 * The columns with that of the signs told by what stands in it (≥, ≤, =, ↑, 定性) where no heading that we know says
 * so: 指标方向性, 逻辑关系, or none at all. A sign left out would turn a target round.
 */
export function withSigns(
  grid: SheetGrid,
  header: Header,
  columns: Columns,
  span: { readonly first: number; readonly last: number },
): Columns {
  const target = columns.get("target");
  const name = columns.get("name");
  if (columns.has("sign") || target === undefined || name === undefined) return columns;
  const last = Math.min(span.last, span.first + MOST_ROWS - 1);
  for (let column = name.right + 1; column <= target.right + BEHIND_TARGET; column++) {
    const taken = [...columns.values()].find((other) => column >= other.column && column <= other.right);
    if ((taken !== undefined && taken.field !== "nature") || !holdsSigns(grid, column, span.first, last)) continue;
    const text = grid.own(header.bottom, column);
    const right = grid.rightEdge(header.bottom, column);
    const told = new Map(columns);
    if (taken !== undefined) told.delete("nature");
    return told.set("sign", { ...target, field: "sign", corrected: undefined, column, right, text, path: [text] });
  }
  return columns;
}

/** The unit may stand between the target and its sign. */
const BEHIND_TARGET = 2;

/** Whether most filled cells of the column are signs or words in their place, a sign among them. */
function holdsSigns(grid: SheetGrid, column: number, first: number, last: number): boolean {
  let signs = 0;
  let words = 0;
  let others = 0;
  for (let row = first; row <= last; row++) {
    const text = grid.own(row, column);
    const said = saidOfSign(text);
    if (said === null) others += Number(text !== "");
    else if (said === "none") words++;
    else signs++;
  }
  return signs > 0 && signs + words > others;
}

/** Tells of cells among signs that say none, where a number stands without one: 约 between ≥ and ≤. */
export function tellUnreadSigns(
  notices: Notices,
  rows: readonly IndicatorRow[],
  signAt: (row: IndicatorRow) => Slot | null,
): void {
  if (!rows.some(({ target }) => target.signSlot !== null && isSignAlone(target.signSlot.text))) return;
  for (const row of rows) {
    const sign = signAt(row);
    const { reading } = row.target;
    if (sign === null || sign.text === "" || saidOfSign(sign.text) !== null) continue;
    if (reading.kind !== "quantity" || reading.sign !== "") continue;
    notices.add("sign-unread", [rangeOf(sign.at)], { text: sign.text, name: row.name });
  }
}
