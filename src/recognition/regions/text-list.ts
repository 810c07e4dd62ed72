import type { TextKey } from "../dossier";
import { fieldOfWord, textKeyOf } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";

/** The head row of a list of texts with a project in each row: 项目名称 | 完成情况与效益 | 问题及原因 | 改进措施. */
export interface TextListHead {
  readonly top: number;
  readonly name: number;
  readonly texts: readonly { readonly key: TextKey; readonly column: number }[];
}

/** The head of a list of texts; null where none begins in the row, or no row follows. */
export function textListHeadAt(reader: SheetReader, top: number): TextListHead | null {
  const { grid, words } = reader;
  const filled = grid.filled(top);
  if (filled.length < 2) return null;
  const name = filled.find(
    (column) => fieldOfWord("amounts", words.of(grid.own(top, column)).word)?.field === "project",
  );
  if (name === undefined) return null;
  const texts = filled.flatMap((column) => {
    const key = column > name ? textKeyOf(words, grid.own(top, column)) : null;
    return key ? [{ key, column }] : [];
  });
  if (texts.length === 0 || filled.some((column) => grid.own(top, column).length > 20)) return null;
  return grid.own(top + 1, name) === "" ? null : { top, name, texts };
}

/** The last row that names a project. */
export function lastTextRow({ grid }: SheetReader, { top, name }: TextListHead): number {
  let row = top;
  while (grid.own(row + 1, name) !== "") row++;
  return row;
}
