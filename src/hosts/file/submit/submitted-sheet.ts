import type { LeftOutKind, SubmittedCell } from "../../../workbook";
import { applyEdits, withAttribute, type Edit } from "../xml/edit";
import type { XmlPart } from "../xml/parse";
import { parseTree, prefixedAttribute, type XmlElement } from "../xml/tree";
import type { Gone } from "./gone";
import { ValuesOnly } from "./values-only";

/** Parts of a sheet that are not handed in: comments, controls, views and links of the person who made it. */
const NOT_SUBMITTED: Readonly<Record<string, LeftOutKind | null>> = {
  legacyDrawing: null,
  legacyDrawingHF: "header-picture",
  drawingHF: "header-picture",
  oleObjects: "control",
  controls: "control",
  AlternateContent: "control",
  customSheetViews: null,
  customProperties: null,
  webPublishItems: null,
  scenarios: null,
  smartTags: null,
  cellWatches: null,
  dataConsolidate: null,
};

export interface SheetChoice {
  readonly cells: readonly SubmittedCell[];
  readonly gone: Gone;
  /** Values of metadata.xml that are pictures. */
  readonly pictures: ReadonlySet<number>;
  /** The first sheet is the one that shows when the file is opened. */
  readonly isFirst: boolean;
  /** Whether the part that an id of this sheet leads to comes along. */
  readonly keeps: (relationship: string) => boolean;
}

/** The text of a sheet as it is handed in. */
export interface SubmittedSheet {
  readonly text: string;
  readonly strings: ReadonlySet<number>;
  readonly leftOut: readonly LeftOutKind[];
}

/** Values for formulas; what only works with sheets that are left out goes, all else keeps its text. */
export function submittedSheet(part: XmlPart, choice: SheetChoice): SubmittedSheet {
  const cells = new ValuesOnly(part, choice.cells, choice.pictures);
  const root = parseTree(part, { name: "sheetData", listener: cells });
  const cutter = new SheetCutter(part, choice);
  for (const element of root.children) cutter.take(element);
  return {
    text: applyEdits(part.text, [...cells.edits, ...cutter.edits]),
    strings: cells.strings,
    leftOut: cells.lostPicture ? [...cutter.leftOut, "cell-picture"] : cutter.leftOut,
  };
}

class SheetCutter {
  readonly edits: Edit[] = [];
  readonly leftOut: LeftOutKind[] = [];

  constructor(
    private readonly part: XmlPart,
    private readonly choice: SheetChoice,
  ) {}

  take(element: XmlElement): void {
    const kind = NOT_SUBMITTED[element.name];
    if (kind !== undefined) {
      this.cut(element);
      if (kind !== null) this.leftOut.push(kind);
      return;
    }
    switch (element.name) {
      case "sheetPr":
        return this.without(element, "codeName");
      case "sheetViews":
        // Two selected sheets are a group: what is typed into one goes into both.
        if (!this.choice.isFirst) for (const view of element.children) this.without(view, "tabSelected");
        return;
      case "pageSetup":
        return this.without(element, printerSettings(element));
      case "conditionalFormatting":
        return this.keepSome(element, (rule) => !this.pointsAway(rule), null);
      case "dataValidations":
        return this.keepSome(element, (rule) => !this.pointsAway(rule), "count");
      case "hyperlinks":
        return this.keepSome(element, (link) => this.isInside(link), null);
      case "tableParts":
        return this.keepTables(element);
      case "drawing":
      case "picture":
        return this.choice.keeps(prefixedAttribute(element, "id") ?? "") ? undefined : this.cut(element);
      case "extLst":
        return this.keepSome(element, (ext) => !this.pointsAway(ext) && !usesRelationship(ext), null);
    }
  }

  private keepTables(element: XmlElement): void {
    const isKept = (table: XmlElement) => this.choice.keeps(prefixedAttribute(table, "id") ?? "");
    if (!element.children.every(isKept)) this.leftOut.push("table");
    this.keepSome(element, isKept, "count");
  }

  /** Cuts the children that do not stay, or the whole where none does. */
  private keepSome(element: XmlElement, stays: (child: XmlElement) => boolean, count: string | null): void {
    const going = element.children.filter((child) => !stays(child));
    if (going.length === 0) return;
    if (going.length === element.children.length) return this.cut(element);
    going.forEach((child) => this.cut(child));
    if (count !== null) this.set(element, count, String(element.children.length - going.length));
  }

  private isInside(link: XmlElement): boolean {
    const { location = "" } = link.attributes;
    return prefixedAttribute(link, "id") === undefined && !this.choice.gone.isIn(location);
  }

  private pointsAway(element: XmlElement): boolean {
    return this.choice.gone.isIn(element.text) || element.children.some((child) => this.pointsAway(child));
  }

  private cut({ start, end }: XmlElement): void {
    this.edits.push({ start, end, text: "" });
  }

  private without(element: XmlElement, attribute: string): void {
    this.set(element, attribute, null);
  }

  private set({ start, openEnd }: XmlElement, attribute: string, value: string | null): void {
    const tag = this.part.text.slice(start, openEnd);
    const text = withAttribute(tag, attribute, value);
    if (text !== tag) this.edits.push({ start, end: openEnd, text });
  }
}

/** The attribute that leads to the printer's own settings; they name the printer. */
function printerSettings(element: XmlElement): string {
  return Object.keys(element.attributes).find((name) => name.endsWith(":id")) ?? "r:id";
}

function usesRelationship(element: XmlElement): boolean {
  return prefixedAttribute(element, "id") !== undefined || element.children.some(usesRelationship);
}
