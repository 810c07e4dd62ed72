import { a1Range, contains, quoteSheet, type Rectangle } from "../../../workbook";
import { accessDenied, invalidArgument, itemNotFound, notKept } from "../refusal";
import { clearCells, eachCell, formulaOf, typeOf, valueOf, writeCells } from "./cells";
import { formatOf, refuseFormats, setNumberFormat } from "./formats";
import {
  areaByIndexes,
  areaOf,
  checked,
  isWholeSheet,
  rangeIn,
  sizeOf,
  usedArea,
  type Place,
  type Places,
} from "./places";
import { textIn } from "./narrow";
import { dataValidationOf } from "./data-validation";
import { remote, selfOf, type Kind, type Remote } from "./remote";

function addressOf({ sheet, area }: Pick<Place, "sheet" | "area">): string {
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name) ? sheet.name : quoteSheet(sheet.name);
  return `${name}!${isWholeSheet(area) ? "1:1048576" : a1Range(area)}`;
}

function placesOf({ area, ...onSheet }: Place): Places {
  return { ...onSheet, areas: [area] };
}

function within(self: Place, area: Rectangle): Remote {
  return range({ ...self, area: checked(area) });
}

/** Merges whose first cell lies inside the range: others are not seen, as in Excel. */
function mergedAreas({ area, ...onSheet }: Place): Remote | null {
  const areas = onSheet.sheet.merges.filter(({ top, left }) => contains(area, top, left));
  return areas.length === 0 ? null : rangeAreas({ ...onSheet, areas });
}

function overlaps(first: Rectangle, second: Rectangle): boolean {
  return (
    first.top <= second.bottom && second.top <= first.bottom && first.left <= second.right && second.left <= first.right
  );
}

function unmerge({ book, sheet, area }: Place): void {
  const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (kept.length === sheet.merges.length) return;
  refuseFormats({ sheet });
  sheet.merges = kept;
  sheet.changed();
  book.changed();
}

function merge(self: Place, across: unknown): void {
  const { book, sheet, area } = self;
  if (across === true) throw notKept("merge(true)");
  refuseFormats({ sheet });
  if (sheet.merges.some((one) => overlaps(one, area))) throw invalidArgument("the cells are merged already");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if ((row !== area.top || column !== area.left) && sheet.cell(row, column)) book.write(sheet, row, column, null);
    }
  }
  sheet.merges = [...sheet.merges, area];
  sheet.changed();
  book.changed();
}

/** The row or column properties that are known; asking for another one is refused. */
function lineProperties(asked: unknown, property: string, first: number, last: number, hidden: readonly number[]) {
  const names = Object.keys((asked ?? {}) as object);
  if (names.some((name) => name !== property)) throw notKept(`properties ${names.join()}`);
  const all = new Set(hidden);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ [property]: all.has(first + index) }));
}

function cellProperties(self: Place, asked: unknown): unknown {
  const { format, ...others } = (asked ?? {}) as { format?: { protection?: unknown } };
  const isLockedAlone = format && Object.keys(others).length === 0 && Object.keys(format).join() === "protection";
  if (!isLockedAlone) throw notKept(`properties ${JSON.stringify(asked)}`);
  return eachCell(self, (cell, row, column) => {
    const locked = cell ? cell.locked !== false : self.sheet.isLocked(row, column);
    return { format: { protection: { locked } } };
  });
}

/** Rows or columns of a whole sheet are shown again; hiding some is not kept. */
function showAll({ book, sheet, area }: Place, value: unknown, which: "hiddenRows" | "hiddenColumns"): void {
  if (value !== false || !isWholeSheet(area)) throw notKept("hiding rows or columns");
  if (sheet[which].length === 0) return;
  refuseFormats({ sheet });
  sheet[which] = [];
  sheet.changed();
  book.changed();
}

function select({ book, sheet, area }: Place): void {
  if (sheet.visibility !== "visible") throw itemNotFound("a hidden sheet can't be shown");
  book.selection = rangeIn(sheet, area);
}

/** Whole sheets with everything in their cells: more is not asked for, and less a file of the emulator can't keep. */
function copyFrom(
  { book, sheet, area }: Place,
  source: unknown,
  ...[type, skipsBlanks, transposes]: readonly unknown[]
) {
  const from = selfOf(source, RANGE);
  const isAll = type === "All" && skipsBlanks !== true && transposes !== true;
  if (!isAll || !isWholeSheet(area) || !isWholeSheet(from.area)) throw notKept("a copy of some cells");
  if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
  book.calculate();
  sheet.takeAll(from.sheet);
  sheet.calculateAll();
  book.changed();
}

export const RANGE: Kind<Place> = {
  name: "Range",
  isThere: ({ book, sheet }) => book.sheets.includes(sheet),
  get: {
    address: addressOf,
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => sizeOf(area).rows,
    columnCount: ({ area }) => sizeOf(area).columns,
    cellCount: ({ area }) => sizeOf(area).rows * sizeOf(area).columns,
    values: (self) => eachCell(self, valueOf),
    valueTypes: (self) => eachCell(self, typeOf),
    text: (self) => eachCell(self, (cell, row, column) => textIn(self, cell, row, column)),
    formulas: (self) => eachCell(self, formulaOf),
    numberFormat: (self) =>
      eachCell(
        self,
        (cell, row, column) => (cell ? cell.format : self.book.formatOfBlank(self.sheet, row, column)) ?? "General",
      ),
  },
  set: {
    values: writeCells,
    formulas: writeCells,
    numberFormat: (self, value) => setNumberFormat(placesOf(self), value),
    rowHidden: (self, value) => showAll(self, value, "hiddenRows"),
    columnHidden: (self, value) => showAll(self, value, "hiddenColumns"),
  },
  objects: {
    worksheet: (self) => self.worksheet(),
    format: (self) => formatOf(placesOf(self)),
    dataValidation: dataValidationOf,
    getCell: (self, row, column) =>
      within(self, areaByIndexes(self.area.top + Number(row), self.area.left + Number(column), 1, 1)),
    getRow: (self, row) => {
      const top = self.area.top + Number(row);
      return within(self, { ...self.area, top, bottom: top });
    },
    getBoundingRect: (self, other) => {
      const second = selfOf(other, RANGE).area;
      return within(self, {
        top: Math.min(self.area.top, second.top),
        left: Math.min(self.area.left, second.left),
        bottom: Math.max(self.area.bottom, second.bottom),
        right: Math.max(self.area.right, second.right),
      });
    },
    getMergedAreasOrNullObject: mergedAreas,
    getUsedRangeOrNullObject: (self, valuesOnly) => {
      const used = usedArea(self.sheet, valuesOnly === true, self.area);
      return used && within(self, used);
    },
  },
  calls: {
    clear: clearCells,
    copyFrom,
    _ValidateArraySize: ({ area }, rows, columns) => {
      const size = sizeOf(area);
      if (size.rows !== rows || size.columns !== columns) {
        throw invalidArgument("the number of rows or columns doesn't match the size of the range");
      }
    },
    merge,
    unmerge,
    select,
    getRowProperties: ({ sheet, area }, asked) =>
      lineProperties(asked, "rowHidden", area.top, area.bottom, sheet.hiddenRows),
    getColumnProperties: ({ sheet, area }, asked) =>
      lineProperties(asked, "columnHidden", area.left, area.right, sheet.hiddenColumns),
    getCellProperties: cellProperties,
  },
};

export function range(place: Place): Remote {
  return remote(RANGE, place);
}

const AREA_COLLECTION: Kind<Places> = {
  name: "RangeCollection",
  get: { count: ({ areas }) => areas.length },
  calls: { getCount: ({ areas }) => areas.length },
  objects: {
    getItemAt: ({ areas, ...onSheet }, index) => {
      const area = areas[Number(index)];
      if (!area) throw itemNotFound(`area ${String(index)}`);
      return range({ ...onSheet, area });
    },
  },
  items: ({ areas, ...onSheet }) => areas.map((area) => range({ ...onSheet, area })),
};

const RANGE_AREAS: Kind<Places> = {
  name: "RangeAreas",
  isThere: ({ book, sheet }) => book.sheets.includes(sheet),
  get: {
    address: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, area })).join(","),
    areaCount: ({ areas }) => areas.length,
  },
  objects: {
    areas: (self) => remote(AREA_COLLECTION, self),
    format: (self) => formatOf(self),
    worksheet: (self) => self.worksheet(),
  },
};

export function rangeAreas(places: Places): Remote {
  return remote(RANGE_AREAS, places);
}

/** The areas of a list of addresses: A1:B2,C3. Excel takes at most 8,192 characters. */
export function areasOf(addresses: unknown): readonly Rectangle[] {
  if (typeof addresses !== "string" || addresses.length > 8_192) throw invalidArgument("the list of addresses");
  return addresses.split(",").map(areaOf);
}
