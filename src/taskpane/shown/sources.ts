import type { AmountUnit } from "../../figures";
import type { CorrectedKind, TableKind } from "../../recognition";
import type { CellRange } from "../../workbook";

/** One recognised table as the tab 来源 lists it. */
export interface SourceLine {
  readonly key: string;
  readonly kind: TableKind;
  readonly range: CellRange;
  readonly unit: AmountUnit | null;
  readonly isHidden: boolean;
  /** Why it begins and ends there; null where there is nothing to say. */
  readonly why: string | null;
  /** Field → zero-based column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Projects, indicators or rows below the heading; null where that says nothing (texts). */
  readonly count: number | null;
  /** What the reader was unsure of in this table: its gravest doubt; null where it is sound. */
  readonly doubt: string | null;
  /** The user pointed this table out, or set tables of its kind right. */
  readonly isPointed: boolean;
}

/** A table while the user sets it right. */
export interface MappingDraft {
  readonly kind: TableKind;
  /** null until the user has pointed. */
  readonly range: CellRange | null;
  /** The user pointed at the range; else it is where the table was recognised. */
  readonly isPointed: boolean;
  /** null: as the table says. */
  readonly unit: AmountUnit | null;
  /** The label of the total's row; null: as the table says. */
  readonly total: string | null;
  /** null: recognised by their headings. */
  readonly columns: Readonly<Record<string, number>> | null;
}

/** What can be said of a table of that kind in that place. */
export interface TableChoices {
  readonly units: readonly AmountUnit[];
  /** What rows of the recognised table are called: one of them may be its total. */
  readonly labels: readonly string[];
  /** The fields that its columns may hold; their Chinese names. */
  readonly fields: readonly { readonly field: string; readonly name: string }[];
  /** Its columns with what heads them: B 项目名称. */
  readonly columns: readonly { readonly column: number; readonly label: string }[];
}

/** The table that choices are asked for. */
export interface AskedTable {
  readonly kind: CorrectedKind;
  readonly range: CellRange | null;
  /** The key of the recognised table that is set right; null for one that was not recognised. */
  readonly source: string | null;
}
