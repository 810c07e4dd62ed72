import type { DefinedName, Visibility } from "../../../workbook";
import type { Dialect } from "../package/dialect";
import { applyEdits, withAttribute } from "../xml/edit";
import { escapeAttribute, escapeXml } from "../xml/escape";
import type { XmlPart } from "../xml/parse";
import { child, childrenNamed, parseTree, type XmlElement } from "../xml/tree";

/** What may stand before a part of workbook.xml, by the schema's order (ECMA-376, 18.2.27). */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

/** Edits workbook.xml step by step; each step leaves a text that is whole. */
export class WorkbookEditor {
  private root: XmlElement;

  constructor(
    private part: XmlPart,
    private readonly dialect: Dialect,
  ) {
    this.root = parseTree(part);
  }

  text(): string {
    return this.part.text;
  }

  /** The sheets by name in their order, chart sheets too: local names count them all. */
  sheetNames(): readonly string[] {
    return this.sheets().map(({ attributes }) => attributes.name ?? "");
  }

  /** Adds a sheet behind all others. */
  addSheet(name: string, visibility: Visibility, relationship: string): void {
    const number = this.sheets().reduce((most, { attributes }) => Math.max(most, Number(attributes.sheetId)), 0) + 1;
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    const { id, declaration } = this.relationshipAttribute();
    this.insertInto(
      child(this.root, "sheets")!,
      `<${this.root.prefix}sheet${declaration} name="${escapeAttribute(name)}" sheetId="${number}"${state} ${id}="${relationship}"/>`,
    );
  }

  /** Shows or hides a sheet. */
  setVisibility(name: string, visibility: Visibility): void {
    const sheet = this.sheets().find(({ attributes }) => attributes.name === name)!;
    if ((sheet.attributes.state ?? "visible") === visibility) return;
    const tag = this.part.text.slice(sheet.start, sheet.openEnd);
    this.replace(sheet.start, sheet.openEnd, withAttribute(tag, "state", visibility === "visible" ? null : visibility));
  }

  /** Takes a sheet out with the names that belong to it or point into it; the other local names keep their sheets. */
  removeSheet(name: string): void {
    const index = this.sheetNames().indexOf(name);
    const sheet = this.sheets()[index]!;
    this.replace(sheet.start, sheet.end, "");
    const edits = this.names().flatMap((element) => {
      const { start, openEnd, end, attributes, text } = element;
      const local = attributes.localSheetId === undefined ? undefined : Number(attributes.localSheetId);
      if (local === index || pointsInto(text, name)) return [{ start, end, text: "" }];
      if (local === undefined || local < index) return [];
      const tag = this.part.text.slice(start, openEnd);
      return [{ start, end: openEnd, text: withAttribute(tag, "localSheetId", String(local - 1)) }];
    });
    this.set(applyEdits(this.part.text, edits));
    this.dropEmptyNames();
    this.keepActiveSheet(index);
  }

  /** Adds a name, or replaces the one that is called so in the same place. Names are compared without case. */
  setName({ name, refersTo, sheet, hidden }: DefinedName): void {
    const local = sheet === undefined ? undefined : String(this.sheetNames().indexOf(sheet));
    const prefix = this.root.prefix;
    const xml =
      `<${prefix}definedName name="${escapeAttribute(name)}"` +
      (local === undefined ? "" : ` localSheetId="${local}"`) +
      (hidden ? ' hidden="1"' : "") +
      `>${escapeXml(refersTo)}</${prefix}definedName>`;
    const same = this.names().find(
      ({ attributes }) => attributes.name?.toLowerCase() === name.toLowerCase() && attributes.localSheetId === local,
    );
    const names = child(this.root, "definedNames");
    if (same) this.replace(same.start, same.end, xml);
    else if (names) this.insertInto(names, xml);
    else this.insertAfter(BEFORE_NAMES, `<${prefix}definedNames>${xml}</${prefix}definedNames>`);
  }

  /** Takes out the names of a sheet that it alone has: print area and titles of its former content. */
  removeLocalNames(sheet: string): void {
    const local = String(this.sheetNames().indexOf(sheet));
    const edits = this.names()
      .filter(({ attributes }) => attributes.localSheetId === local)
      .map(({ start, end }) => ({ start, end, text: "" }));
    this.set(applyEdits(this.part.text, edits));
    this.dropEmptyNames();
  }

  /** Asks Excel to calculate everything when it opens the file. */
  calculateOnLoad(): void {
    const present = child(this.root, "calcPr");
    if (!present) return this.insertAfter(BEFORE_CALCULATION, `<${this.root.prefix}calcPr fullCalcOnLoad="1"/>`);
    const tag = this.part.text.slice(present.start, present.openEnd);
    this.replace(present.start, present.openEnd, withAttribute(tag, "fullCalcOnLoad", "1"));
  }

  private sheets(): readonly XmlElement[] {
    return childrenNamed(child(this.root, "sheets"), "sheet");
  }

  private names(): readonly XmlElement[] {
    return childrenNamed(child(this.root, "definedNames"), "definedName");
  }

  /** r:id in the file's own prefix; where the root declares none, the new element declares it itself. */
  private relationshipAttribute(): { id: string; declaration: string } {
    for (const [name, value] of Object.entries(this.root.attributes)) {
      if (value === this.dialect.relationships && name.startsWith("xmlns:")) {
        return { id: `${name.slice("xmlns:".length)}:id`, declaration: "" };
      }
    }
    return { id: "r:id", declaration: ` xmlns:r="${this.dialect.relationships}"` };
  }

  /** The sheet that is shown first is told by its place. */
  private keepActiveSheet(removed: number): void {
    const view = childrenNamed(child(this.root, "bookViews"), "workbookView")[0];
    const active = Number(view?.attributes.activeTab ?? 0);
    if (!view || active < removed || active === 0) return;
    const tag = this.part.text.slice(view.start, view.openEnd);
    this.replace(view.start, view.openEnd, withAttribute(tag, "activeTab", String(active - 1)));
  }

  private dropEmptyNames(): void {
    const names = child(this.root, "definedNames");
    if (names && names.children.length === 0) this.replace(names.start, names.end, "");
  }

  private insertInto(element: XmlElement, xml: string): void {
    if (!element.isSelfClosing) return this.replace(element.closeStart, element.closeStart, xml);
    const tag = this.part.text.slice(element.start, element.end).replace(/\s*\/>$/, ">");
    this.replace(element.start, element.end, `${tag}${xml}</${element.prefix}${element.name}>`);
  }

  private insertAfter(names: readonly string[], xml: string): void {
    const last = this.root.children.filter(({ name }) => names.includes(name)).at(-1)!;
    this.replace(last.end, last.end, xml);
  }

  private replace(start: number, end: number, text: string): void {
    this.set(applyEdits(this.part.text, [{ start, end, text }]));
  }

  private set(text: string): void {
    this.part = { ...this.part, text };
    this.root = parseTree(this.part);
  }
}

function pointsInto(refersTo: string, sheet: string): boolean {
  const target = refersTo.trim();
  return target.startsWith(`'${sheet.replaceAll("'", "''")}'!`) || target.startsWith(`${sheet}!`);
}
