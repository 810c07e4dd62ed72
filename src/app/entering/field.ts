import type { Finding } from "../../figures";
import type { IndicatorRow } from "../../recognition";
import type { CellAddress } from "../../workbook";

interface Field {
  /** Tells the fields of a workbook apart; two matters that are settled in one cell have one key. */
  readonly key: string;
  /** What it is about: once the workbook says otherwise, what was entered no longer belongs there. */
  readonly subject: string;
  /** As messages name it: “设备到位时间”的得分. */
  readonly what: string;
}

/** A cell of the user's that waits for a value. */
export interface CellField extends Field {
  readonly kind: "score" | "actual" | "reason";
  readonly at: CellAddress;
  /** What the cell shows now. */
  readonly now: string;
  /** What the field opens with: a sentence with its figures, the gaps marked （待补充：…）; "" where nothing is proposed. */
  readonly proposal: string;
  /** Of a score: the points that may be given, as digits. */
  readonly bounds?: { readonly low: string; readonly high: string; readonly decimals: number };
}

/** What being late costs an indicator whose standard does not say it. */
export interface LatenessField extends Field {
  readonly kind: "lateness";
  readonly row: IndicatorRow;
  /** What was settled before; "" where nothing was. */
  readonly now: string;
}

/** A finding that a person has looked at and leaves as it is (已核对), with the reason. */
export interface SetAsideField extends Field {
  readonly kind: "set-aside";
  readonly finding: Finding;
  readonly now: string;
}

export type EntryField = CellField | LatenessField | SetAsideField;

/** A field as plain data, to be shown and filled in elsewhere: the workbook finds its row or its finding again. */
export type ShownField = CellField | Omit<LatenessField, "row"> | Omit<SetAsideField, "finding">;

/** What the user entered, not written yet. "" takes back what was settled without a cell. */
export interface Entry {
  readonly field: ShownField;
  readonly text: string;
}
