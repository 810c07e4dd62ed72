import type { Finding } from "../../figures";
import type { ConfirmedMapping } from "../../recognition";
import type { NumberStyle, ReportDocument } from "../../report";
import type { ScoredWorkbook } from "../../scoring";
import type { Presented } from "../memory/memory";
import type { WorkbookPlan, WorkbookSnapshot } from "../../workbook";

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
  readonly parts: { readonly tables: boolean; readonly report: boolean };
  /** What the user put right by pointing; kept in the workbook for the next run. */
  readonly mapping?: ConfirmedMapping;
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
