import type { Filling, Ledger, Template, TemplateTag } from "../../manuscript";
import { inlineText, isGap, isMarked, type Inline, type TagMeaning, type TemplateContent } from "../../report";
import { blocksXml } from "./content";
import { FRAME } from "./frame";
import { Marks } from "./marks";
import { STYLE } from "./style-ids";
import { NO_ROOM_PARAGRAPH } from "./text";

/**
 * What comes in the place of a template's tags: words as pieces, blocks as WordprocessingML in the template's styles.
 * The ledger names the figures of `markedParagraphs` in that order.
 */
export function fillingOf(template: Template, content: TemplateContent, ledger: Ledger): Filling {
  const styles = new TemplateStyles(template);
  const marks = new Marks(ledger);
  const contents = template.tags.map((tag, index) =>
    content.meanings[index]!.map((meaning) => {
      if (meaning.kind === "blocks") {
        const last = meaning.blocks.at(-1)?.kind === "table" ? NO_ROOM_PARAGRAPH : "";
        const xml = [...blocksXml(meaning.blocks, marks, null, tag.width)].join("");
        const keepsWithAbove = meaning.blocks[0]?.kind === "closing";
        return { kind: "blocks" as const, xml: styles.inPlace(xml, tag) + last, keepsWithAbove };
      }
      const paragraphs = meaning.paragraphs.map((inlines) =>
        inlines.map((inline) => ({
          text: inlineText(inline),
          isGap: isGap(inline),
          ...(isBooked(tag, inline) ? { mark: marks.next() } : {}),
        })),
      );
      return { kind: "words" as const, paragraphs };
    }),
  );
  return { contents, turns: content.turns, styles: styles.added(), ledger };
}

/** The paragraphs whose figures get bookmarks, as `fillingOf` meets them. */
export function markedParagraphs(template: Template, content: TemplateContent): (readonly Inline[])[] {
  return template.tags.flatMap((tag, index) =>
    content.meanings[index]!.flatMap((meaning: TagMeaning) => {
      if (meaning.kind === "inlines") return tag.ground === "margin" ? [] : meaning.paragraphs;
      return meaning.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.inlines] : []));
    }),
  );
}

/** Headers, footers and text boxes are not read again: what stands there has no mark. */
function isBooked(tag: TemplateTag, inline: Inline): boolean {
  return tag.ground !== "margin" && isMarked(inline);
}

const OWN_STYLES: ReadonlyMap<string, string> = new Map(
  [...FRAME.parts["word/styles.xml"]!.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>.*?<\/w:style>/gs)].map(
    ([xml, id]) => [id!, xml],
  ),
);

/** Our styles as a template has them: its own of that name, else ours, brought along. */
class TemplateStyles {
  private readonly ids = new Map<string, string>();
  private readonly brought = new Map<string, string>();

  constructor(private readonly template: Template) {}

  /** The blocks with the styles of the template; body text looks like the paragraph of its tag. */
  inPlace(xml: string, tag: TemplateTag): string {
    const body = this.bodyOf(tag);
    return xml.replace(/<w:pStyle w:val="([^"]+)"\/>/g, (_, id: string) => {
      const style = id === STYLE.body ? body : this.idOf(id);
      return style === null ? "" : `<w:pStyle w:val="${style}"/>`;
    });
  }

  /** w:style elements that the template lacks. */
  added(): string {
    return [...this.brought.values()].join("");
  }

  private idOf(own: string): string {
    const known = this.ids.get(own);
    if (known !== undefined) return known;
    const xml = OWN_STYLES.get(own)!;
    const name = /<w:name w:val="([^"]+)"/.exec(xml)![1]!;
    const there = this.template.styles.get(name.toLowerCase());
    const id = there ?? this.freeId(own);
    this.ids.set(own, id);
    if (there === undefined) this.brought.set(id, this.adapted(xml, id));
    return id;
  }

  /** The look of the tag as a style: its own style, with what was set on the paragraph and on the words. */
  private bodyOf({ look }: TemplateTag): string | null {
    const based = /<w:pStyle w:val="([^"]*)"\/>/.exec(look.paragraph)?.[1] ?? null;
    const paragraph = look.paragraph.replace(/<w:pStyle [^>]*\/>|<w:numPr>.*?<\/w:numPr>/gs, "");
    const run = look.run.replace(/<w:rStyle [^>]*\/>|<w:highlight [^>]*\/>/g, "");
    if (paragraph === "" && run === "") return based;
    const key = `body ${based} ${paragraph} ${run}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.freeId("ZipingBody");
    const number = id.slice("ZipingBody".length);
    this.ids.set(key, id);
    this.brought.set(
      id,
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="自评报告正文${number}"/>` +
        (based === null ? "" : `<w:basedOn w:val="${based}"/>`) +
        `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
    );
    return id;
  }

  private freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.template.styleIds.has(id) || this.brought.has(id); number += 1) id = wanted + number;
    return id;
  }

  /** A style of ours that stands on nothing of ours which the template may have otherwise. */
  private adapted(xml: string, id: string): string {
    const own = xml.replace(/w:styleId="[^"]+"/, `w:styleId="${id}"`);
    return own.replace(/<w:(basedOn|next|link) w:val="([^"]+)"\/>/g, (whole, _kind, other: string) =>
      this.template.styleIds.has(other) ? whole : "",
    );
  }
}
