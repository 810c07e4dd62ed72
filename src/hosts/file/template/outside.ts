import { Trouble } from "../../../workbook";
import type { Package } from "../package/package";
import { isOfType, relationshipsOf, RelationshipsEditor, type Relationship } from "../package/relationships";
import { applyEdits, type Edit } from "../xml/edit";
import type { XmlElement } from "../xml/tree";

/** What goes whole where something in it points outside: a picture without its picture is an empty frame. */
const HOLDERS: ReadonlySet<string> = new Set(["drawing", "pict", "object", "AlternateContent"]);
const REFERENCES = ["r:id", "r:link", "r:href", "r:embed", "r:pict"];
const FETCHING = /^\s*(INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|DATABASE|IMPORT)\b/i;

/** @throws Trouble "template-refused" for macros, chunks of other formats and fields that fetch from elsewhere. */
export function refuseUnsafe(files: Package): void {
  const refuse = (more: string) => new Trouble("template-refused", files.file, { more });
  for (const path of files.paths()) {
    if (/vba(?:Project|Data)|activeX/i.test(path)) throw refuse("它带有宏或 ActiveX 控件，请另存为不带宏的 .docx");
    if (!/^word\/[^/]+\.xml$/i.test(path)) continue;
    if (relationshipsOf(files, path).some((one) => isOfType(one, "aFChunk"))) {
      throw refuse("它嵌有别的格式的整篇文档（altChunk），请用 Word 打开，另存为新的 .docx");
    }
    const text = files.xml(path).text;
    const instructions = [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g), ...text.matchAll(/w:instr="([^"]*)"/g)];
    const found = instructions.map(([, code]) => FETCHING.exec(code!)?.[1]).find((code) => code !== undefined);
    if (found) throw refuse(`它有从别处取内容的域（${found.toUpperCase()}），请选中后按 Ctrl+Shift+F9 换成文字或图片`);
  }
}

/** Takes out of the package what points elsewhere, hyperlinks excepted, and tells what. */
export function cutOutside(files: Package): string[] {
  const told: string[] = [];
  for (const path of files.paths().filter((one) => /^word\/.+\.xml$/i.test(one))) {
    const outside = relationshipsOf(files, path).filter((one) => one.isExternal && !isOfType(one, "hyperlink"));
    if (outside.length === 0) continue;
    const relationships = new RelationshipsEditor(files, path);
    for (const one of outside) {
      relationships.removeTo(one.target);
      told.push(`模板里${kindOf(one)}“${one.target}”，没有带进报告`);
    }
    relationships.write();
    const ids = new Set(outside.map(({ id }) => id));
    const edits: Edit[] = [];
    collect(files.tree(path), ids, null, edits);
    files.write(path, applyEdits(files.xml(path).text, edits));
  }
  return [...new Set(told)];
}

function kindOf(one: Relationship): string {
  if (isOfType(one, "attachedTemplate")) return "链接着另一个模板";
  return isOfType(one, "image") ? "链接着别处的图片" : "链接着别处的内容";
}

function collect(element: XmlElement, ids: ReadonlySet<string>, holder: XmlElement | null, edits: Edit[]): void {
  const around = holder ?? (HOLDERS.has(element.name) ? element : null);
  if (REFERENCES.some((name) => ids.has(element.attributes[name] ?? ""))) {
    const { start, end } = around ?? element;
    if (!edits.some((edit) => edit.start === start)) edits.push({ start, end, text: "" });
    return;
  }
  for (const one of element.children) collect(one, ids, around, edits);
}
