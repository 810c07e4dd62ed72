import type { CellStyle } from "../../../workbook";
import { BUILT_IN_FORMATS, SAME_EVERYWHERE } from "../read/built-in-formats";
import { customFormats } from "../read/cell-formats";
import { applyEdits, type Edit } from "../xml/edit";
import { escapeAttribute } from "../../../xml";
import type { XmlPart } from "../xml/parse";
import { child, parseTree } from "../xml/tree";
import { StyleTable } from "./style-table";
import { alignmentXml, borderXml, fillXml, fontXml } from "./style-xml";

/** Numbers below belong to Excel's built-in formats. */
const FIRST_OWN_FORMAT = 176;
/** Any other format is told by its code, so that it shows the same in every program. */
const BUILT_IN = new Map(SAME_EVERYWHERE.map((id) => [BUILT_IN_FORMATS[id], id]));

/**
 * The styles of a workbook, to which ours are added. What is there keeps its number; a style that is there already,
 * from us or from the user, is used again, so that writing twice adds nothing.
 */
export class StyleBook {
  private readonly prefix: string;
  private readonly fonts: StyleTable;
  private readonly fills: StyleTable;
  private readonly borders: StyleTable;
  private readonly formats: StyleTable;
  private readonly cells: StyleTable;
  private readonly formatIds: Map<string, number>;
  private readonly byObject = new Map<CellStyle, number>();
  /** Where the first table begins. */
  private readonly firstTable: number;
  private nextFormat: number;

  constructor(private readonly part: XmlPart) {
    const root = parseTree(part);
    this.prefix = root.prefix;
    const table = (name: string) => new StyleTable(part.text, child(root, name), root.prefix + name);
    this.fonts = table("fonts");
    this.fills = table("fills");
    this.borders = table("borders");
    this.formats = table("numFmts");
    this.cells = table("cellXfs");
    const known = customFormats(root);
    this.formatIds = new Map([...known].map(([id, code]) => [code, id]));
    this.nextFormat = [...known.keys()].reduce((most, id) => Math.max(most, id + 1), FIRST_OWN_FORMAT);
    this.firstTable = root.openEnd;
  }

  /** The number that a cell of this style carries. */
  numberOf(style: CellStyle | undefined): number {
    if (!style) return 0;
    let number = this.byObject.get(style);
    if (number === undefined) this.byObject.set(style, (number = this.add(style)));
    return number;
  }

  private add(style: CellStyle): number {
    const font = style.font ? this.fonts.add(fontXml(style.font, this.prefix)) : 0;
    const fill = style.fill === undefined ? 0 : this.fills.add(fillXml(style.fill, this.prefix));
    const border = style.border ? this.borders.add(borderXml(this.prefix)) : 0;
    const format = this.formatNumber(style.numberFormat);
    const alignment = alignmentXml(style, this.prefix);
    const applied =
      (format ? ' applyNumberFormat="1"' : "") +
      (font ? ' applyFont="1"' : "") +
      (fill ? ' applyFill="1"' : "") +
      (border ? ' applyBorder="1"' : "") +
      (alignment ? ' applyAlignment="1"' : "");
    const tag = `<${this.prefix}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}`;
    return this.cells.add(alignment ? `${tag}>${alignment}</${this.prefix}xf>` : `${tag}/>`);
  }

  private formatNumber(code: string | undefined): number {
    if (code === undefined || code === "General") return 0;
    const known = this.formatIds.get(code) ?? BUILT_IN.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.formatIds.set(code, id);
    this.formats.add(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** The part with the added styles; the very same text where none was added. */
  text(): string {
    const edits: Edit[] = [];
    for (const table of [this.formats, this.fonts, this.fills, this.borders, this.cells]) {
      // Number formats are the first of all; Excel and its likes always write the other tables.
      edits.push(...table.edits(this.firstTable));
    }
    return applyEdits(this.part.text, edits);
  }
}
