import type { Finding } from "../../figures";
import type { ConfirmedMapping } from "../../recognition";
import type { NumberStyle, ReportDocument } from "../../report";
import type { ScoredWorkbook } from "../../scoring";
import type { Presented } from "../memory/memory";
import type { CellAddress, CellSnapshot, WorkbookPlan, WorkbookSnapshot } from "../../workbook";

/** What is to be written, and from what. */
export interface WritingInput {
  readonly snapshot: WorkbookSnapshot;
  readonly scored: ScoredWorkbook;
  readonly findings: readonly Finding[];
  readonly report: ReportDocument | null;
  /** How numbers are shown in all that is generated. */
  readonly numbers: NumberStyle;
  /** What the user chose of the report; kept in the workbook for the next run. */
  readonly presented?: Presented;
  /** 改用计算得分: cells that a person typed scores into are overwritten; `scored` is then withComputedScores'. */
  readonly rescore: boolean;
  /** What the user entered in the pane; `snapshot`, `scored` and `findings` are those with it. */
  readonly entered?: readonly EnteredCell[];
  /** Keeps what was settled in the pane also where nothing else is written. */
  readonly isSettling?: boolean;
  readonly parts: { readonly tables: boolean; readonly report: boolean };
  /** What the user put right by pointing; kept in the workbook for the next run. */
  readonly mapping?: ConfirmedMapping;
  /** The run, where a document is written beside the workbook. */
  readonly run?: string;
}

/** A value that the user gave in the pane for a cell. */
export interface EnteredCell {
  readonly at: CellAddress;
  readonly value: string | number;
  /** The same as the user sees it: 97%. */
  readonly shown: string;
  /** What the cell held before. */
  readonly before: CellSnapshot | undefined;
  /** What it is, for the confirmation: “设备到位时间”的得分. */
  readonly what: string;
}

/** One line of the confirmation before a write. */
export interface WritingNote {
  readonly kind: "fill" | "new" | "overwrite" | "copy";
  readonly sheet: string;
  /** The cells as a person reads them: H8、I10:I20. */
  readonly range: string;
  readonly count: number;
  /** One plain Chinese sentence. */
  readonly message: string;
}

export interface Writing {
  readonly plan: WorkbookPlan;
  /** Sheets of the plan that wait for their indicators: made for projects without a table. */
  readonly blank: readonly string[];
  readonly notes: readonly WritingNote[];
  /** Cells of the user's that were kept, locked cells that stayed empty, sheets that could not be added. */
  readonly findings: readonly Finding[];
}
