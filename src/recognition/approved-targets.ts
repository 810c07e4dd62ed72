import { projectKey } from "../language";
import type { EvaluationForm, ProjectRecord } from "./dossier";
import type { FoundForm } from "./forms";
import type { Notices } from "./notices";

/**
 * Approved targets (绩效目标申报表, 绩效目标表) that a self-evaluation can start from: those of this year, of a project or
 * unit without a form of its own. The others are only what the forms' targets were taken from.
 */
export function usedTargets(
  found: readonly FoundForm[],
  forms: readonly EvaluationForm[],
  year: number | null,
  notices: Notices,
): readonly EvaluationForm[] {
  const taken = new Set(forms.filter(({ isTemplate }) => !isTemplate).map(keyOf));
  const used: EvaluationForm[] = [];
  for (const { form, year: own } of found) {
    const isOfYear = own === null || year === null || own === year;
    if (!isOfYear || taken.has(keyOf(form)) || form.isTemplate) {
      notices.add("goal-table", [form.range]);
      continue;
    }
    taken.add(keyOf(form));
    used.push(form);
  }
  if (used.length > 0) {
    notices.add(
      "targets-taken",
      used.map(({ range }) => range),
      { rows: String(used.reduce((all, { indicators }) => all + indicators.length, 0)) },
    );
  }
  return used;
}

/** Projects that only their approved targets name. */
export function projectsOfTargets(
  targets: readonly EvaluationForm[],
  projects: readonly ProjectRecord[],
): readonly ProjectRecord[] {
  const known = new Set(projects.map(({ name }) => projectKey(name)));
  return targets.flatMap(({ project, funds }) => {
    if (!project || known.has(projectKey(project.value))) return [];
    const total = funds?.rows.find(({ isTotal }) => isTotal) ?? null;
    return {
      name: project.value,
      at: project.at,
      level: 1 as const,
      parent: null,
      initialBudget: total?.initialBudget ?? null,
      annualBudget: total?.annualBudget ?? null,
      executed: total?.executed ?? null,
      statedRate: total?.rate ?? null,
      unit: funds?.unit ?? "万元",
      form: null,
      isGroup: false,
      texts: {},
    };
  });
}

/** The approved targets of a project, or of the unit (null); null where there are none. */
export function targetsOf(targets: readonly EvaluationForm[], project: ProjectRecord | null): EvaluationForm | null {
  const key = project === null ? "" : projectKey(project.name);
  return targets.find((form) => keyOf(form) === key) ?? null;
}

function keyOf({ project }: EvaluationForm): string {
  return project === null ? "" : projectKey(project.value);
}
