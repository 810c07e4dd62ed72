import { pointsInText } from "../../language";
import type { CellAddress } from "../../workbook";
import type { IndicatorRow } from "../dossier";
import type { SheetGrid } from "../sheet/grid";
import { slotAt } from "../sheet/slot";

/**
 * The rows of a table that has no column of points, those that stand alone below a level with the points that it
 * states: 数量指标（15分）. Where several share a level, nobody knows what each of them is worth.
 */
export function withPointsOfLevels(grid: SheetGrid, rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const below = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(levelOf(row));
    if (key !== null) below.set(key, (below.get(key) ?? 0) + 1);
  }
  return rows.map((row) => {
    const level = levelOf(row);
    if (level === undefined || below.get(keyOf(level)!) !== 1 || (row.weight !== null && row.weight.text !== ""))
      return row;
    const slot = slotAt(grid, level.row, level.column);
    const points = slot.number === null ? pointsInText(slot.text) : null;
    return points === null ? row : { ...row, weight: { ...slot, number: points, isTextNumber: true } };
  });
}

/** The cell of the lowest level that the row stands below. */
function levelOf({ levelsAt }: IndicatorRow): CellAddress | undefined {
  return levelsAt?.at(-1);
}

function keyOf(at: CellAddress | undefined): string | null {
  return at === undefined ? null : `${at.row}:${at.column}`;
}
