import { applyEdits, withAttribute, type Edit } from "../xml/edit";
import type { XmlPart } from "../xml/parse";
import { childrenNamed, parseTree, type XmlElement } from "../xml/tree";
import type { Gone } from "./gone";

/** What of workbook.xml is handed in. The rest tells of other files, of macros or of the person who saved it. */
const KEPT = new Set([
  "fileVersion",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "definedNames",
  "calcPr",
]);

/** workbook.xml with the kept sheets and their names alone. */
export function submittedWorkbook(part: XmlPart, kept: ReadonlySet<string>, gone: Gone): string {
  const root = parseTree(part);
  const edits: Edit[] = [];
  const cut = ({ start, end }: XmlElement) => void edits.push({ start, end, text: "" });
  const without = (element: XmlElement, ...attributes: readonly string[]) => {
    const tag = part.text.slice(element.start, element.openEnd);
    const text = attributes.reduce((left, attribute) => withAttribute(left, attribute, null), tag);
    if (text !== tag) edits.push({ start: element.start, end: element.openEnd, text });
  };
  const former = root.children
    .filter(({ name }) => name === "sheets")
    .flatMap((sheets) => childrenNamed(sheets, "sheet").map(({ attributes }) => attributes.name ?? ""));
  const places = new Map(former.filter((name) => kept.has(name)).map((name, index) => [name, index]));

  for (const element of root.children) {
    if (!KEPT.has(element.name)) cut(element);
    else if (element.name === "workbookPr") without(element, "codeName");
    else if (element.name === "calcPr") without(element, "fullCalcOnLoad");
    else if (element.name === "bookViews")
      for (const view of element.children) without(view, "activeTab", "firstSheet");
    else if (element.name === "sheets") {
      element.children.filter(({ attributes }) => !kept.has(attributes.name ?? "")).forEach(cut);
    } else if (element.name === "definedNames") edits.push(...nameEdits(part, element, { former, places, gone }));
  }
  return applyEdits(part.text, edits);
}

interface Sheets {
  readonly former: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly gone: Gone;
}

/** Names of a sheet are told by its place, which moves when sheets before it go. */
function nameEdits({ text }: XmlPart, names: XmlElement, { former, places, gone }: Sheets): readonly Edit[] {
  const edits = names.children.flatMap(({ attributes, text: refersTo, start, openEnd, end }): Edit[] => {
    const sheet = attributes.localSheetId === undefined ? undefined : former[Number(attributes.localSheetId)];
    if (gone.takes({ name: attributes.name ?? "", refersTo, sheet })) return [{ start, end, text: "" }];
    if (sheet === undefined || former[places.get(sheet)!] === sheet) return [];
    const tag = withAttribute(text.slice(start, openEnd), "localSheetId", String(places.get(sheet)));
    return [{ start, end: openEnd, text: tag }];
  });
  const cut = edits.filter(({ text: written }) => written === "").length;
  return cut < names.children.length ? edits : [{ start: names.start, end: names.end, text: "" }];
}
