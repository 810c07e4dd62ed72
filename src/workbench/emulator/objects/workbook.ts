import { ExcelRefusal, itemNotFound } from "../refusal";
import type { BookState } from "../state/book-state";
import { addSheet } from "./book-changes";
import { namesOf } from "./names";
import { range } from "./range";
import { remote, type Kind, type Remote } from "./remote";
import { worksheet } from "./worksheet";

/** What is kept from one request to the next: ranges and events. */
export class References {
  /** Events that somebody listens to. */
  readonly events = new Set<string>();
  private readonly kept = new Map<string, Remote>();
  private readonly ids = new Map<Remote, string>();
  private nextId = 1;

  /** Keeps a range that Office.js asked to keep. */
  keep(object: Remote): void {
    if (this.ids.has(object)) return;
    const id = `{${this.nextId}}`;
    this.nextId += 1;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  /** The number under which a kept object is reached in later requests. */
  idOf(object: Remote): string | undefined {
    return this.ids.get(object);
  }

  /** @throws ExcelRefusal where the number is unknown or the object's sheet was deleted. */
  at(id: string): Remote {
    const object = this.kept.get(id);
    if (!object) throw new ExcelRefusal("InvalidReference", "This reference is not valid for the current operation.");
    if (!object.isThere) throw itemNotFound("the sheet of a range");
    return object;
  }

  drop(id: string): void {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
  }
}

interface Self {
  readonly book: BookState;
  readonly references: References;
}

function sheetOrNull({ book }: Self, key: unknown): Remote | null {
  const sheet = book.sheet(String(key));
  return sheet ? worksheet(book, sheet) : null;
}

function sheetNamed(self: Self, key: unknown): Remote {
  const found = sheetOrNull(self, key);
  if (!found) throw itemNotFound(`the sheet ${String(key)}`);
  return found;
}

const WORKSHEETS: Kind<Self> = {
  name: "WorksheetCollection",
  objects: {
    add: ({ book }, name) => worksheet(book, addSheet(book, name)),
    getItem: sheetNamed,
    getItemOrNullObject: sheetOrNull,
    getActiveWorksheet: (self) => sheetNamed(self, self.book.selection.sheet),
  },
  calls: {
    getCount: ({ book }) => book.sheets.length,
    _RegisterDataChangedEvent: ({ references }) => void references.events.add("changed"),
    _UnregisterDataChangedEvent: ({ references }) => void references.events.delete("changed"),
  },
  items: ({ book }) => book.sheets.map((sheet) => worksheet(book, sheet)),
};

const PROTECTION: Kind<Self> = {
  name: "WorkbookProtection",
  get: { protected: ({ book }) => book.structureIsProtected },
};

const APPLICATION: Kind<Self> = {
  name: "Application",
  get: { calculationMode: ({ book }) => (book.calculatesManually ? "Manual" : "Automatic") },
  calls: {
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    calculate: ({ book }) => book.calculate(),
  },
};

const WORKBOOK: Kind<Self> = {
  name: "Workbook",
  get: { name: ({ book }) => book.fileName, usePrecisionAsDisplayed: ({ book }) => book.calculatesAsShown },
  objects: {
    worksheets: (self) => remote(WORKSHEETS, self),
    names: ({ book }) => namesOf(book, null),
    protection: (self) => remote(PROTECTION, self),
    application: (self) => remote(APPLICATION, self),
    getSelectedRange: ({ book }) => {
      const { sheet, ...area } = book.selection;
      const state = book.sheet(sheet)!;
      return range({ book, sheet: state, area, worksheet: () => worksheet(book, state) });
    },
  },
  calls: {
    _RemoveReference: ({ references }, id) => references.drop(String(id)),
  },
};

export function workbook(book: BookState, references: References): Remote {
  return remote(WORKBOOK, { book, references });
}
