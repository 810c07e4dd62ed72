import type { Fact, Owner } from "../facts";
import type { Label } from "../sentence/labels";
import type { Said } from "../sentence/numbers";
import type { Apart } from "../sentence/setting";

/** A number with the figures that its words may mean. */
export interface Claim {
  readonly said: Said;
  readonly label: Label;
  /** Whose it is by the words; empty where it is nobody's that the workbook knows. */
  readonly owners: readonly Owner[];
  /** Set where it can't be a figure of the workbook. */
  readonly apart: Apart | null;
  /** The figures that are meant; the first is the one that would be printed. */
  readonly facts: readonly Fact[];
  /** Whether the words leave no doubt which figure is meant. */
  readonly isFirm: boolean;
}

/** Whom the paragraph spoke of last; null where nobody was named yet. */
export type Context = readonly Owner[] | null;

/** Figures that words name, and whether beyond doubt. */
export interface Meant {
  readonly facts: readonly Fact[];
  readonly isFirm: boolean;
}

export const NOTHING: Meant = { facts: [], isFirm: false };
