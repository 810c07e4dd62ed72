import { ledgerProperties, type Ledger, type Revised, type Revision } from "../../../manuscript";
import type { Package } from "../package/package";
import { applyEdits, type Edit } from "../xml/edit";
import { escapeAttribute, escapeXml } from "../../../xml";
import type { XmlElement } from "../xml/tree";
import { writeLedgerProperties } from "./custom-properties";
import type { Piece, ReadParagraph } from "./read-body";

/** A revision as it falls on one run: which characters of its pieces go, and what comes in their place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  /** Only on the first run that a revision touches. */
  readonly text: string | null;
}

/** What a refresh changes in a document. */
interface Changes {
  readonly revisions: readonly Revision[];
  readonly revised: Revised;
  readonly ledger: Ledger;
}

/** The package's bytes with the stretches replaced as tracked changes. */
export function revise(
  files: Package,
  path: string,
  paragraphs: readonly ReadParagraph[],
  { revisions, revised, ledger }: Changes,
): Uint8Array {
  const edited = files.copy();
  const part = files.xml(path);
  const writer = new ChangeWriter(part.text, revised);
  const byPassage = new Map<number, Revision[]>();
  for (const revision of revisions) {
    byPassage.set(revision.passage, [...(byPassage.get(revision.passage) ?? []), revision]);
  }
  const edits = [...byPassage].flatMap(([passage, some]) => runEdits(paragraphs[passage]!, some, writer));
  edited.write(path, applyEdits(part.text, edits));
  if (ledger.length > 0) writeLedgerProperties(edited, ledgerProperties(ledger, revised.run));
  return edited.toBytes();
}

function runEdits({ pieces }: ReadParagraph, revisions: readonly Revision[], writer: ChangeWriter): Edit[] {
  const runs = new Map<XmlElement, { readonly pieces: Piece[]; readonly cuts: Cut[] }>();
  for (const piece of pieces) {
    if (!runs.has(piece.run)) runs.set(piece.run, { pieces: [], cuts: [] });
    runs.get(piece.run)!.pieces.push(piece);
  }
  for (const { start, end, text } of [...revisions].sort((one, other) => one.start - other.start)) {
    let isFirst = true;
    for (const run of runs.values()) {
      const from = Math.max(start, run.pieces[0]!.start);
      const to = Math.min(end, endOf(run.pieces.at(-1)!));
      if (from >= to) continue;
      run.cuts.push({ start: from, end: to, text: isFirst ? text : null });
      isFirst = false;
    }
  }
  return [...runs].flatMap(([run, { pieces: own, cuts }]) =>
    cuts.length === 0 ? [] : [{ start: run.start, end: run.end, text: writer.run(run, own, cuts) }],
  );
}

function endOf({ start, text }: Piece): number {
  return start + text.length;
}

/** Writes runs anew with changes in them. */
class ChangeWriter {
  private nextId: number;
  private readonly by: string;

  constructor(
    private readonly xml: string,
    { by, at }: Revised,
  ) {
    this.by = `w:author="${escapeAttribute(by)}" w:date="${at}"`;
    // Bookmarks, comments and changes share their numbers.
    this.nextId = 1;
    for (const [, id] of xml.matchAll(/\sw:id="(\d{1,9})"/g)) this.nextId = Math.max(this.nextId, Number(id) + 1);
  }

  /** What goes in is written before what goes out: that order outlives LibreOffice and accepting. */
  run(run: XmlElement, pieces: readonly Piece[], cuts: readonly Cut[]): string {
    const properties = run.children.find(({ name }) => name === "rPr");
    const look = properties ? this.xml.slice(properties.start, properties.end) : "";
    const open = this.xml.slice(run.start, run.openEnd);
    const inserted = pieces[0]!.inserted;
    const wrap = (content: string) => (content === "" ? "" : `${open}${look}${content}</w:r>`);
    let written = "";
    let kept = "";
    for (const element of run.children) {
      if (element === properties) continue;
      const piece = pieces.find((one) => one.element === element);
      if (!piece || piece.element.name !== "t") {
        kept += this.xml.slice(element.start, element.end);
        continue;
      }
      let at = piece.start;
      for (const cut of cuts) {
        const from = Math.max(cut.start, piece.start);
        const to = Math.min(cut.end, endOf(piece));
        if (from >= to) continue;
        kept += textXml("w:t", piece.text.slice(at - piece.start, from - piece.start));
        written += wrap(kept);
        kept = "";
        if (cut.text !== null && from === cut.start)
          written += this.insertion(wrap(textXml("w:t", cut.text)), inserted);
        written += this.change(
          "del",
          wrap(textXml("w:delText", piece.text.slice(from - piece.start, to - piece.start))),
        );
        at = to;
      }
      kept += textXml("w:t", piece.text.slice(at - piece.start));
    }
    return written + wrap(kept);
  }

  /** One change does not stand in another: an insertion around the run is closed before it and opened again. */
  private insertion(content: string, inserted: XmlElement | null): string {
    const change = this.change("ins", content);
    if (inserted === null) return change;
    const tag = this.xml.slice(inserted.start, inserted.openEnd).replace(/\sw:id="\d+"/, () => ` w:id="${this.id()}"`);
    return `</w:${inserted.name}>${change}${tag}`;
  }

  private change(kind: "ins" | "del", content: string): string {
    return `<w:${kind} w:id="${this.id()}" ${this.by}>${content}</w:${kind}>`;
  }

  private id(): number {
    this.nextId += 1;
    return this.nextId - 1;
  }
}

function textXml(name: "w:t" | "w:delText", text: string): string {
  return text === "" ? "" : `<${name} xml:space="preserve">${escapeXml(text)}</${name}>`;
}
