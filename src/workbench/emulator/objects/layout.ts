import type { GenerateSheet } from "../../../workbook";
import { notKept } from "../refusal";
import type { BookState } from "../state/book-state";
import type { SheetState } from "../state/sheet-state";
import { refuseFormats } from "./formats";
import { areaOf } from "./places";
import { RANGE } from "./range";
import { remote, selfOf, type Kind, type Remote } from "./remote";

interface Self {
  readonly book: BookState;
  readonly sheet: SheetState;
}

function freeze({ book, sheet }: Self, freeze: GenerateSheet["freeze"]): void {
  // A sheet of the file that nobody froze anew keeps what it has.
  if (sheet.origin && freeze === undefined) return;
  refuseFormats({ sheet });
  sheet.look.freeze = freeze;
  book.changed();
}

const FREEZE_PANES: Kind<Self> = {
  name: "WorksheetFreezePanes",
  calls: {
    unfreeze: (self) => freeze(self, undefined),
    freezeRows: (self, rows) => freeze(self, { rows: Number(rows), columns: 0 }),
    freezeColumns: (self, columns) => freeze(self, { rows: 0, columns: Number(columns) }),
    freezeAt: (self, range) => {
      const { area } = selfOf(range, RANGE);
      freeze(self, { rows: area.bottom + 1, columns: area.right + 1 });
    },
  },
};

export function freezePanes(self: Self): Remote {
  return remote(FREEZE_PANES, self);
}

function setUp({ book, sheet }: Self, change: GenerateSheet["print"]): void {
  refuseFormats({ sheet });
  sheet.look.print = { ...sheet.look.print, ...change };
  book.changed();
}

function setZoom(self: Self, value: unknown): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = value as Record<string, unknown>;
  if (scale !== undefined || horizontalFitToPages !== 1 || verticalFitToPages !== 0) {
    throw notKept(`zoom ${JSON.stringify(value)}`);
  }
  setUp(self, { fitToWidth: true });
}

const PAGE_LAYOUT: Kind<Self> = {
  name: "PageLayout",
  set: {
    orientation: (self, value) => setUp(self, { landscape: value === "Landscape" }),
    // The file host prints every sheet of ours on A4.
    paperSize: (self, value) => {
      if (value !== "A4") throw notKept(`paper ${String(value)}`);
      refuseFormats(self);
    },
    zoom: setZoom,
  },
  calls: {
    setPrintArea: (self, area) =>
      setUp(self, { area: typeof area === "string" ? areaOf(area) : selfOf(area, RANGE).area }),
    setPrintTitleRows: (self, rows) => {
      const { top, bottom } = typeof rows === "string" ? areaOf(rows) : selfOf(rows, RANGE).area;
      setUp(self, { titleRows: { first: top, last: bottom } });
    },
  },
};

export function pageLayout(self: Self): Remote {
  return remote(PAGE_LAYOUT, self);
}
