import { labelsIn } from "../sheet/labels";
import { RowClasses } from "../sheet/row-class";
import type { SheetReader } from "../sheet/sheet-reader";
import type { Part, Region } from "./region";

/**
 * The parts of two halves that stand side by side, told whether they are two forms or the two columns of one: the right
 * one goes on with the left where it has neither title nor name nor amounts of its own, and not each has a total.
 */
export function partsOfHalves([left, right]: readonly (readonly Part[])[]): readonly Part[] {
  const isTwo = hasRegion(right!, isOfHead) || (hasTotal(left!) && hasTotal(right!));
  if (isTwo) return [...left!, ...right!];
  return [...(hasRegion(left!, namesForm) ? left! : asOne(left!)), ...asOne(right!)];
}

function asOne([first, ...rest]: readonly Part[]): readonly Part[] {
  return [{ ...first!, goesOn: true }, ...rest];
}

function hasRegion(parts: readonly Part[], isOne: (reader: SheetReader, region: Region) => boolean): boolean {
  return parts.some(({ reader, regions }) => regions.some((region) => isOne(reader, region)));
}

function isOfHead(reader: SheetReader, region: Region): boolean {
  return region.kind === "amounts" || region.kind === "sideways-funds" || namesForm(reader, region);
}

/** Its title or its project's name; the amounts may stand below a head that is both halves'. */
function namesForm(reader: SheetReader, { kind, range }: Region): boolean {
  if (kind !== "loose") return kind === "title" || kind === "project";
  return labelsIn(reader, range.top).some(({ field }) => field === "projectName");
}

function hasTotal(parts: readonly Part[]): boolean {
  return parts.some(({ reader: { grid, words }, regions }) => {
    const classes = new RowClasses(words);
    const isTotal = (row: number): boolean => classes.of(grid.own(row, grid.firstFilled(row))) === "total";
    return regions.some(({ range: { top, bottom }, ...region }) => {
      // A heading in a row of its own may be called as a total is: 自评得分 below 得分.
      const first = "firstRow" in region ? region.firstRow : top;
      return grid.usedRows.some((row) => row >= first && row <= bottom && isTotal(row));
    });
  });
}
