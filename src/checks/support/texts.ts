import { saysSomething, deniesProblems } from "../../language";
import type { Read, TextKey } from "../../recognition";
import type { TitledEvaluation } from "./evaluations";
import { remembered } from "./remembered";

/** A text of the workbook and whose it is. */
export interface OwnedText {
  readonly key: TextKey;
  /** The project's name; null for the unit as a whole. */
  readonly owner: string | null;
  readonly text: Read<string>;
  /** The most characters that the form allows; null where it does not say. */
  readonly limit: number | null;
  /** The text stands in a form whose total is there: a hint in it is no longer waiting to be replaced. */
  readonly isFilled: boolean;
}

/** Every text of the workbook once: of the forms, of the projects and of the text sheets. */
export const textsOf = remembered((scored): readonly OwnedText[] => {
  const { dossier } = scored;
  const seen = new Set<string>();
  const found: OwnedText[] = [];
  const add = (key: TextKey, owner: string | null, text: Read<string>, limit: number | null, isFilled = false) => {
    const place = `${text.at.sheet}\n${text.at.top}\n${text.at.left}\n${key}`;
    if (seen.has(place)) return;
    seen.add(place);
    found.push({ key, owner, text, limit, isFilled });
  };
  const ownerOfForm = new Map<number, string>();
  for (const project of dossier.projects) if (project.form !== null) ownerOfForm.set(project.form, project.name);
  dossier.forms.forEach((form, index) => {
    if (form.isTemplate) return;
    const owner = ownerOfForm.get(index) ?? form.project?.value ?? null;
    const isFilled = Boolean(form.total?.score?.number);
    for (const { key, text, limit } of form.texts) add(key, owner, text, limit, isFilled);
  });
  for (const project of dossier.projects) {
    for (const [key, text] of Object.entries(project.texts)) add(key as TextKey, project.name, text, null);
  }
  for (const { key, project, text } of dossier.texts) add(key, project, text, null);
  return found;
});

/** Texts by owner; the unit's own under null. */
export const textsByOwner = remembered((scored): ReadonlyMap<string | null, readonly OwnedText[]> => {
  const byOwner = new Map<string | null, OwnedText[]>();
  for (const text of textsOf(scored)) {
    const list = byOwner.get(text.owner);
    if (list) list.push(text);
    else byOwner.set(text.owner, [text]);
  }
  return byOwner;
});

export const PROBLEM_KEYS: ReadonlySet<TextKey> = new Set<TextKey>(["problems", "project-problems"]);
export const MEASURE_KEYS: ReadonlySet<TextKey> = new Set<TextKey>(["measures", "project-measures"]);

/** Whether the text tells of a problem; 暂未发现问题 does not. */
export function saysProblem(text: string): boolean {
  return saysSomething(text) && !deniesProblems(text);
}

/** The owner under which an evaluation's texts stand. */
export function ownerOf(entry: TitledEvaluation): string | null {
  return entry.project?.name ?? null;
}
