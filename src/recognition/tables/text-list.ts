import type { CellRange } from "../../workbook";
import type { Read, TextKey } from "../dossier";
import { lastTextRow, textListHeadAt } from "../regions";
import type { SheetReader } from "../sheet/sheet-reader";
import { projectTextKey } from "./text-columns";

/** The texts of one project from a list of texts. */
export interface TextListRow {
  readonly project: string;
  readonly texts: Readonly<Partial<Record<TextKey, Read<string>>>>;
}

/**
 * A table of texts with a project in each row: 项目名称 | 完成情况与效益 | 问题及原因 | 改进措施; at most to the row `last`.
 * null: none begins here.
 */
export function readTextList(
  reader: SheetReader,
  top: number,
  last: number,
): { rows: TextListRow[]; range: CellRange; columns: Record<string, number> } | null {
  const { grid } = reader;
  const head = textListHeadAt(reader, top);
  if (!head) return null;
  const texts = head.texts.map(({ key, column }) => ({ key: projectTextKey(key), column }));
  const bottom = Math.min(lastTextRow(reader, head), last);
  const rows: TextListRow[] = [];
  for (let row = top + 1; row <= bottom; row++) {
    const found: Partial<Record<TextKey, Read<string>>> = {};
    for (const { key, column } of texts) {
      const text = grid.own(row, column);
      if (text !== "") found[key] = { value: text, text, at: grid.rangeAt(row, column) };
    }
    rows.push({ project: grid.own(row, head.name), texts: found });
  }
  const right = Math.max(...texts.map(({ column }) => column));
  return {
    rows,
    range: { sheet: grid.name, top, left: head.name, bottom, right },
    columns: { project: head.name, ...Object.fromEntries(texts.map(({ key, column }) => [key, column])) },
  };
}
