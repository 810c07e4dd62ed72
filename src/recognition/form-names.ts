import { ZERO } from "../figures";
import { projectInSheetName, projectInTitle, projectKey } from "../language";
import type { EvaluationForm } from "./dossier";
import type { FoundForm } from "./forms";
import type { Notices } from "./notices";
import { isOfProject } from "./regions";
import type { ListedProject } from "./tables/listed-project";

/** The form, named after its sheet or its title where no 项目名称 stands in it; `all` are the forms beside it. */
export function namedByPlace(
  found: FoundForm,
  all: readonly FoundForm[],
  listed: readonly ListedProject[],
  notices: Notices,
): EvaluationForm {
  const { form } = found;
  const isNameless = form.isTemplate && isFilledIn(form);
  if (form.scope !== "department" && !isNameless) return form;
  const byPlace = asListed(found, listed, notices) ?? asTitled(found, all, notices);
  if (byPlace === null && isNameless) notices.add("form-without-project", [form.range]);
  if (byPlace === null && isTitledOfProject(form)) notices.add("form-as-department", [form.title!.at]);
  return byPlace ?? form;
}

/** Whether somebody filled in what was done: a blank form waits for its project, this one lacks it. */
function isFilledIn({ indicators }: EvaluationForm): boolean {
  return indicators.some(({ actual, score }) => actual.text !== "" || score?.number?.eq(ZERO) === false);
}

/** A filled form without 项目名称 is the unit's, also where its title is that of a project's. */
function isTitledOfProject({ scope, title, indicators }: EvaluationForm): boolean {
  if (scope !== "department" || title === null || indicators.length === 0) return false;
  return isOfProject(title.value) || (OF_MONEY.test(title.value) && !WHOLE_UNIT.test(title.value));
}

/** 学前教育发展专项资金绩效自评表 is of some money, not of the whole unit. */
const OF_MONEY = /(?:专项|资金|经费).*(?:绩效|自评)/;
const WHOLE_UNIT = /整体|部门|单位/;

/** A form without 项目名称 whose sheet or title names a listed project is that project's. */
function asListed(
  { form, sheet }: FoundForm,
  listed: readonly ListedProject[],
  notices: Notices,
): EvaluationForm | null {
  if (form.title !== null && WHOLE_UNIT.test(form.title.value)) return null;
  const title = form.title?.value ?? "";
  const found = listed.find(({ name, isGroup }) => {
    const key = projectKey(name);
    return !isGroup && key.length >= 4 && (projectKey(sheet) === key || projectKey(title).includes(key));
  });
  if (!found) return null;
  const isBySheet = projectKey(sheet) === projectKey(found.name);
  const at = form.title?.at ?? form.range;
  notices.add("project-by-sheet", [at], { where: isBySheet ? "工作表名称" : "标题", listed: found.name });
  return named(form, { value: found.name, text: isBySheet ? sheet : title, at });
}

/** A project's form that says its name nowhere but in its title or, alone on its sheet, in the sheet's name. */
function asTitled({ form, sheet }: FoundForm, all: readonly FoundForm[], notices: Notices): EvaluationForm | null {
  if (form.title === null || !isOfProject(form.title.value)) return null;
  const inTitle = projectInTitle(form.title.value);
  const isAlone = all.filter((other) => other.sheet === sheet).length === 1;
  const name = inTitle ?? (isAlone ? projectInSheetName(sheet) : null);
  if (name === null) return null;
  const { text, at } = form.title;
  notices.add("project-by-sheet", [at], { where: inTitle ? "标题" : "工作表名称", listed: name });
  return named(form, { value: name, text: inTitle ? text : sheet, at });
}

function named(form: EvaluationForm, project: NonNullable<EvaluationForm["project"]>): EvaluationForm {
  return { ...form, scope: "project", project, isTemplate: false, nameSlot: null };
}
