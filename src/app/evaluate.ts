import { runChecks } from "../checks";
import type { Finding, Severity } from "../figures";
import { withSetAside } from "../renderers";
import { withComputedScores as computedScores } from "../scoring";
import type { Progress, WorkbookSnapshot } from "../workbook";
import { scored, type EvaluateOptions, type Scored } from "./score";

/** A workbook read, scored and checked: everything that is shown or written is a view of this. */
export interface Evaluated extends Scored {
  /** Gravest first; within one severity in the order of the workbook. */
  readonly findings: readonly Finding[];
}

/**
 * 一键计分: snapshot → dossier → scores → findings. Nothing is written.
 * @throws Trouble as scored does.
 */
export function evaluateWorkbook(
  snapshot: WorkbookSnapshot,
  options: EvaluateOptions = {},
  progress?: Progress,
): Evaluated {
  const before = scored(snapshot, options, progress);
  progress?.report(0.6, "check");
  return checked(before);
}

/**
 * 改用计算得分: the evaluation without the scores that a person typed otherwise than the rules give, checked anew.
 * Table and report must both be made from it.
 */
export function withComputedScores(evaluated: Evaluated): Evaluated {
  return checked({ ...evaluated, scored: computedScores(evaluated.scored) });
}

/** A scored workbook with what the checks find in it. */
export function checked(before: Scored): Evaluated {
  const { scored, snapshot, notices, setAside } = before;
  const findings = inOrderOfWeight([...runChecks(scored, snapshot), ...notices]);
  return { ...before, findings: withSetAside(findings, setAside, snapshot) };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first; findings of one severity keep their order. */
export function inOrderOfWeight(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((first, second) => WEIGHT[first.severity] - WEIGHT[second.severity]);
}
