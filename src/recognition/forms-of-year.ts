import { projectKey, yearInText } from "../language";
import type { EvaluationForm } from "./dossier";
import type { FoundForm } from "./forms";
import type { Notices } from "./notices";
import type { ListedProject } from "./tables/listed-project";

/** Words of a sheet that plainly was kept for comparison. */
const KEPT = /上年|去年|往年|样表|参考|底稿|旧|作废/;
const KEPT_OF_YEAR = new RegExp(`20\\d\\d|${KEPT.source}`);

/** The forms of this year; last year's, kept for comparison, are told and not read. Without any of this year, all. */
export function formsOfYear(
  own: readonly FoundForm[],
  year: number | null,
  listed: readonly ListedProject[],
  notices: Notices,
): readonly FoundForm[] {
  const ofYear = own.filter((found) => [null, year].includes(yearOf(found, year)));
  const fits = new Set([...ofYear, ...leftOver(own, ofYear, year, listed)]);
  if (fits.size === 0) return own;
  for (const found of own) {
    if (fits.has(found)) continue;
    notices.add("other-year", [found.form.range], { year: String(yearOf(found, year)), used: String(year) });
  }
  return own.filter((found) => fits.has(found));
}

/** What tells the year of a form, or of a head on a sheet of its own. */
interface Dated {
  readonly sheet: string;
  readonly year: number | null;
}

/** The year that the head tells; a sheet that is named after an earlier one was kept from then. */
export function yearOf(found: Dated, year: number | null): number | null {
  const ofSheet = yearInText(found.sheet);
  return found.year ?? (ofSheet !== null && year !== null && ofSheet < year ? ofSheet : null);
}

/** Whether the sheet plainly was kept for comparison: 上年资金, 样表. */
export function isKept({ sheet }: Dated): boolean {
  return KEPT.test(sheet);
}

/**
 * A project's only forms that are this year's though a year is told: a listed one's under a title that was left over, and
 * one on a sheet named after a project whose own name holds the year.
 */
function leftOver(
  own: readonly FoundForm[],
  ofYear: readonly FoundForm[],
  year: number | null,
  listed: readonly ListedProject[],
): readonly FoundForm[] {
  const keyOf = ({ form }: FoundForm) => (form.project ? projectKey(form.project.value) : null);
  const taken = new Set(ofYear.map(keyOf));
  const known = new Map(listed.map(({ name }) => [projectKey(name), name]));
  const areNamedAfterYear = ofYear.some(({ sheet, form }) =>
    [sheet, form.project?.value ?? ""].some((text) => yearInText(text) === year),
  );
  const isUnderWay = (found: FoundForm, key: string): boolean => {
    const listedAs = known.get(key);
    if (listedAs === undefined) return listed.length === 0 && !areNamedAfterYear;
    return [null, yearInText(found.sheet)].includes(yearInText(listedAs));
  };
  return own.filter((found) => {
    const key = keyOf(found);
    if (ofYear.includes(found) || key === null || taken.has(key)) return false;
    if (found.year === null && isNamedAfterProject(found)) return !isKept(found) && isUnderWay(found, key);
    return known.has(key) && !KEPT_OF_YEAR.test(found.sheet);
  });
}

/** Whether the year in the sheet's name is that of its project's name: 2023年高标准农田建设, under way this year. */
function isNamedAfterProject({ sheet, form }: FoundForm): boolean {
  const project = form.project?.value ?? "";
  const key = projectKey(sheet);
  return key !== "" && yearInText(sheet) === yearInText(project) && projectKey(project).includes(key);
}

/** A form with the project that it was found to be of. */
export interface NamedForm {
  readonly found: FoundForm;
  readonly form: EvaluationForm;
}

/** Of several forms of a project those that the accountant works in; one hidden or kept aside is told and not read. */
export function formsInUse(named: readonly NamedForm[], notices: Notices): readonly NamedForm[] {
  const inUse = new Set(named.filter(({ found }) => !isAside(found)).map(({ form }) => whoseForm(form)));
  return named.filter(({ found, form }) => {
    const whose = whoseForm(form);
    if (whose === null || !isAside(found) || !inUse.has(whose)) return true;
    notices.add("form-set-aside", [form.range], { form: form.project?.value ?? "部门整体", sheet: found.sheet });
    return false;
  });
}

function isAside(found: FoundForm): boolean {
  return found.isHidden || isKept(found);
}

/** Whose form it is; null where it waits for a name. */
function whoseForm({ project, isTemplate }: EvaluationForm): string | null {
  if (isTemplate) return null;
  return project === null ? "" : projectKey(project.value);
}
