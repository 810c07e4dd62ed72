import type { TemplateTag } from "../../../manuscript";
import { Trouble } from "../../../workbook";
import { attribute, type Piece, type ReadParagraph } from "../manuscript/read-body";
import { child, type XmlElement } from "../xml/tree";

/** A tag with its place in a part. */
export interface FoundTag extends Omit<TemplateTag, "loop"> {
  /** Of the part. */
  readonly path: string;
  readonly paragraph: ReadParagraph;
  /** The section (w:sectPr) that ends with its paragraph; "" where none does. */
  readonly section: string;
  /** In the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** A part with the paragraphs that may hold tags. */
export interface TagPart {
  readonly path: string;
  readonly name: "正文" | "页眉" | "页脚";
  readonly text: string;
  readonly root: XmlElement;
  readonly paragraphs: readonly ReadParagraph[];
}

const TAG = /[{｛]{2}([^{}｛｝]*)[}｝]{2}/g;
const SINGLE = /[{｛]([^{}｛｝]+)[}｝]/g;
/** A4 with the margins of Word. */
const USUAL_WIDTH = 8306;

/** The tags of a part in order, and what stands in single braces. @throws Trouble "template-tag". */
export function findTags(part: TagPart): { tags: FoundTag[]; single: { name: string; place: string }[] } {
  const boxes = new Set<XmlElement>();
  collectBoxed(part.root, false, boxes);
  const widths = widthsOf(part.root);
  const tags: FoundTag[] = [];
  const single: { name: string; place: string }[] = [];
  for (const paragraph of part.paragraphs) {
    const { text, cell, drawn } = paragraph.passage;
    if (!/[{}｛｝]/.test(text)) continue;
    const place = placeOf(part, paragraph);
    const rest = text.replace(TAG, (whole) => " ".repeat(whole.length));
    const lost = /[{｛]{2}[^{}｛｝]{0,20}|[^{}｛｝]{0,20}[}｝]{2}/.exec(rest);
    if (lost) throw broken(lost[0].trim(), `的花括号不成对（${place}）：写成 {{单位名称}} 这样，不要分成两段`);
    for (const match of rest.matchAll(SINGLE)) single.push({ name: match[1]!.trim(), place });
    for (const match of text.matchAll(TAG)) {
      const inner = match[1]!;
      if (/[\n\t]/.test(inner)) throw broken(match[0], `中间有换行或制表符（${place}），请删去`);
      const { role, name } = roleOf(inner.trim());
      const end = match.index + match[0].length;
      if (drawn?.some((one) => one.start < end && match.index < one.end))
        throw broken(match[0], `写在域里（${place}），请写成普通文字`);
      const box = boxes.has(paragraph.element);
      const first = paragraph.pieces.find((piece) => piece.start + piece.text.length > match.index)!;
      tags.push({
        name,
        role,
        place,
        ground: part.name !== "正文" || box ? "margin" : cell ? "table" : "body",
        isAlone: (text.slice(0, match.index) + text.slice(end)).trim() === "" && !holdsPicture(paragraph.element),
        width: widths.find(({ until }) => until > paragraph.element.start)?.width ?? USUAL_WIDTH,
        look: { paragraph: propertiesOf(paragraph, part.text), run: inside(child(first.run, "rPr"), part.text) },
        before: text.slice(0, match.index),
        after: text.slice(end),
        section: sectionOf(paragraph, part.text),
        path: part.path,
        paragraph,
        start: match.index,
        end,
      });
    }
  }
  return { tags, single };
}

/** What to tell of a tag that can't be filled. */
export function broken(tag: string, more: string): Trouble {
  return new Trouble("template-tag", tag, { more });
}

function roleOf(inner: string): Pick<TemplateTag, "role" | "name"> {
  const sign = inner[0];
  if (sign === "#" || sign === "＃") return { role: "open", name: inner.slice(1).trim() };
  return sign === "/" || sign === "／"
    ? { role: "close", name: inner.slice(1).trim() }
    : { role: "value", name: inner };
}

function placeOf(part: TagPart, { passage: { text, number, cell } }: ReadParagraph): string {
  const words = `“${text.length > 40 ? `${text.slice(0, 40)}……` : text}”`;
  if (part.name !== "正文") return part.name + words;
  return cell
    ? `第 ${cell.table + 1} 张表第 ${cell.row + 1} 行第 ${cell.column + 1} 列${words}`
    : `第 ${number} 段${words}`;
}

/** The content of a paragraph's properties, without the section that ends with it. */
function propertiesOf({ element }: ReadParagraph, text: string): string {
  const properties = child(element, "pPr");
  return (properties?.children ?? [])
    .filter(({ name }) => !["sectPr", "pPrChange", "rPr"].includes(name))
    .map(({ start, end }) => text.slice(start, end))
    .join("");
}

function sectionOf({ element }: ReadParagraph, text: string): string {
  const section = child(child(element, "pPr"), "sectPr");
  return section ? text.slice(section.start, section.end) : "";
}

function inside(element: XmlElement | undefined, text: string): string {
  if (!element) return "";
  return element.children
    .filter(({ name }) => name !== "rPrChange")
    .map(({ start, end }) => text.slice(start, end))
    .join("");
}

function collectBoxed(element: XmlElement, isBoxed: boolean, found: Set<XmlElement>): void {
  if (isBoxed && element.name === "p") found.add(element);
  for (const one of element.children) collectBoxed(one, isBoxed || element.name === "txbxContent", found);
}

function holdsPicture(element: XmlElement): boolean {
  return element.children.some((one) => ["drawing", "pict", "object"].includes(one.name) || holdsPicture(one));
}

/** The text widths of the sections, each up to where its properties stand. */
function widthsOf(root: XmlElement): { until: number; width: number }[] {
  const found: { until: number; width: number }[] = [];
  const look = (element: XmlElement) => {
    for (const one of element.children) {
      if (one.name !== "sectPr") {
        look(one);
        continue;
      }
      const size = Number(attributeOf(child(one, "pgSz"), "w"));
      const margins = child(one, "pgMar");
      const width = size - Number(attributeOf(margins, "left") ?? 0) - Number(attributeOf(margins, "right") ?? 0);
      found.push({ until: one.end, width: width > 0 ? width : USUAL_WIDTH });
    }
  };
  look(root);
  return found;
}

function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element && attribute(element, name);
}

/** The pieces that a stretch of a paragraph's text touches. */
export function piecesOf({ pieces }: ReadParagraph, start: number, end: number): readonly Piece[] {
  return pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
}
