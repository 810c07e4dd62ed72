import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { HAS_LIBRE_OFFICE } from "./libre-office";

const SCRIPT = resolve(__dirname, "edit_rows.py");
/** The system's own Python: the bridge to LibreOffice (python3-uno) is installed for that one. */
const PYTHON = "/usr/bin/python3";

/** Whether LibreOffice can be told to edit rows; tests that need it say that they are skipped elsewhere. */
export const CAN_EDIT_ROWS =
  HAS_LIBRE_OFFICE &&
  (() => {
    try {
      execFileSync(PYTHON, ["-c", "import uno"], { stdio: "ignore", timeout: 60000 });
      return true;
    } catch {
      return false;
    }
  })();

/** What somebody does to rows of a sheet; `insert` and `delete` name the zero-based first row, `cells` is typed into `row`. */
export type RowEdit =
  | { readonly sheet: string; readonly insert: number; readonly count: number }
  | { readonly sheet: string; readonly delete: number; readonly count: number }
  | { readonly sheet: string; readonly row: number; readonly cells: readonly (string | number | null)[] };

/** The workbook after each of several runs of edits in LibreOffice, recalculated and saved by it. */
export function withEditedRows(bytes: Uint8Array, scenarios: readonly (readonly RowEdit[])[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "ziping-rows-"));
  try {
    const source = join(folder, "in.xlsx");
    writeFileSync(source, bytes);
    const wanted = scenarios.map((edits, index) => ({ target: join(folder, `out${index}.xlsx`), edits }));
    writeFileSync(join(folder, "scenarios.json"), JSON.stringify(wanted));
    const words = [SCRIPT, source, join(folder, "profile"), join(folder, "scenarios.json")];
    execFileSync(PYTHON, words, { stdio: "ignore", timeout: 240000 });
    return wanted.map(({ target }) => readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
