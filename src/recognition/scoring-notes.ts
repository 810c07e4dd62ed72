import { readScoringNote, type ReverseWay } from "../language";
import { rangeOf, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import type { EvaluationForm, Read } from "./dossier";

/** 反向指标得分=年度指标值/全年实际值×分值 is not said in fewer characters. */
const SHORTEST = 16;

type Note = Read<ReverseWay>;

/**
 * Gives every form what the notes of its sheet say of its scoring: those from its own first row to the next form, else
 * those of the sheet where they say one thing. The cells of an indicator's own row are that row's alone.
 */
export function withScoringNotes(
  forms: readonly EvaluationForm[],
  snapshot: WorkbookSnapshot,
): readonly EvaluationForm[] {
  const bySheet = new Map<string, readonly Note[]>();
  return forms.map((form) => {
    const { sheet, top } = form.range;
    const beside = forms.filter(({ range }) => range.sheet === sheet);
    const notes = bySheet.get(sheet) ?? notesOf(sheetNamed(snapshot, sheet), beside);
    bySheet.set(sheet, notes);
    const next = Math.min(...beside.flatMap(({ range }) => (range.top > top ? [range.top] : [])), Infinity);
    const own = notes.filter(({ at }) => at.top >= top && at.top < next);
    const reverseNote = agreed(own.length > 0 ? own : notes);
    return reverseNote === null ? form : { ...form, reverseNote };
  });
}

function agreed(notes: readonly Note[]): Note | null {
  return notes.every(({ value }) => value === notes[0]!.value) ? (notes[0] ?? null) : null;
}

function notesOf(sheet: SheetSnapshot | undefined, forms: readonly EvaluationForm[]): readonly Note[] {
  if (sheet === undefined) return [];
  const notes: Note[] = [];
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell === undefined || cell.text.length < SHORTEST) return;
      const value = readScoringNote(cell.text);
      if (value === null || forms.some((form) => isOfIndicator(form, row))) return;
      notes.push({ value, text: cell.text, at: rangeOf({ sheet: sheet.name, row, column }) });
    }),
  );
  return notes;
}

function isOfIndicator({ indicators, executionRow }: EvaluationForm, row: number): boolean {
  return [...indicators, ...(executionRow ? [executionRow] : [])].some(({ at }) => row >= at.top && row <= at.bottom);
}
