import { Trouble, type DefinedName, type Visibility } from "../../../workbook";
import { STRICT, TRANSITIONAL, type Dialect } from "../package/dialect";
import { isOfType, relationshipsOf, type Relationship } from "../package/relationships";
import type { Package } from "../package/package";
import { child, childrenNamed, isTrue, prefixedAttribute, type XmlElement } from "../xml/tree";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly sheetId: number;
  /** The path of its part; "" where it has none. */
  readonly path: string;
  /** False for chart sheets, dialogs and old macro modules without a part: they are kept, and have no cells. */
  readonly hasCells: boolean;
}

/** What workbook.xml and its relationships say. */
export interface WorkbookPart {
  readonly path: string;
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly structureIsProtected: boolean;
  /** Whether the results of formulas are up to date: nobody asks to calculate them when the file is opened. */
  readonly isCalculated: boolean;
  /** Formulas are calculated only when somebody asks for it. */
  readonly calculatesManually: boolean;
  /** Formulas are calculated with what cells show. */
  readonly calculatesAsShown: boolean;
  /** Days are counted from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** @throws Trouble "not-a-workbook" where the package is something else, "damaged". */
export function readWorkbookPart(files: Package): WorkbookPart {
  const office = relationshipsOf(files, "").find((relationship) => isOfType(relationship, "officeDocument"));
  if (!office) throw new Trouble("not-a-workbook", files.file);
  const root = files.tree(office.target);
  if (root.name !== "workbook") throw new Trouble("not-a-workbook", files.file);
  const relationships = relationshipsOf(files, office.target);
  const sheets = childrenNamed(child(root, "sheets"), "sheet").map((element) =>
    sheetEntry(element, relationships, files),
  );
  if (sheets.length === 0) throw new Trouble("damaged", files.file, { more: office.target });
  return {
    path: office.target,
    dialect: Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL,
    sheets,
    names: childrenNamed(child(root, "definedNames"), "definedName").map((element) => definedName(element, sheets)),
    structureIsProtected: isTrue(child(root, "workbookProtection")?.attributes.lockStructure),
    isCalculated: !isTrue(child(root, "calcPr")?.attributes.fullCalcOnLoad),
    calculatesManually: child(root, "calcPr")?.attributes.calcMode === "manual",
    calculatesAsShown: !isTrue(child(root, "calcPr")?.attributes.fullPrecision ?? "1"),
    date1904: isTrue(child(root, "workbookPr")?.attributes.date1904),
    relationships,
  };
}

function sheetEntry(element: XmlElement, relationships: readonly Relationship[], files: Package): SheetEntry {
  const id = prefixedAttribute(element, "id");
  const relationship = relationships.find((candidate) => candidate.id === id);
  const { name = "", sheetId = "0", state } = element.attributes;
  const entry = {
    name,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    sheetId: Number(sheetId),
  } as const;
  if (id === "") return { ...entry, path: "", hasCells: false };
  if (!relationship || !files.has(relationship.target)) throw new Trouble("damaged", files.file, { more: name });
  return { ...entry, path: relationship.target, hasCells: isOfType(relationship, "worksheet") };
}

function definedName({ attributes, text }: XmlElement, sheets: readonly SheetEntry[]): DefinedName {
  const sheet = attributes.localSheetId === undefined ? undefined : sheets[Number(attributes.localSheetId)]?.name;
  return {
    name: attributes.name ?? "",
    refersTo: text.trim(),
    ...(sheet === undefined ? {} : { sheet }),
    ...(isTrue(attributes.hidden) ? { hidden: true } : {}),
  };
}

/** The part of the workbook that a relationship of that kind leads to. */
export function partOfKind(workbook: WorkbookPart, kind: string): string | undefined {
  return workbook.relationships.find((relationship) => isOfType(relationship, kind) && !relationship.isExternal)
    ?.target;
}
