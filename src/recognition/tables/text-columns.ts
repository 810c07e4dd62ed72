import type { CellRange } from "../../workbook";
import type { TextKey } from "../dossier";
import type { Header } from "../sheet/header";
import { textKeyOf } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { PROJECT_TEXT_KEYS } from "../sheet/vocabulary";

/** A column of a list whose cells are text material of the row's project. */
export interface TextColumn {
  readonly key: TextKey;
  readonly column: number;
}

/** A completion told beside a project is what the report says of its effects. */
const IN_LIST: Readonly<Partial<Record<TextKey, TextKey>>> = {
  ...PROJECT_TEXT_KEYS,
  "goal-completion": "project-effects",
  "overall-completion": "project-effects",
  achievements: "project-effects",
};

/** The text key that a heading means where each row is a project. */
export function projectTextKey(key: TextKey): TextKey {
  return IN_LIST[key] ?? key;
}

/** The text columns of a table with a project in each row. */
export function textColumns(reader: SheetReader, header: Header, range: CellRange): TextColumn[] {
  const { grid } = reader;
  const found: TextColumn[] = [];
  for (let column = range.left; column < grid.columnCount; column++) {
    for (let row = header.bottom; row >= header.top; row--) {
      const text = grid.own(row, column);
      if (text === "") continue;
      const key = textKeyOf(reader.words, text);
      if (key) found.push({ key: projectTextKey(key), column });
      break;
    }
  }
  return found;
}
