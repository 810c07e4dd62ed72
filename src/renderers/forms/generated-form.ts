import type { ProjectRecord } from "../../recognition";
import type { Evaluation, ScoredWorkbook } from "../../scoring";

/** Whose table it is, and what is known of it. */
export interface GeneratedForm {
  readonly project: ProjectRecord | null;
  readonly evaluation: Evaluation | null;
  readonly scored: ScoredWorkbook;
}
