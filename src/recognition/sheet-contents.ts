import type { AmountUnit } from "../figures";
import type { CellRange } from "../workbook";
import type { FundsBlock, Quantity, Read, RecognisedTable, RevenueRecord, SchemeSheet, Slot } from "./dossier";
import type { Labelled } from "./sheet/labels";
import type { IndicatorTable } from "./tables/indicator-table";
import type { LabelledText } from "./tables/labelled";
import type { ProjectList } from "./tables/project-list";
import type { TextListRow } from "./tables/text-list";

/** One thing met on the way down a sheet, in order: forms are put together from these. */
export type Item =
  | { readonly kind: "title"; readonly row: number; readonly text: Read<string> }
  /** A form that stands beside others begins. */
  | { readonly kind: "part"; readonly row: number }
  /** A line that says the year and nothing else: （2023年度）. */
  | { readonly kind: "year"; readonly row: number; readonly year: number }
  /** The form of the page before goes on. */
  | { readonly kind: "continuation"; readonly row: number }
  | { readonly kind: "label"; readonly row: number; readonly label: Labelled }
  | { readonly kind: "text"; readonly row: number; readonly text: LabelledText }
  | { readonly kind: "funds"; readonly row: number; readonly block: FundsBlock }
  | { readonly kind: "indicators"; readonly row: number; readonly table: IndicatorTable };

/** Everything that one sheet holds. */
export interface SheetContents {
  readonly sheet: string;
  /** Hidden from the user, or made by the product. */
  readonly isHidden: boolean;
  readonly items: readonly Item[];
  readonly lists: readonly { readonly list: ProjectList; readonly year: number | null }[];
  readonly revenues: readonly { readonly record: RevenueRecord; readonly range: CellRange }[];
  readonly spending: readonly { readonly slot: Slot; readonly unit: AmountUnit }[];
  readonly quantities: readonly Quantity[];
  readonly textRows: readonly TextListRow[];
  readonly scheme: SchemeSheet | null;
  readonly tables: readonly RecognisedTable[];
}
