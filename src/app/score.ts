import type { Finding } from "../figures";
import { recognise, type ConfirmedMapping, type Dossier } from "../recognition";
import type { SetAside } from "../renderers";
import { chooseScheme, scoreWorkbook, type Scheme, type ScoredWorkbook } from "../scoring";
import { Trouble, type Progress, type WorkbookSnapshot } from "../workbook";

/** A workbook read and scored, before the checks. */
export interface Scored {
  readonly snapshot: WorkbookSnapshot;
  readonly dossier: Dossier;
  readonly scheme: Scheme;
  readonly scored: ScoredWorkbook;
  /** What reading and scoring noticed, before the checks. */
  readonly notices: readonly Finding[];
  /** What a person set aside in this workbook, whether it still fits or not. */
  readonly setAside: readonly SetAside[];
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
 * snapshot → dossier → scores.
 * @throws Trouble "nothing-recognised" where no table is found, "unknown-scheme" for an id that there is none of.
 */
export function scored(snapshot: WorkbookSnapshot, options: EvaluateOptions = {}, progress?: Progress): Scored {
  progress?.report(0, "recognise");
  const dossier = recognise(snapshot, options.mapping);
  if (dossier.forms.length === 0 && dossier.projects.length === 0 && dossier.targets.length === 0) {
    const foreign = dossier.findings.find(({ check }) => check === "foreign-table");
    throw new Trouble("nothing-recognised", snapshot.name, foreign ? { more: foreign.message } : {});
  }
  progress?.report(0.3, "score");
  const choice = chooseScheme(dossier, options.scheme);
  const { scored, findings } = scoreWorkbook(dossier, choice);
  return {
    snapshot,
    dossier,
    scheme: choice.scheme,
    scored,
    notices: [...findings, ...dossier.findings],
    setAside: options.setAside ?? [],
  };
}
