import { localName, parseXml, prefixOf, type XmlListener, type XmlPart } from "./parse";

/** An element of a small part, with the places of its tags in the text, so that edits can be spliced in. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** With its colon: "x:"; "" where there is none. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  /** The offset of "<". */
  readonly start: number;
  /** Just behind the start tag. */
  readonly openEnd: number;
  readonly isSelfClosing: boolean;
  /** The offset of the end tag; of the end for a self-closing element. */
  closeStart: number;
  end: number;
}

/** An element that is too large for a tree: what stands in it is told to a listener instead. */
export interface Streamed {
  readonly name: string;
  readonly listener: XmlListener;
}

/** Reads a small part (workbook, styles, relationships) as a tree. Sheets are read as a stream, or have one in it. */
export function parseTree(part: XmlPart, streamed?: Streamed): XmlElement {
  const { text } = part;
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let depthInStream = 0;
  parseXml(part, {
    open(name, attributes, position, isSelfClosing) {
      if (streamed && open.at(-1)?.name === streamed.name) {
        depthInStream += 1;
        streamed.listener.open(name, attributes, position, isSelfClosing);
        return;
      }
      const element: XmlElement = {
        name: localName(name),
        prefix: prefixOf(name),
        attributes,
        children: [],
        text: "",
        start: text.lastIndexOf("<", position - 1),
        openEnd: position,
        isSelfClosing,
        closeStart: position,
        end: position,
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(name, position) {
      if (streamed && depthInStream > 0) {
        depthInStream -= 1;
        streamed.listener.close(name, position);
        return;
      }
      const element = open.pop()!;
      element.end = position;
      element.closeStart = element.isSelfClosing ? position : text.lastIndexOf("<", position - 1);
    },
    text(run) {
      if (streamed && depthInStream > 0) {
        streamed.listener.text(run);
        return;
      }
      const element = open.at(-1);
      if (element) element.text += run;
    },
  });
  return root!;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An attribute by its local name, whatever its prefix: id of r:id. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of Object.entries(element.attributes)) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
