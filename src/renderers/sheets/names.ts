import { Ours, type GeneratedKind, type WorkbookSnapshot } from "../../workbook";

const LONGEST = 31;

/** Hands out sheet names: those that our sheets have already, or free ones that Excel accepts. */
export class SheetNames {
  private readonly taken: Set<string>;
  private readonly ours: Ours;

  constructor(workbook: WorkbookSnapshot) {
    this.ours = new Ours(workbook);
    this.taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  }

  /** The sheet of ours with that mark, as it is named now; null where there is none (any more). */
  existing(kind: GeneratedKind, serial: number): string | null {
    return this.ours.sheet(kind, serial);
  }

  /** All serials of a kind that are in use. */
  serials(kind: GeneratedKind): readonly number[] {
    return [...this.ours.sheets.values()].filter((mark) => mark.kind === kind).map((mark) => mark.serial);
  }

  /** The name of our sheet with that mark, or a free one. A user's own sheet of that name is never taken. */
  of(kind: GeneratedKind, serial: number, wanted: string): string {
    return this.existing(kind, serial) ?? this.free(wanted);
  }

  /** A name that no sheet has, forbidden characters taken out, at most 31 long, numbered on a clash. */
  free(wanted: string): string {
    const bare =
      wanted
        .replace(/[[\]:*?/\\]/g, "")
        .replace(/^'+|'+$/g, "")
        .trim() || "自评";
    let name = shorten(bare, LONGEST);
    for (let number = 2; this.taken.has(name.toLowerCase()); number += 1) {
      const ending = `(${number})`;
      name = shorten(bare, LONGEST - ending.length) + ending;
    }
    this.taken.add(name.toLowerCase());
    return name;
  }
}

/** Cuts without splitting a character that takes two code units. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.charCodeAt(length - 1);
  return text.slice(0, end >= 0xd800 && end <= 0xdbff ? length - 1 : length);
}
