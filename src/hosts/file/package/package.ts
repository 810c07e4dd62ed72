import { Trouble } from "../../../workbook";
import { encodePieces, packEntry, PORTABLE_PACKING, writeZip, type Packing, type ZipEntry } from "../../../zip";
import { inflateEntry } from "../zip/inflate";
import { readZip } from "../zip/read-zip";
import { decodePart, declaredAsUtf8 } from "../xml/encoding";
import type { XmlPart } from "../xml/parse";
import { parseTree, type XmlElement } from "../xml/tree";

interface Part {
  readonly path: string;
  readonly entry?: ZipEntry;
  /** Set once the part was written anew and is not packed yet. */
  readonly text?: string;
}

/**
 * The parts of an Office package. Paths are compared without case, as the format asks. A part that is not written
 * keeps its packed bytes, its place and its time.
 */
export class Package {
  private constructor(
    readonly file: string,
    private readonly parts: Map<string, Part>,
    private readonly decoded: Map<string, string>,
    private readonly packing: Packing,
  ) {}

  /** @throws Trouble "damaged", "too-large", "encrypted". */
  static open(bytes: Uint8Array, file: string, packing: Packing = PORTABLE_PACKING): Package {
    const parts = readZip(bytes, file).map((entry): [string, Part] => [keyOf(entry.name), { path: entry.name, entry }]);
    return new Package(file, new Map(parts), new Map(), packing);
  }

  /** A package of parts that are not on any disk yet. */
  static of(file: string, parts: Readonly<Record<string, string>>, packing: Packing = PORTABLE_PACKING): Package {
    const made = new Package(file, new Map(), new Map(), packing);
    for (const [path, text] of Object.entries(parts)) made.write(path, text);
    return made;
  }

  /** A package of its own with the same parts: editing it leaves this one as it is. */
  copy(): Package {
    return new Package(this.file, new Map(this.parts), new Map(this.decoded), this.packing);
  }

  has(path: string): boolean {
    return this.parts.has(keyOf(path));
  }

  paths(): readonly string[] {
    return [...this.parts.values()].map((part) => part.path);
  }

  /** @throws Trouble "damaged" where the part is missing or no text. */
  xml(path: string): XmlPart {
    return { text: this.text(path), path, file: this.file };
  }

  /** The part as a tree; for small parts. */
  tree(path: string): XmlElement {
    return parseTree(this.xml(path));
  }

  private text(path: string): string {
    const key = keyOf(path);
    const part = this.parts.get(key);
    if (!part) throw new Trouble("damaged", this.file, { more: path });
    if (part.text !== undefined) return part.text;
    let text = this.decoded.get(key);
    if (text === undefined) {
      text = decodePart(inflateEntry(part.entry!, this.file, this.packing), path, this.file);
      this.decoded.set(key, text);
    }
    return text;
  }

  /** Writes a part anew, or adds it behind all others. */
  write(path: string, text: string): void {
    const former = this.parts.get(keyOf(path));
    this.parts.set(keyOf(path), { path: former?.path ?? path, entry: former?.entry, text });
  }

  /** The same with a long text, declared as UTF-8: it is packed as it comes, so that no two of its pieces wait. */
  writePieces(path: string, pieces: Iterable<string>): void {
    const key = keyOf(path);
    const former = this.parts.get(key);
    const name = former?.path ?? path;
    this.decoded.delete(key);
    this.parts.set(key, {
      path: name,
      entry: packEntry(name, encodePieces(pieces), this.packing, former?.entry),
    });
  }

  remove(path: string): void {
    this.parts.delete(keyOf(path));
  }

  /** A path that no part has yet: xl/worksheets/sheet%.xml → xl/worksheets/sheet7.xml. */
  freePath(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("%", String(number)))) number += 1;
    return pattern.replace("%", String(number));
  }

  toBytes(): Uint8Array {
    const entries = [...this.parts.values()].map(({ path, entry, text }) =>
      text === undefined ? entry! : packEntry(path, encodePieces(declaredAsUtf8(text)), this.packing, entry),
    );
    return writeZip(entries);
  }
}

function keyOf(path: string): string {
  return path.toLowerCase();
}
