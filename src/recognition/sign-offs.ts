import { foldedText, signOffsIn } from "../language";
import {
  cellAt,
  sheetNamed,
  type CellAddress,
  type CellRange,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook";
import type { EvaluationForm } from "./dossier";

/** Signatures stand so many rows below a form at most. */
const BELOW = 8;

/** A line below or in a form that nobody has signed yet. */
export interface EmptySignOff {
  readonly label: string;
  readonly at: CellAddress;
}

/** The lines of sign-off of a form (填报人：, 单位负责人（签字）：) that nothing stands behind, in the order of reading. */
export function emptySignOffs(
  snapshot: WorkbookSnapshot,
  forms: readonly EvaluationForm[],
  { range }: EvaluationForm,
): readonly EmptySignOff[] {
  const sheet = sheetNamed(snapshot, range.sheet);
  if (!sheet) return [];
  const next = Math.min(...forms.map((form) => topBelow(form.range, range)), range.bottom + BELOW + 1);
  const found: EmptySignOff[] = [];
  for (let row = range.top; row < next; row += 1) {
    const cells = sheet.rows[row] ?? [];
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const signed = signOffsIn(foldedText(cell.text));
      signed.forEach(({ label, isSigned }, index) => {
        const behind = index === signed.length - 1 ? textBehind(sheet, row, column) : "";
        if (!isSigned && behind === "") found.push({ label, at: { sheet: sheet.name, row, column } });
      });
    });
  }
  return found;
}

/** The row where another form of the sheet begins beneath this one; far away where it does not. */
function topBelow(other: CellRange, range: CellRange): number {
  return other.sheet === range.sheet && other.top > range.bottom ? other.top : Infinity;
}

/** The name in the next filled cell of the row, unless that is another line to sign on. */
function textBehind(sheet: SheetSnapshot, row: number, column: number): string {
  const width = sheet.rows[row]?.length ?? 0;
  for (let next = column + 1; next < width; next += 1) {
    const text = foldedText(cellAt(sheet, row, next)?.text ?? "");
    if (text !== "") return signOffsIn(text).length > 0 ? "" : text;
  }
  return "";
}
