import { untrackedSize, type Sized } from "./sizes";

/**
 * A rectangle of more cells than this may be mostly empty: one stray cell in the last row or column makes the used
 * range as large as the sheet.
 */
const LARGE = 200_000;
/** Halving a sheet of a million rows so often leads to single rows. */
const MOST_ROUNDS = 20;
/** Halves that hold nearly as many cells as the whole say that it is full. */
const FULL = 0.9;
const MOST_BANDS = 500;

/** Rows of a sheet that are to be read, in the columns that they use. */
export interface Band<Sheet> {
  readonly of: Sheet;
  readonly area: Sized;
}

/**
 * Cuts large rectangles into bands that hold cells: both halves are asked what they use, and so on while that leaves
 * cells out. One round trip a round, for all sheets together; none where every sheet is of an ordinary size.
 */
export async function fullBands<Sheet extends { readonly sheet: Excel.Worksheet }>(
  context: Excel.RequestContext,
  bands: readonly Band<Sheet>[],
): Promise<readonly Band<Sheet>[]> {
  const full = new Set<Band<Sheet>>();
  let now = bands;
  for (let round = 0; round < MOST_ROUNDS && now.length <= MOST_BANDS; round += 1) {
    const asked = new Map(now.filter((band) => isLarge(band) && !full.has(band)).map((band) => [band, halvesOf(band)]));
    if (asked.size === 0) break;
    await context.sync();
    now = now.flatMap((band) => {
      const parts = asked
        .get(band)
        ?.flatMap((range) => (range.isNullObject ? [] : { of: band.of, area: plain(range) }));
      if (parts === undefined) return band;
      const kept = parts.reduce((sum, { area }) => sum + cellsOf(area), 0);
      if (kept < FULL * cellsOf(band.area)) return parts;
      full.add(band);
      return band;
    });
  }
  return now;
}

function isLarge({ area }: Band<unknown>): boolean {
  return area.rowCount > 1 && cellsOf(area) > LARGE;
}

export function cellsOf({ rowCount, columnCount }: Sized): number {
  return rowCount * columnCount;
}

function halvesOf({ of: { sheet }, area }: Band<{ readonly sheet: Excel.Worksheet }>): readonly Excel.Range[] {
  const first = Math.ceil(area.rowCount / 2);
  return [
    [area.rowIndex, first],
    [area.rowIndex + first, area.rowCount - first],
  ].map(([top, count]) => {
    const half = sheet.getRangeByIndexes(top!, area.columnIndex, count!, area.columnCount);
    half.untrack();
    return untrackedSize(half.getUsedRangeOrNullObject(true));
  });
}

function plain({ rowIndex, columnIndex, rowCount, columnCount }: Sized): Sized {
  return { rowIndex, columnIndex, rowCount, columnCount };
}
