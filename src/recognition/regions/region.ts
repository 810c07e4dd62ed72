import type { CellRange } from "../../workbook";
import type { Read } from "../dossier";
import type { CorrectedKind, MappedTable } from "../mapping";
import type { Header } from "../sheet/header";
import type { SheetReader } from "../sheet/sheet-reader";
import type { SidewaysFunds } from "./sideways-funds";

/** What every region has: where it stands, and in a sentence why it begins and ends there. */
interface Cut {
  readonly range: CellRange;
  readonly why: string;
}

/** The rows below (or, where one header serves several forms, far below) a header of indicators. */
export interface IndicatorRegion extends Cut {
  readonly kind: "indicators";
  readonly header: Header;
  /** The first row below the header that is this region's. */
  readonly firstRow: number;
}

/** A header with amounts and the rows below it: a list, a funds block, revenue or named numbers. */
export interface AmountRegion extends Cut {
  readonly kind: "amounts";
  readonly header: Header;
  /** Of several tables under one header the columns of this one. */
  readonly bounds: { readonly left: number; readonly right: number };
}

/** A table that the user pointed out; texts that were pointed out are cut as such. */
export interface MappedRegion extends Cut {
  readonly kind: "mapped";
  readonly header: Header;
  readonly mapped: MappedTable & { readonly kind: CorrectedKind };
  readonly lastRow: number;
}

/** One part of a sheet, cut out before any table is read. */
export type Region =
  | IndicatorRegion
  | AmountRegion
  | (Cut & { readonly kind: "sideways-funds"; readonly layout: SidewaysFunds })
  | (Cut & { readonly kind: "title"; readonly text: Read<string> })
  | (Cut & { readonly kind: "project"; readonly name: Read<string>; readonly isGuessed: boolean })
  | (Cut & { readonly kind: "continuation" })
  | (Cut & { readonly kind: "texts" })
  | MappedRegion
  | (Cut & { readonly kind: "loose" });

/** The whole sheet, or one of several forms that stand side by side; its reader sees nothing of the others. */
export interface Part {
  readonly reader: SheetReader;
  /** The columns that it takes where it stands beside others; null where it has the sheet's width. */
  readonly beside: { readonly left: number; readonly right: number } | null;
  /** It is the right column of the form at its left, or the left one below a head that is both columns'. */
  readonly goesOn?: boolean;
  readonly regions: readonly Region[];
}
