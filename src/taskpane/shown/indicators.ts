import type { ScoreState } from "../../scoring";
import type { CellRange } from "../../workbook";
import type { FieldView } from "./fields";

/** What a cell of an indicator is, in the order of its links. */
export type CellRole = "target" | "actual" | "weight" | "score" | "budget" | "executed";

/** One line of the tab 指标. Texts are as the workbook shows them; "" where a cell is empty. */
export interface IndicatorLine {
  readonly key: string;
  readonly name: string;
  /** null for the execution rate that stands beside the indicators. */
  readonly level: string | null;
  readonly target: string;
  readonly actual: string;
  /** 至少, 至多, 区间 …. */
  readonly rule: string;
  /** A person chose the rule. */
  readonly isChosen: boolean;
  readonly state: ScoreState;
  readonly score: string | null;
  readonly weight: string | null;
  /** Fewer points than the weight. */
  readonly isShort: boolean;
  /** It has no score yet and takes part in the sum. */
  readonly isWaiting: boolean;
  readonly links: readonly { readonly role: CellRole; readonly label: string; readonly range: CellRange }[];
}

/** Which line of which table. */
export interface LineKey {
  readonly table: string;
  readonly line: string;
}

/** Why an indicator has its points, and what can be tried and settled. */
export interface IndicatorDetails {
  readonly explained: string;
  /** The points that a judgement may give. */
  readonly bounds: { readonly low: string; readonly high: string } | null;
  /** What a person typed where the rules give another score. */
  readonly given: string | null;
  /** Why this rule. */
  readonly reason: string;
  /** null where no rule can be chosen. */
  readonly offers: ShownOffers | null;
  readonly fields: readonly FieldView[];
  /** The actual value that another can be tried for; null where none can. */
  readonly actual: string | null;
}

/** The rules that may be chosen for an indicator, by their terms. */
export interface ShownOffers {
  /** What it is scored by where nothing is chosen. */
  readonly inferred: string;
  readonly usable: readonly string[];
  readonly unusable: readonly { readonly term: string; readonly why: string }[];
  /** What was chosen; null where nothing was. */
  readonly chosen: string | null;
  /** What was chosen is one of the rules. */
  readonly isKnown: boolean;
  /** It was chosen here and not in the form. */
  readonly isOfPane: boolean;
}

/** 如果完成 …: what another actual value would give. */
export interface Tried {
  /** null where the score would wait for a judgement. */
  readonly score: string | null;
  readonly total: string;
  readonly grade: string | null;
  readonly explanation: string;
}
