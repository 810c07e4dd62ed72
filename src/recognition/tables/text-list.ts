import type { CellRange } from "../../workbook";
import type { Read, TextKey } from "../dossier";
import { fieldOfWord, textKeyOf } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { projectTextKey } from "./text-columns";

/** The texts of one project from a list of texts. */
export interface TextListRow {
  readonly project: string;
  readonly texts: Readonly<Partial<Record<TextKey, Read<string>>>>;
}

/** A table of texts with a project in each row: 项目名称 | 完成情况与效益 | 问题及原因 | 改进措施. null: none begins here. */
export function readTextList(
  reader: SheetReader,
  top: number,
): { rows: TextListRow[]; range: CellRange; columns: Record<string, number> } | null {
  const { grid, words } = reader;
  const filled = grid.filled(top);
  if (filled.length < 2) return null;
  const name = filled.find(
    (column) => fieldOfWord("amounts", words.of(grid.own(top, column)).word)?.field === "project",
  );
  if (name === undefined) return null;
  const texts = filled.flatMap((column) => {
    const key = column > name ? textKeyOf(words, grid.own(top, column)) : null;
    return key ? [{ key: projectTextKey(key), column }] : [];
  });
  if (texts.length === 0 || filled.some((column) => grid.own(top, column).length > 20)) return null;
  const rows: TextListRow[] = [];
  let row = top + 1;
  for (; grid.own(row, name) !== ""; row++) {
    const found: Partial<Record<TextKey, Read<string>>> = {};
    for (const { key, column } of texts) {
      const text = grid.own(row, column);
      if (text !== "") found[key] = { value: text, text, at: grid.rangeAt(row, column) };
    }
    rows.push({ project: grid.own(row, name), texts: found });
  }
  if (rows.length === 0) return null;
  const right = Math.max(...texts.map(({ column }) => column));
  return {
    rows,
    range: { sheet: grid.name, top, left: name, bottom: row - 1, right },
    columns: { project: name, ...Object.fromEntries(texts.map(({ key, column }) => [key, column])) },
  };
}
