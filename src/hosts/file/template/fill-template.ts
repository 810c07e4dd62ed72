import { TemplateHandler } from "easy-template-x";
import { ledgerProperties, type Filling, type Ledger, type TemplateTag } from "../../../manuscript";
import { CONTENT_TYPES } from "../package/content-types";
import { Package } from "../package/package";
import { relationshipsPath } from "../package/relationships";
import { writeLedgerProperties } from "../manuscript/custom-properties";
import { headingStyles, readBody } from "../manuscript/read-body";
import { applyEdits } from "../xml/edit";
import { broken, type TagPart } from "./find-tags";
import { plugins, type Content } from "./plugins";
import { uniqueNames } from "./unique-names";
import { writeTags, type NumberedTag } from "./write-tags";

/** A template ready to be filled. */
export interface Ready {
  readonly files: Package;
  readonly path: string;
  readonly stylesPath: string | undefined;
  readonly parts: readonly TagPart[];
  readonly tags: readonly (NumberedTag & TemplateTag)[];
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Deeper than any table in a table in a text box. */
const DEPTH = 200;

/** The bytes of the filled document. */
export async function fillTemplate(ready: Ready, filling: Filling): Promise<Uint8Array> {
  const { files, path, parts, tags, stylesPath } = ready;
  const asked = new Set<number>();
  const engine = new TemplateHandler({
    plugins: plugins(),
    delimiters: { tagStart: "{{", tagEnd: "}}" },
    maxXmlDepth: DEPTH,
    scopeDataResolver: ({ strPath }) => {
      const number = Number(strPath.at(-1));
      asked.add(number);
      const turns = filling.turns.get(number);
      if (tags[number]!.role === "open") return Array.from({ length: turns ?? 0 }, () => ({}));
      const turn = tags[number]!.loop === null ? 0 : Number(strPath.at(-2));
      return contentOf(filling.contents[number]![turn]!, tags[number]!) as never;
    },
  });
  // The engine gets the parts with tags alone: nothing else of the file is any business of its.
  const filled = Package.open(await filledByEngine(engine, parts, tags), files.file);
  const edited = files.copy();
  parts.forEach((part, index) => edited.write(part.path, uniqueNames(filled.xml(partPath(index)).text)));
  refuseLeft(tags, asked, filling);
  if (filling.styles !== "" && stylesPath) {
    const styles = files.tree(stylesPath);
    edited.write(
      stylesPath,
      applyEdits(files.xml(stylesPath).text, [
        { start: styles.closeStart, end: styles.closeStart, text: filling.styles },
      ]),
    );
  }
  asDocumentType(edited);
  const ledger = withNeighbours(edited, path, filling.ledger);
  if (ledger.length > 0) writeLedgerProperties(edited, ledgerProperties(ledger, filling.run));
  return edited.toBytes();
}

async function filledByEngine(
  engine: TemplateHandler,
  parts: readonly TagPart[],
  tags: Ready["tags"],
): Promise<Uint8Array> {
  const links = parts
    .slice(1)
    .map(
      ({ name }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${name === "页眉" ? "header" : "footer"}" Target="/${partPath(index + 1)}"/>`,
    );
  const main = `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="${partPath(0)}"/>`;
  const small = Package.of("", {
    [CONTENT_TYPES]: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    [relationshipsPath("")]: relationships(main),
    [relationshipsPath(partPath(0))]: relationships(links.join("")),
    ...Object.fromEntries(
      parts.map((part, index) => [
        partPath(index),
        writeTags(
          part,
          tags.filter((tag) => tag.path === part.path),
        ),
      ]),
    ),
  });
  try {
    // Of the engine's kinds of bytes this one is in every browser and in Node.
    return new Uint8Array(await engine.process(small.toBytes().slice().buffer as ArrayBuffer, {}));
  } catch (error) {
    const tag = tags.find(({ number, role }) => role === "open" && String(error).includes(`#${number}`)) ?? tags[0]!;
    throw broken(
      `{{${tag.name}}}`,
      `填不了（${tag.place}）：${String(error instanceof Error ? error.message : error)}`,
    );
  }
}

function partPath(index: number): string {
  return `word/part${index}.xml`;
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** A paragraph that ends a section hands it to one behind the blocks. */
function contentOf(content: Filling["contents"][number][number], tag: NumberedTag): Content {
  if (content.kind === "words") return { _type: "words", paragraphs: content.paragraphs, isAlone: tag.isAlone };
  const section = tag.section === "" ? "" : `<w:p><w:pPr>${tag.section}</w:pPr></w:p>`;
  const { keepsWithAbove } = content;
  return { _type: "rawXml", xml: content.xml + section, replaceParagraph: true, keepsWithAbove };
}

/** Every tag must have been asked for, but those of a loop without turns. */
function refuseLeft(tags: Ready["tags"], asked: ReadonlySet<number>, { turns }: Filling): void {
  const left = tags.find(({ number, loop }) => !asked.has(number) && (loop === null || (turns.get(loop) ?? 0) > 0));
  if (left) throw broken(`{{${left.name}}}`, `没有填上（${left.place}）`);
}

/** A .dotx becomes a document. */
function asDocumentType(files: Package): void {
  const { text } = files.xml(CONTENT_TYPES);
  const changed = text.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
  if (changed !== text) files.write(CONTENT_TYPES, changed);
}

const NEIGHBOURHOOD = 10;

/** The ledger with the words that came to stand around each figure. */
function withNeighbours(files: Package, path: string, ledger: Ledger): Ledger {
  if (ledger.length === 0) return ledger;
  const around = new Map<string, { before: string; after: string }>();
  for (const { passage } of readBody(files.tree(path), headingStyles(undefined))) {
    for (const { name, start, end } of passage.marks) {
      around.set(name, {
        before: passage.text.slice(Math.max(0, start - NEIGHBOURHOOD), start),
        after: passage.text.slice(end, end + NEIGHBOURHOOD),
      });
    }
  }
  return ledger.map((entry) => ({ ...entry, ...around.get(entry.mark) }));
}
