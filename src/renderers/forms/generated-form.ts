import type { EvaluationForm, ProjectRecord } from "../../recognition";
import type { Evaluation, ScoredWorkbook } from "../../scoring";

/** Whose table it is, and what is known of it. */
export interface GeneratedForm {
  readonly project: ProjectRecord | null;
  readonly evaluation: Evaluation | null;
  /** The approved targets that it starts from where nothing was evaluated yet. */
  readonly targets: EvaluationForm | null;
  readonly scored: ScoredWorkbook;
}
