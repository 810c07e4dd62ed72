import { runChecks } from "../checks";
import type { Finding, Severity } from "../figures";
import { recognise, type ConfirmedMapping, type Dossier } from "../recognition";
import { withSetAside, type SetAside } from "../renderers";
import {
  chooseScheme,
  scoreWorkbook,
  withComputedScores as computedScores,
  type Scheme,
  type ScoredWorkbook,
} from "../scoring";
import { Trouble, type Progress, type WorkbookSnapshot } from "../workbook";

/** A workbook read, scored and checked: everything that is shown or written is a view of this. */
export interface Evaluated {
  readonly snapshot: WorkbookSnapshot;
  readonly dossier: Dossier;
  readonly scheme: Scheme;
  readonly scored: ScoredWorkbook;
  /** What reading and scoring noticed, before the checks. */
  readonly notices: readonly Finding[];
  /** What a person set aside in this workbook, whether it still fits or not. */
  readonly setAside: readonly SetAside[];
  /** Gravest first; within one severity in the order of the workbook. */
  readonly findings: readonly Finding[];
}

export interface EvaluateOptions {
  /** A scheme's id; without it the workbook's own, else the national one. */
  readonly scheme?: string;
  /** What the user put right by pointing; it wins over recognition. */
  readonly mapping?: ConfirmedMapping;
  /** The findings that a person set aside. */
  readonly setAside?: readonly SetAside[];
}

/**
 * 一键计分: snapshot → dossier → scores → findings. Nothing is written.
 * @throws Trouble "nothing-recognised" where no table is found, "unknown-scheme" for an id that there is none of.
 */
export function evaluateWorkbook(
  snapshot: WorkbookSnapshot,
  options: EvaluateOptions = {},
  progress?: Progress,
): Evaluated {
  progress?.report(0, "recognise");
  const dossier = recognise(snapshot, options.mapping);
  if (dossier.forms.length === 0 && dossier.projects.length === 0 && dossier.targets.length === 0) {
    const foreign = dossier.findings.find(({ check }) => check === "foreign-table");
    throw new Trouble("nothing-recognised", snapshot.name, foreign ? { more: foreign.message } : {});
  }
  progress?.report(0.3, "score");
  const choice = chooseScheme(dossier, options.scheme);
  const { scored, findings } = scoreWorkbook(dossier, choice);
  progress?.report(0.6, "check");
  return checked({
    snapshot,
    dossier,
    scheme: choice.scheme,
    scored,
    notices: [...findings, ...dossier.findings],
    setAside: options.setAside ?? [],
  });
}

/**
 * 改用计算得分: the evaluation without the scores that a person typed otherwise than the rules give, checked anew.
 * Table and report must both be made from it.
 */
export function withComputedScores(evaluated: Evaluated): Evaluated {
  return checked({ ...evaluated, scored: computedScores(evaluated.scored) });
}

function checked(evaluated: Omit<Evaluated, "findings">): Evaluated {
  const { scored, snapshot, notices, setAside } = evaluated;
  const findings = inOrderOfWeight([...runChecks(scored, snapshot), ...notices]);
  return { ...evaluated, findings: withSetAside(findings, setAside, snapshot) };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first; findings of one severity keep their order. */
export function inOrderOfWeight(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((first, second) => WEIGHT[first.severity] - WEIGHT[second.severity]);
}
