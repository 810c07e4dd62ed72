import type { AmountUnit } from "../figures";
import { yearInText } from "../language";
import type { CellRange } from "../workbook";
import { isTitleOfForm } from "./amount-kind";
import type { Quantity, Read, RecognisedTable, RevenueRecord, SchemeSheet, Slot, TableKind } from "./dossier";
import type { Item, SheetContents } from "./sheet-contents";
import type { Columns } from "./sheet/column-choice";
import type { ProjectList } from "./tables/project-list";
import type { TextListRow } from "./tables/text-list";

/** A title longer than this is a sentence, and its year another's. */
const LONGEST_TITLE = 60;

/** What was read of a sheet so far, and what its titles and labels say of the rows to come. */
export class GatheredSheet {
  readonly items: Item[] = [];
  readonly lists: { list: ProjectList; year: number | null }[] = [];
  readonly revenues: { record: RevenueRecord; range: CellRange }[] = [];
  readonly spending: { slot: Slot; unit: AmountUnit }[] = [];
  readonly quantities: Quantity[] = [];
  readonly textRows: TextListRow[] = [];
  private readonly tables: RecognisedTable[] = [];
  title: Read<string> | null = null;
  /** The year that titles and head lines above the next table tell. */
  private headYear: number | null = null;
  hasProjectName = false;

  constructor(
    private readonly name: string,
    private readonly isHidden: boolean,
  ) {}

  add(item: Item): void {
    this.hasProjectName ||= item.kind === "label" && item.label.field === "projectName";
    this.items.push(item);
  }

  /** Lists a table; `columns` are those that the pane may show. */
  list(
    kind: TableKind,
    range: CellRange,
    unitOfAmount: AmountUnit | null,
    columns: Columns | Readonly<Record<string, number>>,
    why: string,
  ): void {
    const byField =
      columns instanceof Map
        ? Object.fromEntries([...(columns as Columns)].map(([field, { column }]) => [field, column]))
        : (columns as Readonly<Record<string, number>>);
    this.tables.push({
      kind,
      range,
      unitOfAmount: kind === "texts" ? null : unitOfAmount,
      isHidden: this.isHidden,
      columns: byField,
      ...(why === "" ? {} : { why }),
    });
  }

  noteYear(text: string): void {
    if (text.length <= LONGEST_TITLE) this.headYear = yearInText(text) ?? this.headYear;
  }

  /** The year of the next table: what is written above it, else what the sheet is called. */
  yearAbove(): number | null {
    return this.headYear ?? yearInText(this.name);
  }

  /** Whether the rows stand in a self-evaluation form. */
  isInForm(): boolean {
    return this.hasProjectName || isTitleOfForm(this.title?.value ?? null);
  }

  /** Whether nothing but texts was read of a sheet that people see. */
  isOfTexts(): boolean {
    return !this.isHidden && this.tables.length === 0 && this.items.every(({ kind }) => kind !== "indicators");
  }

  contents(scheme: SchemeSheet | null): SheetContents {
    const { name, isHidden, items, lists, revenues, spending, quantities, textRows, tables } = this;
    return { sheet: name, isHidden, items, lists, revenues, spending, quantities, textRows, scheme, tables };
  }
}
