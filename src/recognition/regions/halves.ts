import { labelsIn } from "../sheet/labels";
import { RowClasses } from "../sheet/row-class";
import type { SheetReader } from "../sheet/sheet-reader";
import type { Part, Region } from "./region";

/**
 * The parts of two halves that stand side by side, told whether they are two forms or the two columns of one: the right
 * one goes on with the left where it has neither title nor name nor amounts of its own, and not each has a total.
 */
export function partsOfHalves([left, right]: readonly (readonly Part[])[]): readonly Part[] {
  if (hasHead(right!) || (hasTotal(left!) && hasTotal(right!))) return [...left!, ...right!];
  return [...(hasHead(left!) ? left! : asOne(left!)), ...asOne(right!)];
}

function asOne([first, ...rest]: readonly Part[]): readonly Part[] {
  return [{ ...first!, goesOn: true }, ...rest];
}

function hasHead(parts: readonly Part[]): boolean {
  return parts.some(({ reader, regions }) => regions.some((region) => isOfHead(reader, region)));
}

function isOfHead(reader: SheetReader, { kind, range }: Region): boolean {
  if (kind !== "loose")
    return kind === "title" || kind === "project" || kind === "amounts" || kind === "sideways-funds";
  return labelsIn(reader, range.top).some(({ field }) => field === "projectName");
}

function hasTotal(parts: readonly Part[]): boolean {
  return parts.some(({ reader: { grid, words }, regions }) => {
    const classes = new RowClasses(words);
    const isTotal = (row: number): boolean => classes.of(grid.own(row, grid.firstFilled(row))) === "total";
    return regions.some(({ range: { top, bottom } }) =>
      grid.usedRows.some((row) => row >= top && row <= bottom && isTotal(row)),
    );
  });
}
