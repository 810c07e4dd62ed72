import { foldedText, isSignOff, numberingOf, rankOf } from "../../language";
import { INLINE } from "../sheet/labels";
import { labelOf, textKeyOf } from "../sheet/lexicon";
import { isTitle, RowClasses } from "../sheet/row-class";
import type { SheetReader } from "../sheet/sheet-reader";

/** More empty rows than these end what stands below a heading. */
const MOST_BLANK_ROWS = 3;
/** 填报人：李四, 附件：3份: a short line with something else's label. */
const SIGNATURE = /^[^：:，。；]{2,10}[：:]/;
const LONGEST_SIGNATURE = 25;
const LONGEST_HEADING = 20;
/** What headings do without. */
const OF_SENTENCES = /[。；;，,！!]/;

/**
 * The rows below a heading whose cell in `column` is a line of its text: down to the next heading, signature, title or
 * table. `columns` may be filled beside it: the number of the line, another text.
 */
export function linesBelow(
  reader: SheetReader,
  below: number,
  column: number,
  columns: readonly number[],
  heading: string,
): number[] {
  const { grid, headers } = reader;
  const classes = new RowClasses(reader.words);
  const rows: number[] = [];
  let previous = below - 1;
  for (const row of grid.usedRows) {
    if (row < below) continue;
    const filled = grid.filled(row);
    const isApart = row - previous - 1 > MOST_BLANK_ROWS || filled.some((other) => !columns.includes(other));
    if (isApart || headers.find(row) !== null) break;
    const texts = filled.map((other) => grid.own(row, other));
    if (texts.some((text) => classes.of(text) !== null || endsText(reader, text, heading))) break;
    if (typeof grid.cell(row, column)?.value === "string") rows.push(row);
    previous = row;
  }
  return rows;
}

function endsText({ words }: SheetReader, text: string, heading: string): boolean {
  const label = INLINE.exec(text)?.[1] ?? text;
  if (labelOf(words, label) !== null || textKeyOf(words, label) !== null) return true;
  if (numberingOf(text) === null && (isTitle(text) || isSignature(text))) return true;
  return isHeadingBeside(text, heading);
}

function isSignature(text: string): boolean {
  return isSignOff(foldedText(text)) || (text.length <= LONGEST_SIGNATURE && SIGNATURE.test(text));
}

/** 四、经验做法 below 三、改进措施: a heading of the same or an outer rank, whatever it is about. */
function isHeadingBeside(text: string, heading: string): boolean {
  if (text.length > LONGEST_HEADING || OF_SENTENCES.test(text)) return false;
  const own = rankOf(heading);
  const rank = rankOf(text);
  return own !== null && rank !== null && rank <= own;
}
