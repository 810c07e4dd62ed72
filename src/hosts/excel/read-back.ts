import { a1Range, Trouble, type WorkbookSnapshot } from "../../workbook";
import type { Batch } from "./batch";
import type { Entry, Run } from "./runs";

/** A run that was written into a sheet. */
export interface Put {
  readonly sheet: string;
  readonly run: Run;
}

/** What stands there afterwards, once it has been asked for. */
interface Asked extends Put {
  readonly range: Excel.Range;
}

/** One cell that does not hold what was written. */
interface Missed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
  /** What a person sees there. */
  readonly now: string;
}

/** Writes a run; its formats come behind the contents, which Excel would take for texts in a cell of texts. */
export function put(sheet: Excel.Worksheet, name: string, run: Run): Put {
  const range = sheet.getRange(a1Range(run));
  range.untrack();
  range.formulas = run.entries as Excel.Range["formulas"];
  // Office.js leaves a cell as it is where the list says null; its types know only texts.
  if (run.formats) range.numberFormat = run.formats as unknown as string[][];
  return { sheet: name, run };
}

/**
 * Reads everything back that was written, with the requests that are left to send, and writes once more, each cell by
 * itself, what did not arrive.
 * @throws Trouble "not-as-written" naming the first cell that still differs, what was to be there and what is, and how
 * many differ.
 */
export async function readBack(
  context: Excel.RequestContext,
  written: readonly Put[],
  basis: WorkbookSnapshot,
  batch: Batch,
): Promise<void> {
  const isKnown = knownErrors(basis);
  const missed: Missed[] = [];
  let asked: Asked[] = [];
  const compare = async (): Promise<void> => {
    await batch.send();
    await batch.pace.each(asked, (one) => missed.push(...differing(one, isKnown)), 1);
    asked = [];
  };
  for (const one of written) {
    const bytes = one.run.bytes * (hasFormulas(one.run) ? 2 : 1);
    if (!batch.fits(bytes)) await compare();
    await batch.room(bytes);
    asked.push(askFor(context, one));
  }
  await compare();
  if (missed.length === 0) return;
  const again = missed.map(({ sheet, row, column, entry }) => {
    const run = { top: row, bottom: row, left: column, right: column, entries: [[entry]], bytes: 0 };
    return put(context.workbook.worksheets.getItem(sheet), sheet, run);
  });
  const askedAgain = again.map((one) => askFor(context, one));
  await context.sync();
  const left = askedAgain.flatMap((one) => differing(one, isKnown));
  if (left.length > 0) throw notAsWritten(left);
}

function askFor({ workbook }: Excel.RequestContext, { sheet, run }: Put): Asked {
  const range = workbook.worksheets.getItem(sheet).getRange(a1Range(run));
  range.untrack();
  // Of constants both are the same.
  range.load({ formulas: true, values: hasFormulas(run) });
  return { sheet, run, range };
}

function hasFormulas({ entries }: Run): boolean {
  return entries.some((line) => line.some(isFormula));
}

function isFormula(entry: Entry): boolean {
  return typeof entry === "string" && entry.startsWith("=");
}

/** The cells that came out otherwise than they were written. */
function differing({ sheet, run, range }: Asked, isKnown: (error: string) => boolean): Missed[] {
  const formulas = range.formulas as unknown[][];
  const values = hasFormulas(run) ? (range.values as unknown[][]) : formulas;
  return run.entries.flatMap((line, down) =>
    line.flatMap((entry, right): Missed[] => {
      const [formula, value] = [formulas[down]![right], values[down]![right]];
      if (isAsWritten(entry, formula, value) && !isNewError(entry, value, isKnown)) return [];
      return [{ sheet, row: run.top + down, column: run.left + right, entry, now: String(value) }];
    }),
  );
}

/**
 * A formula may come back spelled otherwise ('表'!A1 as 表!A1), but with the same cells. One that is its own value was
 * taken for a text.
 */
function isAsWritten(entry: Entry, now: unknown, value: unknown): boolean {
  if (typeof entry === "number") return typeof now === "number" && now.toPrecision(15) === entry.toPrecision(15);
  if (entry.startsWith("=")) {
    return typeof now === "string" && now.startsWith("=") && now !== value && cellsIn(now) === cellsIn(entry);
  }
  return textOf(now) === textOf(entry.replace(/^'/, ""));
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** A formula that this Excel can't calculate (#NAME?); an error that the workbook had before may only come along. */
function isNewError(entry: Entry, value: unknown, isKnown: (error: string) => boolean): boolean {
  return isFormula(entry) && typeof value === "string" && ERROR.test(value) && !isKnown(value);
}

/** Which errors stood in the workbook's cells before. */
function knownErrors({ sheets }: WorkbookSnapshot): (error: string) => boolean {
  let known: Set<string> | null = null;
  return (error) => {
    known ??= new Set(
      sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells?.map((cell) => cell?.error ?? "") ?? [])),
    );
    return known.has(error);
  };
}

/** So much of a text tells which one it is. */
const SHOWN = 30;

function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function notAsWritten(left: readonly Missed[]): Trouble {
  const { sheet, row, column, entry, now } = left[0]!;
  const meant = `写入的是“${shown(String(entry).replace(/^'/, ""))}”`;
  const others = left.length > 1 ? `；这样的一共 ${left.length} 格` : "";
  const more = `${meant}，现在是${now === "" ? "空的" : `“${shown(now)}”`}${others}`;
  return new Trouble("not-as-written", sheet, { cell: { sheet, row, column }, more });
}

function textOf(value: unknown): string {
  return String(value).replaceAll("\r\n", "\n");
}

const QUOTED = /"(?:[^"]|"")*"/g;
const CELL = /[A-Z]{1,3}\$?\d+/gi;

function cellsIn(formula: string): string {
  return (formula.replace(QUOTED, "").match(CELL) ?? []).join().replaceAll("$", "").toUpperCase();
}
