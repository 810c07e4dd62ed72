import { convert, type AmountUnit } from "../figures";
import type { CellRange } from "../workbook";
import type { EvaluationForm, ProjectRecord, Slot } from "./dossier";
import type { Notices } from "./notices";
import type { ListedProject } from "./tables/listed-project";
import type { ProjectList } from "./tables/project-list";
import { wholeFunds } from "./tables/whole-funds";
import { isNear, projectKey } from "../language";

/** Projects of several lists become one list; amounts that the first lacks are taken from the others. */
export function mergeLists(lists: readonly ProjectList[], notices: Notices): ListedProject[] {
  const merged: ListedProject[] = [];
  const byKey = new Map<string, number>();
  for (const { projects } of lists) {
    const inThis = new Set<string>();
    for (const project of projects) {
      const key = `${project.isGroup}${projectKey(project.name)}`;
      const known = byKey.get(key);
      if (known !== undefined && !inThis.has(key)) {
        merged[known] = completed(merged[known]!, project);
        inThis.add(key);
        continue;
      }
      if (inThis.has(key))
        notices.add("project-repeated", [merged[byKey.get(key)!]!.at, project.at], { listed: project.name });
      else byKey.set(key, merged.length);
      inThis.add(key);
      merged.push(project);
    }
  }
  return merged;
}

function completed(first: ListedProject, second: ListedProject): ListedProject {
  const fill = (field: "initialBudget" | "annualBudget" | "executed"): Slot | null => {
    const own = first[field];
    if (own !== null && own.number !== null) return own;
    const other = second[field];
    return other === null || other.number === null ? own : inUnit(other, second.unit, first.unit);
  };
  return {
    ...first,
    initialBudget: fill("initialBudget"),
    annualBudget: fill("annualBudget"),
    executed: fill("executed"),
    statedRate: first.statedRate ?? second.statedRate,
    statedResult: first.statedResult ?? second.statedResult,
    remark: first.remark ?? second.remark,
    texts: { ...second.texts, ...first.texts },
  };
}

/** The slot's amount in another unit; the cell keeps its own. */
function inUnit(slot: Slot, from: AmountUnit, to: AmountUnit): Slot {
  if (from === to || slot.number === null) return slot;
  return { ...slot, number: convert(slot.number, from, to), ownUnit: slot.ownUnit ?? from };
}

/** Joins listed projects with forms by name. `forms` keep their indices. */
export function joinForms(
  listed: readonly ListedProject[],
  forms: readonly (EvaluationForm | null)[],
  notices: Notices,
): ProjectRecord[] {
  const formOf = new Map<number, number>();
  const byKey = new Map<string, number>();
  listed.forEach((project, at) => {
    const key = projectKey(project.name);
    const known = byKey.get(key);
    // A group and its only child may share a name: the form is the child's.
    if (known === undefined || listed[known]!.isGroup) byKey.set(key, at);
  });
  const alone: number[] = [];
  forms.forEach((form, index) => {
    if (!form?.project) return;
    const at = byKey.get(projectKey(form.project.value));
    if (at === undefined) alone.push(index);
    else if (formOf.has(at))
      notices.add("form-repeated", [forms[formOf.get(at)!]!.project!.at, form.project.at], {
        form: form.project.value,
      });
    else formOf.set(at, index);
  });
  const left = joinNear(listed, forms, alone, formOf, notices);
  const records = listed.map((project, at) => {
    const form = formOf.get(at);
    return form === undefined ? { ...project, form: null } : { ...withAmountsOf(forms[form]!, project), form };
  });
  return [...records, ...withoutList(forms, left, notices)];
}

/** The project with the amounts of its form that its list has no column of. */
function withAmountsOf({ funds }: EvaluationForm, project: ListedProject): ListedProject {
  const total = funds && wholeFunds(funds);
  if (!funds || !total) return project;
  const own = (field: "initialBudget" | "annualBudget" | "executed"): Slot | null =>
    project[field] ?? (total[field] && inUnit(total[field], funds.unit, project.unit));
  return {
    ...project,
    initialBudget: own("initialBudget"),
    annualBudget: own("annualBudget"),
    executed: own("executed"),
  };
}

function joinNear(
  listed: readonly ListedProject[],
  forms: readonly (EvaluationForm | null)[],
  alone: readonly number[],
  formOf: Map<number, number>,
  notices: Notices,
): number[] {
  const free = listed.map((project, at) => ({ key: projectKey(project.name), at })).filter(({ at }) => !formOf.has(at));
  const nearOf = new Map<number, number[]>();
  const claims = new Map<number, number>();
  for (const index of alone) {
    const key = projectKey(forms[index]!.project!.value);
    const near = free.filter((other) => isNear(key, other.key)).map(({ at }) => at);
    nearOf.set(index, near);
    for (const at of near) claims.set(at, (claims.get(at) ?? 0) + 1);
  }
  return alone.filter((index) => {
    const near = nearOf.get(index)!;
    if (near.length === 0) return true;
    const form = forms[index]!.project!;
    const [only] = near;
    if (near.length > 1 || claims.get(only!)! > 1) {
      notices.add("near-name-many", [form.at, ...near.map((at) => listed[at]!.at)], { form: form.value });
      return true;
    }
    formOf.set(only!, index);
    return false;
  });
}

/** Forms that no list names become projects of level 1, with the amounts of their funds block. */
function withoutList(
  forms: readonly (EvaluationForm | null)[],
  left: readonly number[],
  notices: Notices,
): ProjectRecord[] {
  const records: ProjectRecord[] = [];
  const byKey = new Map<string, CellRange>();
  for (const index of left) {
    const form = forms[index]!;
    const project = form.project!;
    const key = projectKey(project.value);
    const known = byKey.get(key);
    if (known) {
      notices.add("form-repeated", [known, project.at], { form: project.value });
      continue;
    }
    byKey.set(key, project.at);
    const total = form.funds && wholeFunds(form.funds);
    if (form.funds === null && form.executionRow === null)
      notices.add("project-without-amounts", [project.at], { form: project.value });
    records.push({
      name: project.value,
      at: project.at,
      level: 1,
      parent: null,
      initialBudget: total?.initialBudget ?? null,
      annualBudget: total?.annualBudget ?? null,
      executed: total?.executed ?? null,
      statedRate: total?.rate ?? null,
      unit: form.funds?.unit ?? "万元",
      form: index,
      isGroup: false,
      texts: {},
    });
  }
  return records;
}
