import {
  LoopPlugin,
  officeMarkup,
  RawXmlPlugin,
  TemplatePlugin,
  TextPlugin,
  xml,
  type RawXmlContent,
  type ScopeData,
  type Tag,
  type XmlNode,
} from "easy-template-x";
import type { FilledPiece } from "../../../manuscript";
import { keepAboveWithNext } from "./keep-with-next";
import { escapeXml, withoutIllegal } from "../../../xml";

/** What the engine is given for a tag. */
export type Content = WordsContent | BlocksContent;

interface BlocksContent extends RawXmlContent {
  readonly keepsWithAbove: boolean;
}

interface WordsContent {
  readonly _type: "words";
  readonly paragraphs: readonly (readonly FilledPiece[])[];
  readonly isAlone: boolean;
}

/** Loops, blocks, and words with figures; pictures, links and charts can't come from a workbook. */
export function plugins(): TemplatePlugin[] {
  return [new LoopPlugin(), new BlocksPlugin(), new TextPlugin(), new WordsPlugin()];
}

/** Blocks in the place of the tag's paragraph. */
class BlocksPlugin extends RawXmlPlugin {
  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    const { keepsWithAbove } = data.getScopeData() as unknown as BlocksContent;
    if (keepsWithAbove) {
      const paragraph = officeMarkup.query.containingParagraphNode(textNodeOf(tag));
      const siblings = paragraph.parentNode?.childNodes ?? [];
      keepAboveWithNext(siblings.slice(0, siblings.indexOf(paragraph)));
    }
    super.simpleTagReplacements(tag, data);
  }
}

/** A place for the number of a bookmark; all are numbered in the end. */
const ANY = 0;

/** Words in the look of the tag, each figure in its bookmark. Where the tag stands alone, each paragraph is one. */
class WordsPlugin extends TemplatePlugin {
  readonly contentType = "words";

  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    const { paragraphs, isAlone } = data.getScopeData() as unknown as WordsContent;
    const textNode = textNodeOf(tag);
    const run = officeMarkup.query.containingRunNode(textNode);
    const paragraph = officeMarkup.query.containingParagraphNode(textNode);
    const look = serialized(xml.query.findChild(run, ({ nodeName }) => nodeName === "w:rPr"));
    const lines = paragraphs.map((pieces) => pieces.map((piece) => pieceXml(piece, look)).join(""));
    const [first, own] = isAlone ? [lines.slice(0, -1), lines.at(-1) ?? ""] : [[], lines.join("<w:r><w:br/></w:r>")];
    for (const node of parsed(own)) xml.modify.insertBefore(node, run);
    xml.modify.remove(run);
    // The last line stays in the tag's own paragraph, with which a section may end.
    const properties = serialized(xml.query.findChild(paragraph, ({ nodeName }) => nodeName === "w:pPr"));
    const unended = properties.replace(/<w:sectPr[\s>].*?<\/w:sectPr>|<w:sectPr\/>/s, "");
    for (const line of first) {
      for (const node of parsed(`<w:p>${unended}${line}</w:p>`)) xml.modify.insertBefore(node, paragraph);
    }
  }
}

function textNodeOf(tag: Tag) {
  return (tag as { xmlTextNode: Parameters<typeof officeMarkup.query.containingRunNode>[0] }).xmlTextNode;
}

function pieceXml({ text, mark, isGap }: FilledPiece, look: string): string {
  const marked = isGap ? withHighlight(look) : look;
  const run = `<w:r>${marked}<w:t xml:space="preserve">${escapeXml(withoutIllegal(text))}</w:t></w:r>`;
  if (mark === undefined) return run;
  return `<w:bookmarkStart w:id="${ANY}" w:name="${mark}"/>${run}<w:bookmarkEnd w:id="${ANY}"/>`;
}

function withHighlight(look: string): string {
  const highlight = '<w:highlight w:val="yellow"/>';
  return look.endsWith("</w:rPr>")
    ? look.replace(/<w:highlight[^>]*\/>/, "").replace("</w:rPr>", `${highlight}</w:rPr>`)
    : `<w:rPr>${highlight}</w:rPr>`;
}

function serialized(node: XmlNode | undefined): string {
  return node ? xml.parser.serializeNode(node) : "";
}

function parsed(content: string): XmlNode[] {
  return [...(xml.parser.parse(`<root>${content}</root>`).childNodes ?? [])];
}
