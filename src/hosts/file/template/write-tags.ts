import { applyEdits, type Edit } from "../xml/edit";
import { escapeXml } from "../../../xml";
import { child, type XmlElement } from "../xml/tree";
import { piecesOf, type FoundTag, type TagPart } from "./find-tags";

/** A tag as the engine is to find it: by its number, which no name and no spelling can disturb. */
export interface NumberedTag extends FoundTag {
  readonly number: number;
  /** Of a loop both of whose tags stand in paragraphs of their own. */
  readonly repeatsParagraphs: boolean;
}

/**
 * A part in which each tag stands whole in a run of its own: Word splits words over runs as it pleases. A loop whose
 * tags stand in paragraphs of their own loses these: they move into the paragraphs that it repeats.
 */
export function writeTags(part: TagPart, tags: readonly NumberedTag[]): string {
  const edits: Edit[] = [];
  const before = new Map<XmlElement, string>();
  const behind = new Map<XmlElement, string>();
  const written = new Map<XmlElement, NumberedTag[]>();
  for (const tag of tags) {
    const element = tag.paragraph.element;
    if (tag.repeatsParagraphs) {
      edits.push({ start: element.start, end: element.end, text: "" });
      const all = part.paragraphs.map((one) => one.element);
      const beside = all[all.indexOf(element) + (tag.role === "open" ? 1 : -1)]!;
      (tag.role === "open" ? before : behind).set(beside, `<w:r><w:t>${markOf(tag)}</w:t></w:r>`);
    } else written.set(element, [...(written.get(element) ?? []), tag]);
  }
  for (const own of written.values()) edits.push(...paragraphEdits(part, own));
  for (const [element, text] of before) {
    const at = child(element, "pPr")?.end ?? element.openEnd;
    edits.push({ start: at, end: at, text });
  }
  for (const [element, text] of behind) edits.push({ start: element.closeStart, end: element.closeStart, text });
  return applyEdits(part.text, edits);
}

function markOf({ role, number, repeatsParagraphs }: NumberedTag): string {
  const sign = role === "open" ? "#" : role === "close" ? "/" : "";
  return `{{${sign}${number}${repeatsParagraphs && role === "open" ? ' [loopOver: "paragraph"]' : ""}}}`;
}

/** Runs that hold pieces of tags, written anew: what is before, each tag on its own, what is behind. */
function paragraphEdits(part: TagPart, tags: readonly NumberedTag[]): Edit[] {
  const { paragraph } = tags[0]!;
  const runs = new Set(tags.flatMap(({ start, end }) => piecesOf(paragraph, start, end).map(({ run }) => run)));
  return [...runs].map((run) => ({ start: run.start, end: run.end, text: runsInPlace(part, run, tags) }));
}

function runsInPlace(part: TagPart, run: XmlElement, tags: readonly NumberedTag[]): string {
  const { paragraph } = tags[0]!;
  const open = part.text.slice(run.start, run.openEnd);
  const properties = child(run, "rPr");
  const look = properties ? part.text.slice(properties.start, properties.end) : "";
  let xml = "";
  let kept = "";
  const flush = () => {
    if (kept !== "") xml += `${open}${look}${kept}</w:r>`;
    kept = "";
  };
  for (const element of run.children) {
    if (element === properties) continue;
    const piece = paragraph.pieces.find((one) => one.element === element);
    if (piece?.element.name !== "t") {
      kept += part.text.slice(element.start, element.end);
      continue;
    }
    let at = piece.start;
    const stop = piece.start + piece.text.length;
    for (const tag of tags) {
      if (tag.end <= at || tag.start >= stop) continue;
      kept += words(piece.text.slice(at - piece.start, Math.max(tag.start - piece.start, at - piece.start)));
      // A tag stands where it begins; its rest in other runs is dropped.
      if (tag.start >= piece.start) {
        flush();
        kept = words(markOf(tag));
        flush();
      }
      at = Math.min(tag.end, stop);
    }
    kept += words(piece.text.slice(at - piece.start));
  }
  flush();
  return xml;
}

function words(text: string): string {
  return text === "" ? "" : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}
