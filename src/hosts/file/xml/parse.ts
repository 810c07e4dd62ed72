import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Trouble } from "../../../workbook";
import type { XmlListener } from "./listener";
import { PlainXml, type Stop } from "./plain-xml";

export type { XmlListener };

/** The text of one part of a package, with what a message needs to name it. */
export interface XmlPart {
  readonly text: string;
  /** The part's path inside the package: xl/workbook.xml. */
  readonly path: string;
  /** The file's name as the user knows it. */
  readonly file: string;
}

/**
 * Reads a part from front to back: what is written plainly fast, the rest strictly. A document type is refused before
 * anything in it is read: entities that expand to gigabytes or point at files of the user's have no place in a
 * workbook.
 * @throws Trouble "unsafe-xml", "damaged".
 */
export function parseXml(part: XmlPart, listener: XmlListener): void {
  const stop = new PlainXml(part.text, listener).read();
  if (stop !== null) parseStrictly(part, stop, listener);
}

/** Goes on where the plain reading stopped; what is open there is opened again, untold. */
function parseStrictly(part: XmlPart, stop: Stop, listener: XmlListener): void {
  const isBegun = stop.isClosed || stop.open.length > 0;
  const before = stop.isClosed ? "<closed/>" : stop.open.map((name) => `<${name}>`).join("");
  const behind = isBegun ? stop.at : 0;
  const parser = new SaxesParser({ xmlns: false, position: true });
  const position = (): number => parser.position - before.length + behind;
  try {
    parser.write(before);
    parser.on("doctype", () => {
      throw new Trouble("unsafe-xml", part.file, { more: part.path });
    });
    parser.on("opentag", (tag: SaxesTagPlain) =>
      listener.open(tag.name, tag.attributes, position(), tag.isSelfClosing),
    );
    parser.on("closetag", (tag: SaxesTagPlain) => listener.close(tag.name, position()));
    parser.on("text", (text) => listener.text(text));
    parser.on("cdata", (text) => listener.text(text));
    parser.write(part.text.slice(behind)).close();
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
