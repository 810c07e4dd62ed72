import { targetsOf, type EvaluationForm, type ProjectRecord } from "../../recognition";
import { DEPARTMENT, evaluationsOf, type Evaluation } from "../../scoring";
import type { CopySheet } from "../../workbook";
import { isFilledInPlace } from "../forms/fill";
import { layOutForm } from "../forms/generated";
import { copyTemplate } from "../forms/template";
import { editedSheets } from "../memory/edited";
import type { WorkingPaper } from "../paper/paper";
import { bareFinding, copiedFinding } from "./findings";
import { mayWrite, type Ground, type SheetOfOurs, type Told } from "./ground";
import { copyNote } from "./notes";

export interface MadeForms extends Told {
  readonly ours: readonly SheetOfOurs[];
  readonly copies: readonly CopySheet[];
  /** The sheet that was made for a project; null for the department. */
  readonly sheetOf: ReadonlyMap<ProjectRecord | null, string>;
  /** Those of them without indicators: nobody has told what their projects are measured by. */
  readonly blank: readonly string[];
  /** A sheet could not be added. */
  readonly isRefused: boolean;
}

/** A table that the workbook lacks: its project (null for the department), and what was scored of it. */
interface Lacking {
  readonly project: ProjectRecord | null;
  readonly evaluation: Evaluation | null;
  /** The approved targets that its evaluation starts from; null where it was scored or has none. */
  readonly targets: EvaluationForm | null;
}

/** A form of our own, or a copy of the user's empty one, for each table that the workbook lacks. */
export function makeForms(ground: Ground, paper: WorkingPaper): MadeForms {
  const { input, sources, names } = ground;
  const { scored, snapshot } = input;
  const template = scored.dossier.forms.find((form) => form.isTemplate && form.scope === "project");
  const serialOf = serials(ground);
  const ours: SheetOfOurs[] = [];
  const copies: CopySheet[] = [];
  const sheetOf = new Map<ProjectRecord | null, string>();
  const lacking = lackingForms(ground);
  let isRefused = false;
  for (const { project, evaluation, targets } of lacking) {
    const owner = project?.name ?? DEPARTMENT;
    if (project && !evaluation && !targets && template) {
      if (snapshot.structureIsProtected) {
        isRefused = true;
        continue;
      }
      const copy = copyTemplate(template, project, names.free(`自评-${owner}`), sources);
      copies.push(copy);
      sheetOf.set(project, copy.sheet);
      continue;
    }
    const serial = serialOf(owner);
    if (!mayWrite(ground, "form", serial)) {
      isRefused = true;
      continue;
    }
    const name = names.of("form", serial, `自评-${owner}`);
    sheetOf.set(project, name);
    const sheet = layOutForm(name, { project, evaluation, targets, scored }, paper, sources, ground.looks);
    ours.push({ kind: "form", serial, owner, sheet });
  }
  const unscored = lacking.flatMap(({ project, evaluation, targets }) =>
    evaluation || targets ? [] : (project ?? []),
  );
  const tell = template ? copiedFinding : bareFinding;
  const findings = unscored.length > 0 ? [tell(unscored)] : [];
  const blank = unscored.flatMap((project) => sheetOf.get(project) ?? []);
  return { ours, copies, sheetOf, blank, isRefused, notes: copies.map(copyNote), findings };
}

function lackingForms({ input }: Ground): readonly Lacking[] {
  const { department, projects, dossier } = input.scored;
  const isLacking = ({ project, evaluation, targets }: Lacking): boolean =>
    evaluation ? !isFilledInPlace(evaluation.form) : project === null ? targets !== null : !project.isGroup;
  const withTargets = (project: ProjectRecord | null, evaluation: Evaluation | null): Lacking => ({
    project,
    evaluation,
    targets: evaluation ? null : targetsOf(dossier.targets, project),
  });
  return [
    withTargets(null, department),
    ...projects.map(({ project, evaluation }) => withTargets(project, evaluation)),
  ].filter(isLacking);
}

/** The serial of an owner's form: that of the last run, unless another of the same name has it, else a new one. */
function serials({ memory, names }: Ground): (owner: string) => number {
  const remembered = (memory?.sheets ?? []).filter(({ kind }) => kind === "form");
  const taken = new Set<number>();
  let last = Math.max(0, ...names.serials("form"), ...remembered.map(({ serial }) => serial));
  return (owner) => {
    const known = remembered.find((sheet) => sheet.owner === owner && !taken.has(sheet.serial));
    const serial = known?.serial ?? (last += 1);
    taken.add(serial);
    return serial;
  };
}

/**
 * Forms of ours for projects that are gone, or that have a table of their own now. One that a person has written into
 * stays, and one that is read as the project's table is filled like the user's own.
 */
export function formsNoLongerNeeded({ input, names, memory }: Ground, forms: MadeForms): readonly string[] {
  const inUse = new Set(evaluationsOf(input.scored).map(({ evaluation }) => evaluation.form.range.sheet));
  const wanted = new Set(forms.ours.map(({ serial }) => serial));
  const edited = memory ? editedSheets(input.snapshot, memory) : new Set<string>();
  return names
    .serials("form")
    .filter((serial) => !wanted.has(serial))
    .flatMap((serial) => names.existing("form", serial) ?? [])
    .filter((name) => !edited.has(name) && !inUse.has(name));
}
