import type { Filling, Template } from "../../../manuscript";
import type { Packing } from "../../../zip";
import { Trouble } from "../../../workbook";
import { asDocument } from "../manuscript/as-document";
import { documentPath } from "../manuscript/open-manuscript";
import { refuseOtherDocuments } from "../manuscript/other-documents";
import { attribute, headingStyles, readBody } from "../manuscript/read-body";
import { Package } from "../package/package";
import { isOfType, relationshipsOf } from "../package/relationships";
import { child, childrenNamed } from "../xml/tree";
import { fillTemplate } from "./fill-template";
import { broken, findTags, type TagPart } from "./find-tags";
import { cutOutside, refuseUnsafe } from "./outside";
import { numberTags } from "./loops";

/** A unit's own template read from bytes, which never change. */
export interface OpenedTemplate {
  readonly template: Template;
  /** What was taken out of the copy, a sentence each. */
  readonly told: readonly string[];
  /** A document with that in the place of the tags; the same filling gives the same bytes. @throws Trouble "template-tag". */
  fill(filling: Filling): Promise<Uint8Array>;
}

/**
 * Opens a .docx or .dotx with tags.
 * @param name the file's name without folder, for messages.
 * @throws Trouble "template-refused", "template-tag", and those of openManuscript.
 */
export function openTemplate(bytes: Uint8Array, name: string, packing?: Packing): OpenedTemplate {
  refuseOtherDocuments(bytes, name);
  return asDocument(name, () => {
    const files = Package.open(bytes, name, packing);
    refuseUnsafe(files);
    const told = cutOutside(files);
    const path = documentPath(files);
    const parts = tagParts(files, path);
    refuseTagsElsewhere(files, parts);
    refuseUnsettled(files, parts);
    const found = parts.map(findTags);
    const tags = numberTags(
      parts,
      found.map((one) => one.tags),
    );
    const stylesPath = relationshipsOf(files, path).find((one) => isOfType(one, "styles"))?.target;
    const styles = stylesPath && files.has(stylesPath) ? childrenNamed(files.tree(stylesPath), "style") : [];
    const idOf = (style: (typeof styles)[number]) => attribute(style, "styleId") ?? "";
    const paragraphStyles = styles.filter((style) => attribute(style, "type") === "paragraph");
    return {
      template: {
        name,
        tags,
        single: found.flatMap((one) => one.single),
        styles: new Map(
          paragraphStyles.map((style) => [
            (attribute(child(style, "name") ?? style, "val") ?? "").toLowerCase(),
            idOf(style),
          ]),
        ),
        styleIds: new Set(styles.map(idOf)),
      },
      told,
      fill: (filling) => fillTemplate({ files, path, stylesPath, parts, tags }, filling),
    };
  });
}

function tagParts(files: Package, path: string): TagPart[] {
  const margins = relationshipsOf(files, path).filter((one) => isOfType(one, "header") || isOfType(one, "footer"));
  const named = [
    { path, name: "正文" as const },
    ...margins.map((one) => ({
      path: one.target,
      name: isOfType(one, "header") ? ("页眉" as const) : ("页脚" as const),
    })),
  ];
  return named
    .filter((one) => files.has(one.path))
    .map((one) => {
      const root = files.tree(one.path);
      if (root.prefix !== "w:") {
        throw new Trouble("template-refused", files.file, {
          more: "它不是通常的 Word 文档，请用 Word 打开，另存为新的 .docx",
        });
      }
      return { ...one, root, text: files.xml(one.path).text, paragraphs: readBody(root, headingStyles(undefined)) };
    });
}

const TAG_TEXT = /[{｛]{2}[^{}｛｝<>]{0,40}[}｝]{0,2}/;

/** Nobody can tell which of inserted and deleted text is the template. */
function refuseUnsettled(files: Package, parts: readonly TagPart[]): void {
  for (const { path, name, text } of parts) {
    if (!/<w:(?:ins|del|moveFrom|moveTo)\s/.test(text)) continue;
    throw new Trouble("template-refused", files.file, {
      more: `${name}里还有没有接受或拒绝的修订（${path}），请在“审阅”里全部接受或拒绝，保存后再试`,
    });
  }
}

/** Tags where nothing fills them would be printed as they are. */
function refuseTagsElsewhere(files: Package, parts: readonly TagPart[]): void {
  for (const { name, text } of parts) {
    const inAttribute = /="([^"<]*[{｛]{2}[^"<]*)"/.exec(text)?.[1];
    if (inAttribute) throw broken(inAttribute, `写在${name}里图片或形状的说明文字中，那里不填数`);
  }
  for (const path of files.paths().filter((one) => /^word\/.+\.xml$/i.test(one))) {
    if (parts.some((part) => part.path.toLowerCase() === path.toLowerCase())) continue;
    if (!/footnotes|endnotes|comments|charts|diagrams/i.test(path)) continue;
    const plain = files.xml(path).text.replace(/<[^>]*>/g, "");
    const tag = TAG_TEXT.exec(plain)?.[0];
    if (tag) throw broken(tag, "写在脚注、尾注、批注或图表里，那里不填数，请移到正文、表格、页眉或页脚");
  }
}
