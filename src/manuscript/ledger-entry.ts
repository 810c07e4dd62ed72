/** What was written of one figure, and from which cell: so that it is found again after the document was edited. */
export interface LedgerEntry {
  /** The record and the figure, whatever row it stands in: 投诉中心运营经费/execution-rate. */
  readonly id: string;
  /** The Chinese term: 全年执行数. */
  readonly label: string;
  /** The name of its bookmark; unique in the document, at most 40 characters. */
  readonly mark: string;
  /** As it was written, with its unit. */
  readonly text: string;
  /** The text that a refresh replaced, as long as that may still be rejected. */
  readonly was?: string;
  /** The exact value, in digits; a rate as a fraction. */
  readonly value: string;
  readonly unit: string;
  readonly decimals: number;
  readonly keepZeros?: boolean;
  readonly percent?: boolean;
  readonly thousands?: boolean;
  /** 'Sheet'!B7. */
  readonly sources: readonly string[];
  /** The characters of its paragraph right before and behind it. */
  readonly before: string;
  readonly after: string;
}

export type Ledger = readonly LedgerEntry[];
