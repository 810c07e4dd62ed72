import { parseA1, quoteSheet } from "./address";
import type { DefinedName } from "./snapshot";
import type { PlannedName } from "./plan";

/**
 * A sheet of ours carries a hidden workbook-wide name that refers to its A1. A name follows the sheet when the
 * user renames or moves it, and a copy that the user makes does not get it: the copy is theirs.
 */
const PREFIX = "_ziping_sheet_";

/** A sheet that is being written anew has this name as well, with the serial of the backup that holds what it had. */
const ANEW = "_ziping_anew_";

/**
 * The kinds of sheets that the product makes. A "backup" stands only while another is written anew; where it is found,
 * that broke off and nobody was left to tidy up.
 */
export type GeneratedKind = "form" | "working-paper" | "summary" | "report" | "memory" | "backup";

/** What a sheet of ours is; `serial` tells several sheets of one kind apart. */
export interface Mark {
  readonly kind: GeneratedKind;
  readonly serial: number;
}

/** The name that marks `sheet` as made by us. */
export function markOf(kind: GeneratedKind, serial: number, sheet: string): PlannedName {
  return { name: `${PREFIX}${kind.replace("-", "_")}_${serial}`, refersTo: `${quoteSheet(sheet)}!$A$1`, hidden: true };
}

/** The name of a sheet that is being written anew, until that is done. */
export function anewMarkOf(serial: number, sheet: string): PlannedName {
  return { name: `${ANEW}${serial}`, refersTo: `${quoteSheet(sheet)}!$A$1`, hidden: true };
}

/** The names of a workbook that tell which sheet a backup is of; none for another sheet. */
export function anewMarksOf(
  sheet: string,
  { names, sheets }: ConstructorParameters<typeof Ours>[0],
): readonly string[] {
  const mark = new Ours({ names, sheets }).sheets.get(sheet);
  const own = mark?.kind === "backup" ? `${ANEW}${mark.serial}` : null;
  return names.flatMap(({ name }) => (name === own ? name : []));
}

/** A serial that no backup has, nor a name that one left behind. */
export function freeBackupSerial(names: readonly DefinedName[]): number {
  const serials = names.map(({ name }) => Number(/^_ziping_(?:anew|sheet_backup)_(\d+)$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...serials) + 1;
}

/** Whether a defined name is a mark of ours. */
export function isMark(name: string): boolean {
  return name.startsWith(PREFIX) || name.startsWith(ANEW);
}

/** What of a workbook is ours, told by its marks alone: whatever the sheets are called by now. */
export class Ours {
  /** The sheets of ours by their name as it is now. */
  readonly sheets: ReadonlyMap<string, Mark>;
  /** What formulas call 计分底稿, in lower case: its name, or #REF where the sheet was deleted. */
  private readonly papers = new Set<string>();
  /** The backup of each sheet that is half written. */
  private readonly formers = new Map<string, string>();

  /** Of a workbook as it was read, or of what a plan makes of it. */
  constructor({ names, sheets }: { names: readonly DefinedName[]; sheets: readonly { readonly name: string }[] }) {
    const present = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
    const found = new Map<string, Mark>();
    for (const { name, refersTo, sheet } of names) {
      const mark = sheet === undefined ? readMark(name) : null;
      const target = mark && sheetOfReference(refersTo);
      if (!mark || !target) continue;
      if (mark.kind === "working-paper") this.papers.add(target.toLowerCase());
      const marked = present.get(target.toLowerCase());
      if (marked !== undefined) found.set(marked, mark);
    }
    this.sheets = found;
    // Of several the first counts: the later ones were made of what was half written already.
    const broken = names.flatMap(({ name, refersTo, sheet }) =>
      sheet === undefined && name.startsWith(ANEW) ? [{ serial: Number(name.slice(ANEW.length)), refersTo }] : [],
    );
    for (const { serial, refersTo } of broken.sort((one, other) => other.serial - one.serial)) {
      const former = this.sheet("backup", serial);
      const target = sheetOfReference(refersTo)?.toLowerCase();
      if (former !== null && target !== undefined) this.formers.set(present.get(target) ?? target, former);
    }
  }

  /**
   * A sheet as it stood before a write that broke off with nobody left to take it back; any other as it is. `sheets`:
   * those of the workbook.
   */
  asItStood<Sheet extends { readonly name: string }>(sheet: Sheet, sheets: readonly Sheet[]): Sheet {
    const former = this.formers.get(sheet.name);
    const backup = former === undefined ? undefined : sheets.find(({ name }) => name === former);
    return backup === undefined ? sheet : { ...backup, name: sheet.name };
  }

  has(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  /** The sheet with that mark as it is named now; null where there is none (any more). */
  sheet(kind: GeneratedKind, serial: number): string | null {
    for (const [name, mark] of this.sheets) if (mark.kind === kind && mark.serial === serial) return name;
    return null;
  }

  /** All sheets of a kind as they are named now. */
  named(kind: GeneratedKind): readonly string[] {
    return [...this.sheets].flatMap(([name, mark]) => (mark.kind === kind ? name : []));
  }

  /** Whether we wrote a formula into a cell of the user's: it takes its value from 计分底稿. */
  wrote(formula: string | null | undefined): boolean {
    if (!formula || this.papers.size === 0 || !formula.includes("!")) return false;
    return [...sheetsIn(formula)].some((sheet) => this.papers.has(sheet.toLowerCase()));
  }
}

function readMark(name: string): Mark | null {
  const [, kind, serial] = name.startsWith(PREFIX) ? (/^(.+)_(\d+)$/.exec(name.slice(PREFIX.length)) ?? []) : [];
  return kind && serial ? { kind: kind.replace("_", "-") as GeneratedKind, serial: Number(serial) } : null;
}

/** The sheet of 'Sheet'!$A$1 or Sheet!$A$1; #REF where it was deleted; null for anything else. */
function sheetOfReference(refersTo: string): string | null {
  if (refersTo === "#REF!") return "#REF";
  const bang = refersTo.lastIndexOf("!");
  return bang < 1 || !parseA1(refersTo.slice(bang + 1)) ? null : bareName(refersTo.slice(0, bang));
}

// A text, or a sheet before its "!": 'Sheet 1'!, Sheet1!, #REF!, [1]Sheet!.
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|('(?:[^']|'')*'|[^\s"'!()+\-*/^&=<>,:;{}]+)!/g;

/** The sheets that a formula names. */
function* sheetsIn(formula: string): Generator<string> {
  for (const [, sheet] of formula.matchAll(TEXT_OR_SHEET)) if (sheet !== undefined) yield bareName(sheet);
}

function bareName(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
