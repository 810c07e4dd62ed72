import type { Mark, Passage, Stretch, TablePlace } from "../../../manuscript";
import { child, childrenNamed, type XmlElement } from "../xml/tree";
import { OpenFields, type FieldBegin } from "./open-fields";
import { symbolText } from "./symbols";

/** A stretch of a paragraph's text as one element holds it. */
export interface Piece {
  /** The w:t, the w:tab or w:br that stands for one character, or the beginning of a field that draws words. */
  readonly element: XmlElement;
  readonly run: XmlElement;
  /** Its place in the paragraph's text. */
  readonly start: number;
  readonly text: string;
  /** The w:ins around it, which a later change has to stay clear of; null outside of one. */
  readonly inserted: XmlElement | null;
}

/** A paragraph with the places of its text in the part. */
export interface ReadParagraph {
  readonly element: XmlElement;
  readonly passage: Passage;
  readonly pieces: readonly Piece[];
}

/** What a style says of its paragraphs: the level of a heading. */
export type HeadingStyles = ReadonlyMap<string, number>;

/**
 * Their text does not stand in the paragraph once all changes are accepted, or stands there twice; the parts of a formula
 * (m:oMath) are no line of text: the numbers of a fraction would run together.
 */
const PASSED_OVER: ReadonlySet<string> = new Set(["del", "moveFrom", "Fallback", "rPr", "pPr", "rt", "oMath"]);

/** The paragraphs of a document, header or footer, in order. */
export function readBody(root: XmlElement, headings: HeadingStyles): ReadParagraph[] {
  const reader = new BodyReader(headings);
  reader.blocks(child(root, "body") ?? root, null);
  return reader.paragraphs;
}

class BodyReader {
  readonly paragraphs: ReadParagraph[] = [];
  private number = 0;
  private tables = 0;

  constructor(private readonly headings: HeadingStyles) {}

  /** Paragraphs and tables, also within content controls, insertions and text boxes. */
  blocks(parent: XmlElement, cell: TablePlace | null): void {
    for (const element of parent.children) {
      if (element.name === "p") this.paragraph(element, cell);
      else if (element.name === "tbl") this.table(element, cell);
      else if (!PASSED_OVER.has(element.name) && element.name !== "sectPr") this.blocks(element, cell);
    }
  }

  private table(element: XmlElement, around: TablePlace | null): void {
    const table = this.tables;
    this.tables += 1;
    let row = 0;
    for (const line of rowsOf(element)) {
      let column = 0;
      for (const box of cellsOf(line)) {
        const properties = child(box, "tcPr");
        const columns = Number(valueOf(child(properties, "gridSpan")) ?? 1) || 1;
        const merge = child(properties, "vMerge");
        const isContinued = merge !== undefined && valueOf(merge) !== "restart";
        // A table within a cell is read as lines of that cell.
        this.blocks(box, around ?? { table, row, column, columns, isContinued });
        column += columns;
      }
      row += 1;
    }
  }

  private paragraph(element: XmlElement, cell: TablePlace | null): void {
    if (cell === null) this.number += 1;
    const { number } = this;
    const text = new ParagraphReader();
    text.read(element, null, null);
    this.paragraphs.push({
      element,
      passage: {
        text: text.text,
        number,
        heading: this.headingOf(element),
        cell,
        marks: text.allMarks(),
        ...(text.drawn.length > 0 && { drawn: text.drawn }),
      },
      pieces: text.pieces,
    });
    for (const box of text.boxes) this.blocks(box, cell);
  }

  private headingOf(element: XmlElement): number | null {
    const properties = child(element, "pPr");
    const own = Number(valueOf(child(properties, "outlineLvl")) ?? NaN);
    if (own >= 0 && own < 9) return own + 1;
    return this.headings.get(valueOf(child(properties, "pStyle")) ?? "") ?? null;
  }
}

class ParagraphReader {
  text = "";
  readonly pieces: Piece[] = [];
  /** Contents of text boxes: paragraphs of their own. */
  readonly boxes: XmlElement[] = [];
  /** What fields without a result draw. */
  readonly drawn: Stretch[] = [];
  private readonly marks: Mark[] = [];
  private readonly open = new Map<string, { readonly name: string; readonly start: number }>();
  private readonly fields = new OpenFields();

  read(parent: XmlElement, run: XmlElement | null, inserted: XmlElement | null): void {
    for (const element of parent.children) {
      const { name } = element;
      if (name === "bookmarkStart" || name === "bookmarkEnd") this.mark(element);
      else if (name === "txbxContent") this.boxes.push(element);
      else if (name === "del" || name === "moveFrom") this.marksWithin(element);
      else if (name === "instrText") this.fields.addCode(element.text);
      else if (PASSED_OVER.has(name)) continue;
      else if (run && name === "fldChar") this.turn({ element, run, inserted });
      else if (run && name === "t") this.add(element, run, inserted, element.text);
      else if (run && name === "tab") this.add(element, run, inserted, "\t");
      else if (run && (name === "br" || name === "cr")) this.add(element, run, inserted, "\n");
      else if (run && name === "noBreakHyphen") this.add(element, run, inserted, "-");
      else if (run && name === "sym")
        this.add(element, run, inserted, symbolText(attribute(element, "font"), attribute(element, "char")));
      else this.read(element, name === "r" ? element : run, name === "ins" || name === "moveTo" ? element : inserted);
    }
  }

  /** A mark that begins here and ends in another paragraph reaches to the end of this one. */
  allMarks(): readonly Mark[] {
    for (const { name, start } of this.open.values()) this.marks.push({ name, start, end: this.text.length });
    return this.marks;
  }

  private add(element: XmlElement, run: XmlElement, inserted: XmlElement | null, text: string): void {
    if (text === "" || this.fields.tellCode) return;
    this.fields.addResult();
    this.pieces.push({ element, run, inserted, start: this.text.length, text });
    this.text += text;
  }

  private turn(at: FieldBegin): void {
    const ended = this.fields.turn(at);
    if (!ended) return;
    const { element, run, inserted } = ended.begin;
    const start = this.text.length;
    this.add(element, run, inserted, ended.words);
    if (this.text.length > start) this.drawn.push({ start, end: this.text.length });
  }

  /** LibreOffice moves the beginning of a mark into the change beside it. */
  private marksWithin(element: XmlElement): void {
    for (const one of element.children) {
      if (one.name === "bookmarkStart" || one.name === "bookmarkEnd") this.mark(one);
      else this.marksWithin(one);
    }
  }

  private mark(element: XmlElement): void {
    const id = attribute(element, "id") ?? "";
    if (element.name === "bookmarkStart") {
      this.open.set(id, { name: attribute(element, "name") ?? "", start: this.text.length });
      return;
    }
    const begun = this.open.get(id);
    if (!begun) return;
    this.open.delete(id);
    this.marks.push({ ...begun, end: this.text.length });
  }
}

/** The styles that make headings, with their levels. */
export function headingStyles(styles: XmlElement | undefined): HeadingStyles {
  const found = new Map<string, number>();
  for (const style of childrenNamed(styles, "style")) {
    const id = attribute(style, "styleId") ?? "";
    const named = /^(?:heading|标题) ?([1-9])$/i.exec(valueOf(child(style, "name")) ?? "");
    const level = valueOf(child(child(style, "pPr"), "outlineLvl"));
    if (named) found.set(id, Number(named[1]));
    else if (level !== undefined && Number(level) < 9) found.set(id, Number(level) + 1);
  }
  return found;
}

function rowsOf(table: XmlElement): XmlElement[] {
  return within(table, "tr").filter((row) => !child(child(row, "trPr"), "del"));
}

function cellsOf(row: XmlElement): XmlElement[] {
  return within(row, "tc");
}

/** Children of that name, also within content controls. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((element) => {
    if (element.name === name) return [element];
    return ["sdt", "sdtContent", "ins", "customXml"].includes(element.name) ? within(element, name) : [];
  });
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element && attribute(element, "val");
}

/** An attribute by its local name. */
export function attribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === local || name.endsWith(`:${local}`)) return value;
  }
  return undefined;
}
