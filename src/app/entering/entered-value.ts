import { cellNumber, decimal, HUNDRED, ONE, type Decimal } from "../../figures";
import { foldedText } from "../../language";
import {
  cellAt,
  contains,
  sheetNamed,
  type CellAddress,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";
import type { CellField } from "./field";

const DIGITS = /^-?\d+(\.\d+)?$/;

/** The number that a text writes plainly (97, ９７.5); null for anything else. */
export function plainNumber(text: string): Decimal | null {
  const folded = foldedText(text);
  return DIGITS.test(folded) ? decimal(folded) : null;
}

/** What stands in the cell after `text` is entered, as Excel takes what is typed: a number as a number, else the text. */
export function enteredCell({ kind, at }: CellField, text: string, workbook: WorkbookSnapshot): CellSnapshot {
  const typed = text.trim();
  if (kind === "reason") return { value: typed, text: typed };
  const number = plainNumber(typed);
  const format = formatAt(at, workbook);
  if (kind === "score" || !format?.includes("%")) {
    return { value: number === null ? typed : cellNumber(number), text: typed };
  }
  const percent = plainNumber(typed.replace(/[%％]$/, ""));
  if (percent === null) return { value: typed, text: typed };
  // In a cell of percentages 97 and 97% are 97%, 0.97 is too.
  const share = number === null || number.abs().gte(ONE) ? percent.div(HUNDRED) : percent;
  return { value: cellNumber(share), text: `${share.times(HUNDRED).toFixed()}%`, format };
}

function formatAt({ sheet: name, row, column }: CellAddress, workbook: WorkbookSnapshot): string | undefined {
  const sheet = sheetNamed(workbook, name)!;
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined) return cell.format;
  return (sheet.percentBlanks ?? []).some((area) => contains(area, row, column)) ? "0%" : undefined;
}
