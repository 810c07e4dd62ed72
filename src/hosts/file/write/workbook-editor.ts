import type { DefinedName, Visibility } from "../../../workbook";
import type { Dialect } from "../package/dialect";
import { applyEdits, withAttribute, type Edit } from "../xml/edit";
import { escapeAttribute, escapeXml } from "../../../xml";
import type { XmlPart } from "../xml/parse";
import { child, childrenNamed, parseTree, type XmlElement } from "../xml/tree";

/** What may stand before a part of workbook.xml, by the schema's order (ECMA-376, 18.2.27). */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

interface Sheet {
  readonly name: string;
  /** As it stands in the part; undefined for a new sheet. */
  readonly element?: XmlElement;
  readonly relationship: string;
  visibility: Visibility | undefined;
}

interface Name extends DefinedName {
  /** As it stands in the part, where it says the same. */
  readonly element?: XmlElement;
}

/** Gathers what changes in workbook.xml and writes it at once; what does not change keeps its text. */
export class WorkbookEditor {
  private readonly root: XmlElement;
  private readonly former: readonly Sheet[];
  private sheets: Sheet[];
  private readonly names: Map<string, Name>;
  private calculates = false;
  private nextSheetId: number;

  constructor(
    private readonly part: XmlPart,
    private readonly dialect: Dialect,
  ) {
    this.root = parseTree(part);
    const elements = childrenNamed(child(this.root, "sheets"), "sheet");
    this.former = elements.map((element) => ({
      name: element.attributes.name ?? "",
      element,
      relationship: "",
      visibility: undefined,
    }));
    this.sheets = [...this.former];
    this.nextSheetId = elements.reduce((most, { attributes }) => Math.max(most, Number(attributes.sheetId)), 0) + 1;
    this.names = new Map(
      childrenNamed(child(this.root, "definedNames"), "definedName").map((element) => {
        const { name = "", localSheetId } = element.attributes;
        const sheet = localSheetId === undefined ? undefined : this.former[Number(localSheetId)]?.name;
        const known: Name = { name, refersTo: element.text, sheet, element };
        return [keyOf(known), known];
      }),
    );
  }

  /** Adds a sheet behind all others. */
  addSheet(name: string, visibility: Visibility, relationship: string): void {
    this.sheets.push({ name, visibility, relationship });
  }

  /** Shows or hides a sheet that is there. */
  setVisibility(name: string, visibility: Visibility): void {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (sheet) sheet.visibility = visibility;
  }

  /** Takes a sheet out with the names that belong to it or point into it. */
  removeSheet(name: string): void {
    this.sheets = this.sheets.filter((sheet) => sheet.name !== name);
    for (const [key, known] of this.names) {
      if (known.sheet === name || pointsInto(known.refersTo, name)) this.names.delete(key);
    }
  }

  /** Adds a name, or replaces the one that is called so in the same place. */
  setName(name: DefinedName): void {
    this.names.set(keyOf(name), name);
  }

  /** Gives a sheet exactly these names of its own (print area, print titles); its other ones go. */
  setLocalNames(sheet: string, names: readonly DefinedName[]): void {
    const wanted = new Set(names.map(keyOf));
    for (const [key, known] of this.names) if (known.sheet === sheet && !wanted.has(key)) this.names.delete(key);
    for (const name of names) this.setName(name);
  }

  /** Asks Excel to calculate everything when it opens the file. */
  calculateOnLoad(): void {
    this.calculates = true;
  }

  /** The part with all changes. */
  text(): string {
    const edits = [...this.sheetEdits(), ...this.nameEdits(), ...this.calculationEdits(), ...this.activeSheetEdits()];
    return applyEdits(this.part.text, edits);
  }

  private sheetEdits(): readonly Edit[] {
    const kept = new Set(this.sheets);
    const edits: Edit[] = [];
    for (const sheet of this.former) {
      const { start, openEnd, end, attributes } = sheet.element!;
      if (!kept.has(sheet)) edits.push({ start, end, text: "" });
      else if (sheet.visibility && sheet.visibility !== (attributes.state ?? "visible")) {
        const state = sheet.visibility === "visible" ? null : sheet.visibility;
        edits.push({ start, end: openEnd, text: withAttribute(this.source(start, openEnd), "state", state) });
      }
    }
    const added = this.sheets.filter(({ element }) => !element).map((sheet) => this.sheetXml(sheet));
    const { closeStart } = child(this.root, "sheets")!;
    if (added.length > 0) edits.push({ start: closeStart, end: closeStart, text: added.join("") });
    return edits;
  }

  private sheetXml({ name, visibility, relationship }: Sheet): string {
    const state = !visibility || visibility === "visible" ? "" : ` state="${visibility}"`;
    const { id, declaration } = this.relationshipAttribute();
    const sheetId = this.nextSheetId;
    this.nextSheetId += 1;
    return (
      `<${this.root.prefix}sheet${declaration} name="${escapeAttribute(name)}"` +
      ` sheetId="${sheetId}"${state} ${id}="${relationship}"/>`
    );
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

  private nameEdits(): readonly Edit[] {
    const places = new Map(this.sheets.map(({ name }, index) => [name, index]));
    const formerPlaces = new Map(this.former.map(({ name }, index) => [name, index]));
    const whole = [...this.names.values()].map((name) => {
      const isMoved = name.sheet !== undefined && places.get(name.sheet) !== formerPlaces.get(name.sheet);
      if (!name.element) return this.nameXml(name, places);
      const { start, openEnd, end } = name.element;
      if (!isMoved) return this.source(start, end);
      const tag = withAttribute(this.source(start, openEnd), "localSheetId", String(places.get(name.sheet!)));
      return tag + this.source(openEnd, end);
    });
    const element = child(this.root, "definedNames");
    const prefix = this.root.prefix;
    const xml = whole.length === 0 ? "" : `<${prefix}definedNames>${whole.join("")}</${prefix}definedNames>`;
    if (element) {
      const isSame = whole.join("") === element.children.map(({ start, end }) => this.source(start, end)).join("");
      return isSame ? [] : [{ start: element.start, end: element.end, text: xml }];
    }
    const place = this.endOf(BEFORE_NAMES);
    return xml === "" ? [] : [{ start: place, end: place, text: xml }];
  }

  private nameXml({ name, refersTo, sheet, hidden }: Name, places: ReadonlyMap<string, number>): string {
    const prefix = this.root.prefix;
    const local = sheet === undefined ? "" : ` localSheetId="${places.get(sheet)}"`;
    const hides = hidden ? ' hidden="1"' : "";
    return (
      `<${prefix}definedName name="${escapeAttribute(name)}"${local}${hides}>` +
      `${escapeXml(refersTo)}</${prefix}definedName>`
    );
  }

  private calculationEdits(): readonly Edit[] {
    if (!this.calculates) return [];
    const present = child(this.root, "calcPr");
    if (present) {
      const tag = withAttribute(this.source(present.start, present.openEnd), "fullCalcOnLoad", "1");
      return [{ start: present.start, end: present.openEnd, text: tag }];
    }
    const place = this.endOf(BEFORE_CALCULATION);
    return [{ start: place, end: place, text: `<${this.root.prefix}calcPr fullCalcOnLoad="1"/>` }];
  }

  /** Which sheets show first is told by place. */
  private activeSheetEdits(): readonly Edit[] {
    const places = new Map(this.sheets.map((sheet, index) => [sheet, index]));
    return childrenNamed(child(this.root, "bookViews"), "workbookView").flatMap(({ start, openEnd, attributes }) => {
      const edited = ["activeTab", "firstSheet"].reduce(
        (tag, attribute) => {
          const former = Number(attributes[attribute] ?? 0);
          const before = this.former.slice(0, former).filter((sheet) => places.has(sheet)).length;
          const place = Math.min(before, this.sheets.length - 1);
          return place === former ? tag : withAttribute(tag, attribute, String(place));
        },
        this.source(start, openEnd),
      );
      return edited === this.source(start, openEnd) ? [] : [{ start, end: openEnd, text: edited }];
    });
  }

  private endOf(names: readonly string[]): number {
    return this.root.children.filter(({ name }) => names.includes(name)).at(-1)!.end;
  }

  private source(start: number, end: number): string {
    return this.part.text.slice(start, end);
  }
}

/** Names are compared without case, within their sheet. */
function keyOf({ name, sheet }: DefinedName): string {
  return `${sheet ?? ""}\n${name.toLowerCase()}`;
}

function pointsInto(refersTo: string, sheet: string): boolean {
  const target = refersTo.trim();
  return target.startsWith(`'${sheet.replaceAll("'", "''")}'!`) || target.startsWith(`${sheet}!`);
}
