import type { Finding, NumberSetting } from "../../figures";
import type { AnnexChoice } from "../../report";
import type { Failure } from "./failure";

/** The tab 报告. */
export interface ReportView {
  /** A sheet 报告模板 that can't be read says why. */
  readonly composed: ComposedReport | Failure;
  /** The fields that a template may have. */
  readonly fields: readonly { readonly id: string; readonly name: string; readonly example: string }[];
}

export interface ComposedReport {
  readonly kind: "composed";
  /** What the report leaves to be written, each with the heading that it stands under. */
  readonly gaps: readonly string[];
  readonly outlines: readonly { readonly id: string; readonly name: string }[];
  /** The outline that holds without a choice. */
  readonly automatic: string;
  /** Whether the outline has an annex to choose of. */
  readonly hasAnnex: boolean;
  readonly annexes: readonly AnnexChoice[];
  /** What was chosen, now or in an earlier run. */
  readonly chosen: {
    readonly outline: string | undefined;
    readonly annex: string | undefined;
    readonly numbers: NumberSetting;
  };
}

/** 核对报告: what was found of which file. */
export interface Proof {
  readonly file: string;
  readonly agreeing: number;
  /** Statements that are wrong, and those that could not be compared. */
  readonly wrong: number;
  readonly open: number;
  /** That report and workbook are not of one run. */
  readonly ofPair: readonly Finding[];
  /** The gravest first. */
  readonly told: readonly Finding[];
  /** How many more there are. */
  readonly more: number;
}
