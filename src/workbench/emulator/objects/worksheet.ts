import type { Visibility } from "../../../workbook";
import { accessDenied, invalidArgument, notKept } from "../refusal";
import type { BookState } from "../state/book-state";
import type { SheetState } from "../state/sheet-state";
import { copySheet, deleteSheet, renameSheet, showSheet } from "./book-changes";
import { chartsOf } from "./charts";
import { freezePanes, pageLayout } from "./layout";
import { namesOf } from "./names";
import { areaByIndexes, areaOf, usedArea, WHOLE_SHEET, type Place } from "./places";
import { areasOf, range, rangeAreas } from "./range";
import { remote, type Kind, type Remote } from "./remote";

interface Self {
  readonly book: BookState;
  readonly sheet: SheetState;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
const SHOWN = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const PROTECTION: Kind<Self> = { name: "WorksheetProtection", get: { protected: ({ sheet }) => sheet.isProtected } };

function place({ book, sheet }: Self, area: Place["area"]): Remote {
  return range({ book, sheet, area, worksheet: () => worksheet(book, sheet) });
}

function used(self: Self, valuesOnly: unknown): Remote | null {
  const area = usedArea(self.sheet, valuesOnly === true);
  return area && place(self, area);
}

/** Which rows a filter hides the file alone knows; taken away, it hides none. */
const AUTO_FILTER: Kind<Self> = { name: "AutoFilter", calls: { remove: () => undefined } };

const WORKSHEET: Kind<Self> = {
  name: "Worksheet",
  id: ({ sheet }) => sheet.id,
  get: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    visibility: ({ sheet }) => SHOWN[sheet.visibility],
  },
  set: {
    name: ({ book, sheet }, value) => renameSheet(book, sheet, String(value)),
    visibility: ({ book, sheet }, value) => {
      const visibility = VISIBILITY[String(value)];
      if (!visibility) throw invalidArgument(`visibility ${String(value)}`);
      showSheet(book, sheet, visibility);
    },
  },
  objects: {
    protection: (self) => remote(PROTECTION, self),
    charts: ({ book, sheet }) => chartsOf({ book, sheet }),
    autoFilter: (self) => remote(AUTO_FILTER, self),
    names: ({ book, sheet }) => namesOf(book, sheet.name),
    freezePanes: ({ book, sheet }) => freezePanes({ book, sheet }),
    pageLayout: ({ book, sheet }) => pageLayout({ book, sheet }),
    getRange: (self, address) => place(self, address === null || address === undefined ? WHOLE_SHEET : areaOf(address)),
    getRangeByIndexes: (self, ...all) => place(self, areaByIndexes(all[0], all[1], all[2], all[3])),
    getCell: (self, row, column) => place(self, areaByIndexes(row, column, 1, 1)),
    getRanges: ({ book, sheet }, addresses) =>
      rangeAreas({ book, sheet, areas: areasOf(addresses), worksheet: () => worksheet(book, sheet) }),
    getUsedRangeOrNullObject: used,
    // An empty sheet's used range is its first cell.
    getUsedRange: (self, valuesOnly) => used(self, valuesOnly) ?? place(self, areaOf("A1")),
    copy: ({ book, sheet }, position) => {
      if (position !== "End") throw notKept(`a copy of a sheet at ${String(position)}`);
      return worksheet(book, copySheet(book, sheet));
    },
  },
  calls: {
    delete: ({ book, sheet }) => deleteSheet(book, sheet),
    activate: ({ book, sheet }) => {
      if (sheet.visibility !== "visible") throw accessDenied("a hidden sheet can't be activated");
      if (book.selection.sheet !== sheet.name) {
        book.selection = { sheet: sheet.name, top: 0, left: 0, bottom: 0, right: 0 };
      }
    },
  },
};

export function worksheet(book: BookState, sheet: SheetState): Remote {
  return remote(WORKSHEET, { book, sheet });
}
