import { inlineText, inlineTexts, isGap, isMarked, type Inline } from "../../report";
import { escapeAnywhere } from "../../xml";
import type { Marks } from "./marks";

/**
 * Signs such as “ ” — … · ≥ belong to Latin and to Chinese type. Without a hint Word sets them in the Latin face,
 * where they come out narrow.
 */
const AMBIGUOUS = /[\u00a1-\u2e7f]/;
/** Letters, digits, signs of the keyboard but & < > ", ideographs and Chinese signs: nothing to look after. */
const PLAIN = /^[!#-%'-;=?-~\u3001-\u303f\u3400-\u9fff\uff01-\uff5e]+$/;
const HINT = '<w:rFonts w:hint="eastAsia"/>';
const BOLD = "<w:b/>";
/** A gap is marked so that nobody overlooks it. */
const MARKED = '<w:highlight w:val="yellow"/>';

/** A stretch of equal look. */
export function run(text: string, look: { readonly bold?: boolean; readonly isMarked?: boolean } = {}): string {
  if (look.bold !== true && look.isMarked !== true && PLAIN.test(text)) return `<w:r><w:t>${text}</w:t></w:r>`;
  const hint = AMBIGUOUS.test(text) ? HINT : "";
  const properties = hint + (look.bold ? BOLD : "") + (look.isMarked ? MARKED : "");
  const space = /^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t${space}>${escapeAnywhere(text)}</w:t></w:r>`;
}

/** The runs of a paragraph; every figure is a run of its own, within its bookmark where there are marks. */
export function runs(inlines: readonly Inline[], bold?: boolean, marks?: Marks): string {
  let xml = "";
  if (marks === undefined) {
    for (const inline of inlines) xml += run(inlineText(inline), { bold, isMarked: isGap(inline) });
    return xml;
  }
  const texts = inlineTexts(inlines);
  inlines.forEach((inline, index) => {
    const own = run(texts[index]!, { bold, isMarked: isGap(inline) });
    xml += isMarked(inline) ? marks.around(own) : own;
  });
  return xml;
}

/** A paragraph; `more` are properties of its own, in the order of the schema. */
export function paragraph(style: string, runsXml: string, more = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runsXml}</w:p>`;
}

/** A line of half a point: a paragraph that has to be there and takes no room. */
export const NO_ROOM = '<w:spacing w:line="10" w:lineRule="exact"/>';
export const NO_ROOM_PARAGRAPH = `<w:p><w:pPr>${NO_ROOM}</w:pPr></w:p>`;
