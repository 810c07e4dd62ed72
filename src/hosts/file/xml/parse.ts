import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Trouble } from "../../../workbook";

/** The text of one part of a package, with what a message needs to name it. */
export interface XmlPart {
  readonly text: string;
  /** The part's path inside the package: xl/workbook.xml. */
  readonly path: string;
  /** The file's name as the user knows it. */
  readonly file: string;
}

/** What a reader of XML is told; `position` is the offset in the text just behind the tag. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>, position: number, isSelfClosing: boolean): void;
  close(name: string, position: number): void;
  text(text: string): void;
}

/**
 * Reads a part from front to back. A document type is refused before anything in it is read: entities that
 * expand to gigabytes or point at files of the user's have no place in a workbook.
 * @throws Trouble "unsafe-xml", "damaged".
 */
export function parseXml(part: XmlPart, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("doctype", () => {
    throw new Trouble("unsafe-xml", part.file, { more: part.path });
  });
  parser.on("opentag", (tag: SaxesTagPlain) =>
    listener.open(tag.name, tag.attributes, parser.position, tag.isSelfClosing),
  );
  parser.on("closetag", (tag: SaxesTagPlain) => listener.close(tag.name, parser.position));
  parser.on("text", (text) => listener.text(text));
  parser.on("cdata", (text) => listener.text(text));
  try {
    parser.write(part.text).close();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble("damaged", part.file, { more: part.path });
  }
}

/** The prefix of a qualified name with its colon ("x:" of "x:row"); "" where there is none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
