import type { AmountUnit } from "../figures";
import type { CellRange } from "../workbook";
import type { TableKind } from "./dossier";

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

/** What the user set right. Plain data: it is kept in the workbook as JSON. */
export interface ConfirmedMapping {
  readonly tables: readonly MappedTable[];
  readonly unitName?: string;
  readonly year?: number;
}
