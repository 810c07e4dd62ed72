import { a1, type PlannedCell } from "../../../workbook";
import { escapeXml } from "../../../xml";
import { encodeCellText } from "../xml/escape";

/** What stands between the parts of a cell, in a sheet whose elements have this prefix; made once, for many cells. */
function tagsOf(prefix: string) {
  return {
    start: `<${prefix}c r="`,
    number: `><${prefix}v>`,
    string: ` t="inlineStr"><${prefix}is><${prefix}t`,
    stringEnd: `</${prefix}t></${prefix}is></${prefix}c>`,
    formula: `><${prefix}f>`,
    formulaEnd: `</${prefix}f></${prefix}c>`,
    result: `</${prefix}f><${prefix}v`,
    end: `</${prefix}v></${prefix}c>`,
  };
}

const TAGS = new Map<string, ReturnType<typeof tagsOf>>();
const STYLES: string[] = [];

/**
 * The XML of one cell. Texts stand in the cell itself, so that the shared strings stay byte for byte what they
 * were; a text is a text also where it begins with = + - @.
 * @param prefix of the sheet's elements with its colon, "" for none.
 * @param style the number of its format; 0 is left out.
 * @param column which of the cells it is, where the planned one stands for a run of them.
 */
export function cellXml(cell: PlannedCell, style: number, prefix: string, column = cell.column): string {
  const { value, formula } = cell;
  let tags = TAGS.get(prefix);
  if (!tags) TAGS.set(prefix, (tags = tagsOf(prefix)));
  const styled = (STYLES[style] ??= style === 0 ? '"' : `" s="${style}"`);
  const start = tags.start + a1(cell.row, column) + styled;
  if (formula !== undefined) {
    const written = escapeXml(formula);
    if (value === null) return start + tags.formula + written + tags.formulaEnd;
    if (typeof value === "number")
      return `${start}${tags.formula}${written}${tags.result}>${numberText(value, cell)}${tags.end}`;
    const result = encodeCellText(value);
    return `${start} t="str"${tags.formula}${written}${tags.result}${opened(result)}${tags.end}`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return start + tags.number + numberText(value, cell) + tags.end;
  return start + tags.string + opened(encodeCellText(value)) + tags.stringEnd;
}

function numberText(value: number, cell: PlannedCell): string {
  if (!Number.isFinite(value)) throw new Error(`No number can be written into ${a1(cell.row, cell.column)}: ${value}`);
  return String(value);
}

/** The end of a tag and the text behind it. Readers may take outer blanks away unless they are told to keep them. */
function opened(text: string): string {
  const isKept = text.trim().length !== text.length || text.includes("\n");
  return (isKept ? ' xml:space="preserve">' : ">") + text;
}
