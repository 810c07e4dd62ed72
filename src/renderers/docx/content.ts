import type { Block } from "../../report";
import { TITLE_CHARACTERS } from "./page";
import { STYLE } from "./style-ids";
import { tableXml } from "./table";
import { paragraph, run, runs } from "./text";

/** The title has a line pitch of its own; on the grid LibreOffice would give each of its lines two. */
const OFF_GRID = '<w:snapToGrid w:val="0"/>';

/** The report's title, in lines of whole words. */
export function titleXml(title: string): string {
  const lines = titleLines(title).map((line) => run(line));
  return paragraph(STYLE.title, lines.join("<w:r><w:br/></w:r>"), OFF_GRID);
}

/** GB/T 9704 7.3.1: a title that needs two lines is broken where the sense allows it, here after the year. */
export function titleLines(title: string): string[] {
  const plain = title.replace(/\s+/g, " ").trim();
  if (plain.length <= TITLE_CHARACTERS) return [plain];
  const after = plain.search(/(?<=\d年)/);
  return after > 0 ? [plain.slice(0, after), plain.slice(after)] : [plain];
}

/** The content of a section as WordprocessingML, in pieces. */
export function* blocksXml(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === "heading") yield paragraph(STYLE.headings[block.level - 1]!, run(block.text));
    else if (block.kind === "paragraph") yield paragraph(STYLE.body, runs(block.inlines));
    else yield* tableXml(block);
  }
}
