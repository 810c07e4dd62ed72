import { a1, type PlannedCell } from "../../../workbook";
import { escapeXml } from "../../../xml";
import { encodeCellText } from "../xml/escape";

/**
 * The XML of one cell. Texts stand in the cell itself, so that the shared strings stay byte for byte what they
 * were; a text is a text also where it begins with = + - @.
 * @param prefix of the sheet's elements with its colon, "" for none.
 * @param style the number of its format; 0 is left out.
 * @param column which of the cells it is, where the planned one stands for a run of them.
 */
export function cellXml(cell: PlannedCell, style: number, prefix: string, column = cell.column): string {
  const { value, formula } = cell;
  const start = `<${prefix}c r="${a1(cell.row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  if (formula !== undefined) {
    const written = `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
    if (value === null) return `${start}>${written}${end}`;
    const type = typeof value === "string" ? ' t="str"' : "";
    const result = typeof value === "string" ? encodeCellText(value) : numberText(value, cell);
    return `${start}${type}>${written}<${prefix}v${spaces(result)}>${result}</${prefix}v>${end}`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><${prefix}v>${numberText(value, cell)}</${prefix}v>${end}`;
  const text = encodeCellText(value);
  const string = `<${prefix}is><${prefix}t${spaces(text)}>${text}</${prefix}t></${prefix}is>`;
  return `${start} t="inlineStr">${string}${end}`;
}

function numberText(value: number, cell: PlannedCell): string {
  if (!Number.isFinite(value)) throw new Error(`No number can be written into ${a1(cell.row, cell.column)}: ${value}`);
  return String(value);
}

/** Readers may take outer blanks away unless they are told to keep them. */
function spaces(text: string): string {
  return text.trim().length !== text.length || text.includes("\n") ? ' xml:space="preserve"' : "";
}
