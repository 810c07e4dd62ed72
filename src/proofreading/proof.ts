import type { Passage } from "../manuscript";
import type { Sentence } from "./sentence/sentences";
import type { Judgement } from "./verdict/verdict";

/** A statement of the report with its verdict, and where it stands. */
export interface Proof {
  readonly passage: Passage;
  /** The place of the paragraph in Manuscript.passages. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly judgement: Judgement;
}
