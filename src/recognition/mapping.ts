import type { AmountUnit } from "../figures";
import type { CellRange } from "../workbook";
import type { TableKind } from "./dossier";
import type { Field } from "./sheet/lexicon";

/** One table as the user pointed it out. It wins over what is recognised in the same place. */
export interface MappedTable {
  readonly kind: TableKind;
  /** Header and body together, as RecognisedTable.range gives it. */
  readonly range: CellRange;
  /** Field → zero-based column, with the names that RecognisedTable.columns uses. Empty: the header is read. */
  readonly columns: Readonly<Record<string, number>>;
  /** How many rows of the range are header; left out, the header is recognised, else the first row is taken. */
  readonly headerRows?: number;
  readonly unitOfAmount?: AmountUnit;
}

export type CorrectedKind = Exclude<TableKind, "texts">;
/** Every field of a table; the level above a fourth one follows from the headings. */
export type CorrectedField = Exclude<Field, "level3">;

/** Which column is a field, or is not to be read. */
export interface ColumnCorrection {
  readonly of: "column";
  readonly kind: CorrectedKind;
  /** null: the column is not to be read. */
  readonly field: CorrectedField | null;
  /** The heading above the column's own, as printed; "" where it may be any or there is none. */
  readonly group: string;
  /** The column's heading as printed; "" for every column below the group. */
  readonly heading: string;
}

/** Which row is the total of its table. */
export interface TotalCorrection {
  readonly of: "total";
  readonly kind: CorrectedKind;
  /** The row's label as printed. */
  readonly label: string;
}

/** The unit that amounts are kept in, whatever the table says. */
export interface UnitCorrection {
  readonly of: "unit";
  readonly kind: CorrectedKind;
  readonly unit: AmountUnit;
  /** As in ColumnCorrection; both "" for all columns of the table. */
  readonly group: string;
  readonly heading: string;
}

/**
 * What the user set right of a layout, wherever such a table stands: it is known by headings and labels and not by
 * cells, so that it fits next year's workbook and those of other units.
 */
export type Correction = ColumnCorrection | TotalCorrection | UnitCorrection;

/**
 * An indicator that the user settled something of in the pane. It is known by what the form says of it, not by its
 * address, so that inserted and sorted rows do not part it from what was settled.
 */
export interface NamedRow {
  readonly sheet: string;
  /** null for the department's form. */
  readonly project: string | null;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** Which of the form's indicators that are named alike (from 0), and how many of them there were. */
  readonly nth: number;
  readonly of: number;
}

/** The rule that the user chose for an indicator. */
export interface ChosenRule extends NamedRow {
  /** The rule, as the column 计分方式 would name it. */
  readonly method: string;
}

/** What being late costs an indicator whose standard does not say it. */
export interface ChosenLateness extends NamedRow {
  /** In the user's words: 每月扣1分. */
  readonly lateness: string;
}

/** What the user set right. Plain data: it is kept in the workbook as JSON. */
export interface ConfirmedMapping {
  readonly tables: readonly MappedTable[];
  /** Left out where nothing was set right by headings. The first counts where two are about one thing. */
  readonly corrections?: readonly Correction[];
  /** Left out where none was chosen. */
  readonly rules?: readonly ChosenRule[];
  /** Left out where none was given. */
  readonly lateness?: readonly ChosenLateness[];
  readonly unitName?: string;
  readonly year?: number;
}
