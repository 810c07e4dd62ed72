import { sheetNamed, type CellRange, type WorkbookSnapshot } from "../workbook";
import type { RecognisedTable } from "./dossier";
import type { Notices } from "./notices";
import { numberOfText } from "./sheet/slot";

/** Columns whose cells are numbers, so that a number stored as text among them is worth a word. */
const NUMBER_FIELDS = new Set([
  "initialBudget",
  "annualBudget",
  "executed",
  "rate",
  "previous",
  "value",
  "weight",
  "score",
  "coefficient",
]);
/** Columns whose errors the readers of amounts tell themselves. */
const AMOUNT_FIELDS = new Set(["initialBudget", "annualBudget", "executed", "previous", "value"]);
const DIGIT = /\d|[０-９]/;

/** Tells of error cells and of numbers stored as text in the tables that were read, runs of them as one range. */
export function tellCells(snapshot: WorkbookSnapshot, tables: readonly RecognisedTable[], notices: Notices): void {
  for (const { kind, range, columns, isHidden } of tables) {
    const sheet = sheetNamed(snapshot, range.sheet);
    if (!sheet || kind === "texts" || isHidden) continue;
    const textNumbers: CellRange[] = [];
    for (const [field, column] of Object.entries(columns)) {
      const isNumberField = NUMBER_FIELDS.has(field);
      const isTold = AMOUNT_FIELDS.has(field) && kind !== "indicators";
      for (let row = range.top; row <= range.bottom; row++) {
        const cell = sheet.rows[row]?.[column];
        if (cell === undefined) continue;
        if (cell.error === undefined && !(isNumberField && isTextNumber(cell.value))) continue;
        const at = { sheet: sheet.name, top: row, left: column, bottom: row, right: column };
        if (cell.error === undefined) extend(textNumbers, at);
        else if (!isTold) notices.add("error-cell", [at], { error: cell.error });
      }
    }
    if (textNumbers.length > 0) notices.add("text-number", textNumbers);
  }
}

function isTextNumber(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length < 30 &&
    DIGIT.test(value) &&
    !value.includes("%") &&
    numberOfText(value) !== null
  );
}

function extend(ranges: CellRange[], at: CellRange): void {
  const last = ranges[ranges.length - 1];
  if (last && last.left === at.left && last.bottom + 1 === at.top)
    ranges[ranges.length - 1] = { ...last, bottom: at.bottom };
  else ranges.push(at);
}
