import { sum, ZERO, type Decimal } from "../../figures";
import { pointsInText, shareOf100 } from "../../language";
import { reference } from "../../workbook";
import type { IndicatorRow, Slot } from "../dossier";
import type { SheetGrid } from "../sheet/grid";
import { slotAt } from "../sheet/slot";

/** A level as the rows below it name it, typed once or again in every row, with the points that it states. */
interface Level {
  readonly text: string;
  points: Decimal | null;
  readonly parent: Level | null;
  readonly beneath: Levels;
  /** The rows below it, each with the cell that names the level for it. */
  readonly rows: Map<IndicatorRow, Slot>;
}

type Levels = Map<string, Level>;

/**
 * The rows of a table that has no column of points with those that their levels state, 数量指标（15分）. A row that
 * stands alone below a level has them all. Of several nobody knows what each is worth: they know whose they share.
 */
export function withPointsOfLevels(grid: SheetGrid, rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const given = new Map<IndicatorRow, IndicatorRow>();
  for (const [level, owed] of owing(grid, rows)) {
    // Where a row beside has points of its own, nobody knows that the rest is this one's.
    if (owed.length < level.rows.size) continue;
    const isOwn = owed.length === 1 || isSaidOfEach(level);
    const shared = slotOf(level, owed[0]!);
    for (const row of owed)
      given.set(row, isOwn ? { ...row, weight: slotOf(level, row) } : { ...row, levelPoints: shared });
  }
  return rows.map((row) => given.get(row) ?? row);
}

/** The rows without points, by the lowest of their levels that states some. */
function owing(grid: SheetGrid, rows: readonly IndicatorRow[]): ReadonlyMap<Level, readonly IndicatorRow[]> {
  const top: Levels = new Map();
  const lowest = rows.flatMap((row) => (row.isOfWhich ? [] : ([[row, levelOf(grid, row, top)]] as const)));
  settleShares(top, null);
  const owed = new Map<Level, IndicatorRow[]>();
  for (const [row, own] of lowest) {
    let level = own;
    while (level !== null && level.points === null) level = level.parent;
    if (level === null || (row.weight !== null && row.weight.text !== "")) continue;
    const beside = owed.get(level);
    if (beside) beside.push(row);
    else owed.set(level, [row]);
  }
  return owed;
}

/** The lowest level of a row, which is entered in all of them; null where it has none. */
function levelOf(grid: SheetGrid, row: IndicatorRow, top: Levels): Level | null {
  let level: Level | null = null;
  for (const at of row.levelsAt ?? []) {
    const slot = slotAt(grid, at.row, at.column);
    const beside: Levels = level === null ? top : level.beneath;
    const known: Level | undefined = beside.get(slot.text);
    level = known ?? {
      text: slot.text,
      points: pointsInText(slot.text),
      parent: level,
      beneath: new Map(),
      rows: new Map(),
    };
    if (known === undefined) beside.set(slot.text, level);
    level.rows.set(row, slot);
  }
  return level;
}

/**
 * A share is one of 100 at the first level; beneath it where the shares add up to their parent's, and not to a whole
 * of their own.
 */
function settleShares(levels: Levels, parent: Level | null): void {
  const all = [...levels.values()];
  const shares = all.map(({ text }) => shareOf100(text) ?? ZERO);
  const areOf100 = parent === null || (parent.points !== null && sum(shares).eq(parent.points));
  all.forEach((level, index) => {
    if (areOf100 && shares[index]!.gt(ZERO)) level.points ??= shares[index]!;
    settleShares(level.beneath, level);
  });
}

/** Whether the points typed in each row are that row's own, as those of the level above tell: 30 over 15 and 15. */
function isSaidOfEach({ parent, rows }: Level): boolean {
  const whole = parent?.points;
  if (!whole || new Set([...rows.values()].map(({ at }) => reference(at))).size < rows.size) return false;
  const said = [...parent.beneath.values()].map((level) => level.points?.times(level.rows.size) ?? null);
  return !said.includes(null) && sum(said.flatMap((points) => points ?? [])).eq(whole);
}

function slotOf(level: Level, row: IndicatorRow): Slot {
  return { ...level.rows.get(row)!, number: level.points, isTextNumber: true };
}
