import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { HAS_LIBRE_OFFICE } from "./libre-office";

const SCRIPT = resolve(__dirname, "insert_rows.py");
/** The system's own Python: the bridge to LibreOffice (python3-uno) is installed for that one. */
const PYTHON = "/usr/bin/python3";

/** Whether LibreOffice can be told to insert rows; tests that need it say that they are skipped elsewhere. */
export const CAN_INSERT_ROWS =
  HAS_LIBRE_OFFICE &&
  (() => {
    try {
      execFileSync(PYTHON, ["-c", "import uno"], { stdio: "ignore", timeout: 60000 });
      return true;
    } catch {
      return false;
    }
  })();

/** Where somebody inserts empty rows: before the zero-based row. */
export interface InsertedRows {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/** The workbook after rows were inserted in LibreOffice one after the other, recalculated and saved by it. */
export function withInsertedRows(bytes: Uint8Array, inserted: readonly InsertedRows[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "ziping-rows-"));
  try {
    const [source, target] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    writeFileSync(source, bytes);
    const words = inserted.flatMap(({ sheet, row, count }) => [sheet, String(row), String(count)]);
    execFileSync(PYTHON, [SCRIPT, source, target, join(folder, "profile"), ...words], {
      stdio: "ignore",
      timeout: 120000,
    });
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
