import type { EvaluationForm, ProjectRecord, Read, TextKey } from "../recognition";
import type { ScoredWorkbook } from "../scoring";

/** What was aimed at and what came of it, each with its cell; null where the workbook does not say. */
export interface Goals {
  readonly goal: Read<string> | null;
  readonly completion: Read<string> | null;
}

/** The goals of a form: its own cells, else beside the project in the list, else in a sheet of texts. */
export function goalsOf(form: EvaluationForm | null, project: ProjectRecord | null, scored: ScoredWorkbook): Goals {
  const inForm = (key: TextKey) => form?.texts.find((one) => one.key === key)?.text ?? null;
  const elsewhere = (key: TextKey) =>
    project?.texts[key] ??
    scored.dossier.texts.find((one) => one.key === key && one.project === (project?.name ?? null))?.text ??
    null;
  return {
    goal: inForm("goal") ?? elsewhere("goal"),
    // A department's form calls it 整体绩效目标完成情况.
    completion: inForm("goal-completion") ?? inForm("overall-completion") ?? elsewhere("goal-completion"),
  };
}
