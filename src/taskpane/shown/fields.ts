import type { EntryProblem, ShownField } from "../../app";

/** A field that a person can fill in. */
export type FieldView = ShownField & {
  /** Of a score: the points that may be given, as they are told. */
  readonly limits?: { readonly low: string; readonly high: string };
};

/** What the user entered, not written yet. */
export interface Entered {
  readonly field: FieldView;
  readonly text: string;
  /** Why it can't be written as it is, as far as is known; null where it can, undefined until it was looked at. */
  readonly problem: EntryProblem | null | undefined;
  /** false while the desk looks at what was typed last. */
  readonly isLooked: boolean;
}
