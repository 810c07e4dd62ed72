import { isSignAlone, natureOf } from "../../language";
import type { Columns } from "../sheet/column-choice";
import { MOST_ROWS } from "../sheet/column-content";
import type { SheetGrid } from "../sheet/grid";
import type { Header } from "../sheet/header";

/**
 * The columns with that of the signs told by what stands in it (≥, ≤, =, 定性) where no heading that we know says so:
 * 指标方向性质, 逻辑关系. A sign left out would turn a target round.
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
    const isKnown = header.columns.some((other) => column >= other.column && column <= other.right);
    const text = grid.own(header.bottom, column);
    if (isKnown || text === "" || !holdsSigns(grid, column, span.first, last)) continue;
    const right = grid.rightEdge(header.bottom, column);
    const heading = { ...target, field: "sign", corrected: undefined, column, right, text, path: [text] } as const;
    return new Map(columns).set("sign", heading);
  }
  return columns;
}

/** The unit may stand between the target and its sign. */
const BEHIND_TARGET = 2;

/** Whether nothing but signs and 定性 stand in the column, a sign among them; what stands below the rows is no matter. */
function holdsSigns(grid: SheetGrid, column: number, first: number, last: number): boolean {
  let signs = 0;
  for (let row = first; row <= last; row++) {
    const text = grid.own(row, column);
    if (isSignAlone(text)) signs++;
    else if (text !== "" && natureOf(text) === null) return false;
  }
  return signs > 0;
}
