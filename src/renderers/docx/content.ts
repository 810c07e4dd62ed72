import { paragraphText, type Block } from "../../report";
import { chartAsTable, type ChartParts } from "./charts";
import type { Marks } from "./marks";
import { BODY_POINTS, PORTRAIT_TEXT_WIDTH, TITLE_CHARACTERS } from "./page";
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
  const after = plain.search(/(?<=\d年度?)(?!度)/);
  return after > 0 ? [plain.slice(0, after), plain.slice(after)] : [plain];
}

/** GB/T 9704 7.3.5: two lines below the text; the date ends four characters before the margin, the unit above its middle. */
function* closingXml({ unit, date }: Extract<Block, { kind: "closing" }>): Generator<string> {
  const widest = Math.max(paragraphText(unit).length, date.length);
  const indent = (text: string) => RIGHT_CHARACTERS + Math.floor((widest - text.length) / 2);
  const line = (text: string, content: string, keep: string) =>
    paragraph(
      STYLE.body,
      content,
      `${keep}<w:ind w:firstLineChars="0" w:firstLine="0" w:rightChars="${indent(text) * 100}" w:right="${indent(text) * BODY_POINTS * 20}"/><w:jc w:val="right"/>`,
    );
  yield paragraph(STYLE.body, "", "<w:keepNext/>");
  yield paragraph(STYLE.body, "", "<w:keepNext/>");
  yield line(paragraphText(unit), runs(unit), "<w:keepNext/>");
  yield line(date, run(date), "");
}

const RIGHT_CHARACTERS = 4;

/**
 * The content of a section as WordprocessingML, in pieces; tables are as wide as their page, or `width` twips. A chart
 * is a part of its own beside it; where no part can be added (`charts` null), a table has its numbers.
 */
export function* blocksXml(
  blocks: readonly Block[],
  marks: Marks,
  charts: ChartParts | null,
  width?: number,
): Generator<string> {
  for (const [index, block] of blocks.entries()) {
    // 落款 never stands on a page without text.
    const keep = blocks[index + 1]?.kind === "closing" ? "<w:keepNext/>" : "";
    if (block.kind === "heading") yield paragraph(STYLE.headings[block.level - 1]!, run(block.text));
    else if (block.kind === "closing") yield* closingXml(block);
    else if (block.kind === "paragraph") yield paragraph(STYLE.body, runs(block.inlines, false, marks), keep);
    else if (block.kind === "chart")
      yield* charts ? [charts.shown(block)] : tableXml(chartAsTable(block), true, width ?? PORTRAIT_TEXT_WIDTH);
    else yield* tableXml(block, blocks[index - 1]?.kind !== "table", width);
  }
}
