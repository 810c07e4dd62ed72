import { a1Range, Trouble } from "../../workbook";
import type { Entry, Run } from "./runs";

/** A run that was written, with what stands there afterwards once it has been asked for. */
export interface Filled {
  readonly sheet: string;
  readonly run: Run;
  readonly range: Excel.Range;
}

/** One cell that does not hold what was written. */
interface Missed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/** Writes a run and asks for what stands there then. */
export function put(sheet: Excel.Worksheet, name: string, run: Run): Filled {
  const range = sheet.getRange(a1Range(run));
  range.untrack();
  range.formulas = run.entries as Excel.Range["formulas"];
  range.load({ formulas: true, values: true });
  return { sheet: name, run, range };
}

/** The cells that came out otherwise than they were written. */
export function differing(filled: readonly Filled[]): Missed[] {
  return filled.flatMap(({ sheet, run, range }) =>
    run.entries.flatMap((line, down) =>
      line.flatMap((entry, right): Missed[] => {
        const [formula, value] = [range.formulas, range.values].map((all) => (all as unknown[][])[down]![right]);
        return isAsWritten(entry, formula, value)
          ? []
          : [{ sheet, row: run.top + down, column: run.left + right, entry }];
      }),
    ),
  );
}

/**
 * Writes cells that were missed each by itself, and reads them back.
 * @throws Trouble "not-as-written" naming the first that still differs, and how many do.
 */
export async function writeAgain(context: Excel.RequestContext, missed: readonly Missed[]): Promise<void> {
  if (missed.length === 0) return;
  const filled = missed.map(({ sheet, row, column, entry }) => {
    const run = { top: row, bottom: row, left: column, right: column, entries: [[entry]], bytes: 0 };
    return put(context.workbook.worksheets.getItem(sheet), sheet, run);
  });
  await context.sync();
  const left = differing(filled);
  const [first] = left;
  if (first === undefined) return;
  const more = left.length > 1 ? { more: String(left.length) } : {};
  throw new Trouble("not-as-written", first.sheet, { cell: first, ...more });
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

function textOf(value: unknown): string {
  return String(value).replaceAll("\r\n", "\n");
}

const QUOTED = /"(?:[^"]|"")*"/g;
const CELL = /[A-Z]{1,3}\$?\d+/gi;

function cellsIn(formula: string): string {
  return (formula.replace(QUOTED, "").match(CELL) ?? []).join().replaceAll("$", "").toUpperCase();
}
