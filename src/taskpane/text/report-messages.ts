import type { AnnexChoice } from "../../report";

/** The words of the view 报告. */
export interface ReportMessages {
  readonly look: string;
  readonly outline: string;
  /** Without a choice it is the one that fits the tables, or the workbook's own sheet. */
  ownOutline(name: string): string;
  readonly annex: string;
  readonly annexes: Readonly<Record<AnnexChoice, string>>;
  readonly asOutline: string;
  readonly numbers: string;
  readonly unit: string;
  readonly asSource: string;
  readonly amountDecimals: string;
  readonly percentDecimals: string;
  readonly scoreDecimals: string;
  decimals(count: number): string;
  readonly thousands: string;
  readonly zero: string;
  readonly yes: string;
  readonly no: string;
  readonly zeroDash: string;
  readonly zeroDigit: string;
  readonly template: string;
  readonly noTemplate: string;
  readonly chooseTemplate: string;
  readonly dropTemplate: string;
  readonly existing: string;
  readonly existingMore: string;
  readonly check: string;
  readonly refresh: string;
  readonly cannotSave: string;
  proof(file: string, agreeing: number, wrong: number, open: number): string;
  readonly allAgree: string;
  sentence(paragraph: number, text: string): string;
  more(count: number): string;
  readonly gaps: string;
  gapCount(count: number): string;
  readonly noGaps: string;
  readonly fields: string;
  readonly fieldsMore: string;
}
