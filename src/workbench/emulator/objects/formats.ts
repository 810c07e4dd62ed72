import type { CellSnapshot, CellStyle, Rectangle } from "../../../workbook";
import { accessDenied, invalidArgument, notKept } from "../refusal";
import { ALL_SIDES, SIDES, type GridStyle } from "../state/style-grid";
import { isWholeSheet, type Places } from "./places";
import { remote, type Kind, type Remote } from "./remote";

/** Changes the look of cells; the file's own sheets keep theirs. */
function restyle({ book, sheet, areas }: Places, edit: (style: GridStyle) => GridStyle): void {
  refuseFormats({ sheet });
  if (areas.some(isWholeSheet)) throw notKept("a format of a whole sheet");
  sheet.look.styles.change(areas, edit);
  book.changed();
}

export function refuseFormats({ sheet }: Pick<Places, "sheet">): void {
  if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
  if (sheet.origin) throw notKept(`formats of the sheet ${sheet.name}, which comes from the file`);
}

function color(value: unknown): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(String(value))?.[1];
  if (digits === undefined) throw invalidArgument(`a colour ${String(value)}`);
  return digits.toUpperCase();
}

function withFont(font: NonNullable<CellStyle["font"]>): (style: GridStyle) => GridStyle {
  return (style) => ({ ...style, font: { ...style.font, ...font } });
}

const FONT: Kind<Places> = {
  name: "RangeFont",
  set: {
    name: (self, value) => restyle(self, withFont({ name: String(value) })),
    size: (self, value) => restyle(self, withFont({ size: Number(value) })),
    bold: (self, value) => restyle(self, withFont({ bold: Boolean(value) })),
    color: (self, value) => restyle(self, withFont({ color: color(value) })),
  },
};

const FILL: Kind<Places> = {
  name: "RangeFill",
  set: { color: (self, value) => restyle(self, (style) => ({ ...style, fill: color(value) })) },
};

/** Which sides of which part of an area a border's name means. */
const EDGES: Readonly<Record<string, (area: Rectangle) => readonly (readonly [Rectangle, number])[]>> = {
  EdgeTop: (area) => [[{ ...area, bottom: area.top }, SIDES.top]],
  EdgeBottom: (area) => [[{ ...area, top: area.bottom }, SIDES.bottom]],
  EdgeLeft: (area) => [[{ ...area, right: area.left }, SIDES.left]],
  EdgeRight: (area) => [[{ ...area, left: area.right }, SIDES.right]],
  InsideHorizontal: (area) => [
    [{ ...area, bottom: area.bottom - 1 }, SIDES.bottom],
    [{ ...area, top: area.top + 1 }, SIDES.top],
  ],
  InsideVertical: (area) => [
    [{ ...area, right: area.right - 1 }, SIDES.right],
    [{ ...area, left: area.left + 1 }, SIDES.left],
  ],
};

const BORDER: Kind<Places & { readonly edge: string }> = {
  name: "RangeBorder",
  set: {
    style: (self, value) => {
      if (value !== "Continuous" && value !== "None") throw notKept(`a line ${String(value)}`);
      for (const [area, sides] of self.areas.flatMap(EDGES[self.edge]!)) {
        restyle({ ...self, areas: [area] }, (style) => {
          const former = style.sides ?? 0;
          return { ...style, sides: value === "None" ? former & (ALL_SIDES - sides) : former | sides };
        });
      }
    },
  },
};

const BORDERS: Kind<Places> = {
  name: "RangeBorderCollection",
  objects: {
    getItem: (self, edge) => {
      if (!Object.hasOwn(EDGES, String(edge))) throw invalidArgument(`a border ${String(edge)}`);
      return remote(BORDER, { ...self, edge: String(edge) });
    },
  },
};

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  General: undefined,
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = { Top: "top", Center: "center", Bottom: undefined };

function oneOf<Result>(names: Readonly<Record<string, Result>>, value: unknown): Result {
  if (!Object.hasOwn(names, String(value))) throw notKept(`the setting ${String(value)}`);
  return names[String(value)]!;
}

/** Sets a width or height for every column or row that the areas touch. */
function resize(sizes: (number | undefined)[], spans: readonly (readonly [number, number])[], size?: number): void {
  for (const [first, last] of spans) {
    const end = size === undefined ? Math.min(last, sizes.length - 1) : last;
    for (let index = first; index <= end; index += 1) sizes[index] = size;
  }
}

const columnsOf = ({ areas }: Places) => areas.map(({ left, right }) => [left, right] as const);
const rowsOf = ({ areas }: Places) => areas.map(({ top, bottom }) => [top, bottom] as const);

/** Excel's width in points, as the number of characters that the file keeps: 7 pixels each, 5 of margin. */
function charactersOf(points: unknown): number {
  return Math.round(((Number(points) / 0.75 - 5) / 7) * 100) / 100;
}

function changeSizes(self: Places, change: () => void): void {
  refuseFormats(self);
  change();
  self.book.changed();
}

const FORMAT: Kind<Places> = {
  name: "RangeFormat",
  objects: {
    font: (self) => remote(FONT, self),
    fill: (self) => remote(FILL, self),
    borders: (self) => remote(BORDERS, self),
  },
  set: {
    horizontalAlignment: (self, value) => {
      const horizontal = oneOf(HORIZONTAL, value);
      restyle(self, (style) => ({ ...style, horizontal }));
    },
    verticalAlignment: (self, value) => {
      const vertical = oneOf(VERTICAL, value);
      restyle(self, (style) => ({ ...style, vertical }));
    },
    wrapText: (self, value) => restyle(self, (style) => ({ ...style, wrap: Boolean(value) })),
    indentLevel: (self, value) => restyle(self, (style) => ({ ...style, indent: Number(value) })),
    columnWidth: (self, value) =>
      changeSizes(self, () => resize(self.sheet.look.columnWidths, columnsOf(self), charactersOf(value))),
    rowHeight: (self, value) =>
      changeSizes(self, () => resize(self.sheet.look.rowHeights, rowsOf(self), Number(value))),
    useStandardWidth: (self) => changeSizes(self, () => resize(self.sheet.look.columnWidths, columnsOf(self))),
    useStandardHeight: (self) => changeSizes(self, () => resize(self.sheet.look.rowHeights, rowsOf(self))),
  },
};

export function formatOf(self: Places): Remote {
  return remote(FORMAT, self);
}

/** Sets number formats: one for all cells, or a list of rows of the range's size. */
export function setNumberFormat(self: Places, given: unknown): void {
  if (typeof given === "string") {
    restyle(self, (style) => ({ ...style, numberFormat: given }));
  } else {
    const [area] = self.areas;
    const isRight =
      area !== undefined &&
      Array.isArray(given) &&
      given.length === area.bottom - area.top + 1 &&
      given.every((line) => Array.isArray(line) && line.length === area.right - area.left + 1);
    if (!isRight) throw invalidArgument("the number of rows or columns doesn't match the size of the range");
    const byCode = new Map<string, Rectangle[]>();
    (given as unknown[][]).forEach((line, down) =>
      line.forEach((code, right) => {
        if (code === null) return;
        const [row, column] = [area.top + down, area.left + right];
        const one = { top: row, bottom: row, left: column, right: column };
        const alike = byCode.get(String(code));
        if (alike) alike.push(one);
        else byCode.set(String(code), [one]);
      }),
    );
    for (const [numberFormat, areas] of byCode) restyle({ ...self, areas }, (style) => ({ ...style, numberFormat }));
  }
  reshow(self);
}

/** What the cells show in their new formats. */
function reshow({ book, sheet, areas }: Places): void {
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= Math.min(bottom, sheet.height - 1); row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell: { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] } | undefined = sheet.cell(row, column);
        if (!cell) continue;
        const code = sheet.look.styles.at(row, column)?.numberFormat;
        const format = code === "General" ? undefined : code;
        const shown = { ...cell, text: cell.value === null ? cell.text : book.shown(cell.value, format) };
        if (format === undefined) delete shown.format;
        sheet.put(row, column, format === undefined ? shown : { ...shown, format });
      }
    }
  }
}
