import { quoteSheet } from "../../../workbook";

/** The reference of a name as a copy of its sheet has it: what pointed into the source points into the copy. */
export function movedReferences(refersTo: string, source: string, copy: string): string {
  const plain = /^[\w.\u0080-\uffff]+$/.test(source) ? `(?<![\\w.\\u0080-\\uffff'])${escapePattern(source)}!|` : "";
  const pattern = new RegExp(`${plain}${escapePattern(quoteSheet(source))}!`, "g");
  return refersTo.replace(pattern, () => `${quoteSheet(copy)}!`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
