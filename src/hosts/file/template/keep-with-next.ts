import { xml, type XmlNode } from "easy-template-x";

const KEEP = "w:keepNext";

/**
 * Keeps what stands above a place on its page: the nearest paragraph with words, and the empty ones between; of a table
 * its last row. A section that ends there ends the page, too.
 */
export function keepAboveWithNext(siblings: readonly XmlNode[]): void {
  for (const node of [...siblings].reverse()) {
    if (node.nodeName === "w:tbl") return keepLastRow(node);
    if (node.nodeName !== "w:p") continue;
    if (holds(node, "w:sectPr")) return;
    keepParagraph(node);
    if (holds(node, "w:t") || holds(node, "w:drawing")) return;
  }
}

function keepLastRow(table: XmlNode): void {
  const row = childrenOf(table)
    .filter(({ nodeName }) => nodeName === "w:tr")
    .at(-1);
  if (row) for (const paragraph of within(row, "w:p")) keepParagraph(paragraph);
}

/** w:keepNext stands first, but for the style. */
function keepParagraph(paragraph: XmlNode): void {
  const known = childrenOf(paragraph).find(({ nodeName }) => nodeName === "w:pPr");
  const properties = known ?? xml.create.generalNode("w:pPr");
  if (!known) xml.modify.insertChild(paragraph, properties, 0);
  const own = childrenOf(properties);
  if (own.some(({ nodeName }) => nodeName === KEEP)) return;
  xml.modify.insertChild(properties, xml.create.generalNode(KEEP), own[0]?.nodeName === "w:pStyle" ? 1 : 0);
}

function holds(node: XmlNode, name: string): boolean {
  return within(node, name).length > 0;
}

function within(node: XmlNode, name: string): XmlNode[] {
  return childrenOf(node).flatMap((one) => [...(one.nodeName === name ? [one] : []), ...within(one, name)]);
}

function childrenOf({ childNodes }: XmlNode): readonly XmlNode[] {
  return childNodes ?? [];
}
