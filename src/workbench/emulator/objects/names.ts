import { ExcelRefusal, invalidArgument, itemNotFound, notKept } from "../refusal";
import type { BookState, NameState } from "../state/book-state";
import { remote, type Kind, type Remote } from "./remote";

interface Self {
  readonly book: BookState;
  /** The sheet whose own names these are; null for the workbook's. */
  readonly sheet: string | null;
}

interface Item extends Self {
  readonly name: NameState;
}

function reference(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument(`a reference ${String(value)}`);
  return value.slice(1);
}

function change({ book, name, sheet }: Item, edit: () => void): void {
  if (sheet !== null) throw notKept(`the name ${name.name} of one sheet`);
  edit();
  book.changed();
}

/** A name leaves the file only together with the sheet that it referred to. */
function remove(item: Item): void {
  const { book, name } = item;
  const isInFile = book.file.snapshot.names.some((known) => known.name === name.name && known.sheet === name.sheet);
  if (isInFile && name.refersTo !== "#REF!") throw notKept(`the file without its name ${name.name}`);
  change(item, () => book.names.splice(book.names.indexOf(name), 1));
}

const ITEM: Kind<Item> = {
  name: "NamedItem",
  id: ({ name }) => name.name,
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => `=${name.refersTo}`,
    visible: ({ name }) => name.hidden !== true,
    scope: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet"),
  },
  set: {
    formula: (self, value) => change(self, () => (self.name.refersTo = reference(value))),
    visible: (self, value) =>
      change(self, () => {
        if (value === false) self.name.hidden = true;
        else delete self.name.hidden;
      }),
  },
  calls: { delete: remove },
};

function all({ book, sheet }: Self): NameState[] {
  return book.names.filter((name) => (name.sheet ?? null) === sheet);
}

function find(self: Self, key: unknown): Remote | null {
  const folded = String(key).toLowerCase();
  const name = all(self).find((known) => known.name.toLowerCase() === folded);
  return name ? remote(ITEM, { ...self, name }) : null;
}

function add(self: Self, name: unknown, formula: unknown): Remote {
  if (self.sheet !== null) throw notKept("a name of one sheet");
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    throw invalidArgument(`the name ${String(name)}`);
  }
  if (find(self, name)) throw new ExcelRefusal("ItemAlreadyExists", `The name ${name} already exists.`, 409);
  const added: NameState = { name, refersTo: reference(formula) };
  self.book.names.push(added);
  self.book.changed();
  return remote(ITEM, { ...self, name: added });
}

const NAMES: Kind<Self> = {
  name: "NamedItemCollection",
  objects: {
    add,
    getItem: (self, key) => {
      const found = find(self, key);
      if (!found) throw itemNotFound(`the name ${String(key)}`);
      return found;
    },
    getItemOrNullObject: find,
  },
  calls: { getCount: (self) => all(self).length },
  items: (self) => all(self).map((name) => remote(ITEM, { ...self, name })),
};

export function namesOf(book: BookState, sheet: string | null): Remote {
  return remote(NAMES, { book, sheet });
}
