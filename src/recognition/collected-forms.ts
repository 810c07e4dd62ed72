import { wholeFunds } from "./tables/whole-funds";
import { projectKey, remembered } from "../language";
import type { CellRange } from "../workbook";
import { usedTargets } from "./approved-targets";
import type { EvaluationForm, FundsBlock } from "./dossier";
import { namedByPlace } from "./form-names";
import { formsOf, type FormHead, type FoundForm } from "./forms";
import { formsInUse, formsOfYear, isKept, yearOf } from "./forms-of-year";
import type { Notices } from "./notices";
import { foreignTable } from "./our-field";
import type { Scanned } from "./scanned";
import type { LabelledText } from "./tables/labelled";
import type { ListedProject } from "./tables/listed-project";

/** The forms of a workbook, each named, of the year that counts, and with its approved targets beside them. */
export function collectForms(
  scanned: readonly Scanned[],
  listed: readonly ListedProject[],
  year: number | null,
  notices: Notices,
): {
  forms: EvaluationForm[];
  targets: readonly EvaluationForm[];
  /** Projects of which a sheet says name and amounts, a line each, where nothing else speaks of projects. */
  cards: readonly FormHead[];
  looseTexts: LabelledText[];
  /** Where forms of other years stand, and those kept aside. */
  unused: readonly CellRange[];
} {
  const own: FoundForm[] = [];
  const targets: FoundForm[] = [];
  const ours: FoundForm[] = [];
  const heads: FormHead[] = [];
  const looseTexts: LabelledText[] = [];
  for (const { contents, isGenerated } of scanned) {
    const found = formsOf(contents);
    if (!isGenerated) heads.push(...found.heads);
    const filled = found.forms.filter(({ form }) => !isEmpty(form));
    for (const { form } of found.forms) {
      if (!isGenerated && isEmpty(form)) notices.add("table-without-rows", [form.range]);
    }
    for (const form of filled) {
      if (!isGenerated && form.isTargets) targets.push(form);
      else (isGenerated ? ours : own).push(form);
    }
    if (!isGenerated) looseTexts.push(...found.looseTexts);
  }
  const chosen = formsOfYear(own, year, listed, notices);
  const asNamed = chosen.map((found) => ({ found, form: namedByPlace(found, chosen, listed, notices) }));
  const inUse = formsInUse(asNamed, notices);
  const used = new Set(inUse.map(({ found }) => found));
  const unused = own.filter((found) => !used.has(found)).map(({ form }) => form.range);
  const named = inUse.map(({ form }) => withHead(form, heads, year, notices));
  const departments = named.filter(({ scope }) => scope === "department");
  if (departments.length > 1)
    notices.add(
      "department-repeated",
      departments.map(({ range }) => range),
    );
  const keys = new Set(named.flatMap(({ project }) => (project ? [projectKey(project.value)] : [])));
  const hasDepartment = departments.length > 0;
  const needed = ours
    .map(({ form }) => form)
    .filter((form) =>
      form.project ? !keys.has(projectKey(form.project.value)) : form.scope === "department" && !hasDepartment,
    );
  const forms = [...named, ...needed];
  const namedTargets = targets.map((found) => ({ ...found, form: namedByPlace(found, targets, listed, notices) }));
  const isAlone =
    listed.length === 0 && [...forms, ...targets.map(({ form }) => form)].every(({ project }) => !project);
  const cards = isAlone ? oursAmong(headsOfYear(heads, year, notices), scanned, notices) : [];
  for (const head of heads) if (!cards.includes(head)) looseTexts.push(...head.texts);
  return { forms, targets: usedTargets(namedTargets, forms, year, notices), cards, looseTexts, unused };
}

/** The cards that are ours by the words of their sheets; the others are told. */
function oursAmong(cards: readonly FormHead[], scanned: readonly Scanned[], notices: Notices): readonly FormHead[] {
  const otherField = remembered((name) => {
    const rows = scanned.find(({ sheet }) => sheet.name === name)?.sheet.rows ?? [];
    const cells = rows.flatMap((row) => row ?? []);
    return foreignTable([name, ...cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.text] : []))]);
  });
  return cards.filter(({ sheet, funds }) => {
    const what = otherField(sheet);
    if (what !== null) notices.add("foreign-table", [funds.range], { what });
    return what === null;
  });
}

/** The heads that are this year's; the others are told. */
function headsOfYear(heads: readonly FormHead[], year: number | null, notices: Notices): readonly FormHead[] {
  return heads.filter((head) => {
    if (isKept(head)) return false;
    const of = yearOf(head, year);
    if (of === null || of === year) return true;
    notices.add("other-year", [head.funds.range], { year: String(of), used: String(year) });
    return false;
  });
}

/** The form with the amounts that a sheet of their own states of its project, where it has none itself. */
function withHead(
  form: EvaluationForm,
  heads: readonly FormHead[],
  year: number | null,
  notices: Notices,
): EvaluationForm {
  const { project } = form;
  if (form.funds !== null || project === null) return form;
  const key = projectKey(project.value);
  const own = heads.filter(({ name }) => projectKey(name) === key);
  const fitting = headsOfYear(own, year, notices);
  const [first] = fitting;
  if (first === undefined) return form;
  if (fitting.some(({ funds }) => amountsIn(funds) !== amountsIn(first.funds)))
    notices.add(
      "heads-differ",
      fitting.map(({ funds }) => funds.range),
      { form: project.value },
    );
  return { ...form, funds: first.funds };
}

/** The amounts of the whole as they are told from others. */
function amountsIn(funds: FundsBlock): string {
  const whole = wholeFunds(funds);
  const amounts = [whole?.initialBudget, whole?.annualBudget, whole?.executed];
  return [funds.unit, ...amounts.map((amount) => amount?.number?.toString() ?? "")].join("\n");
}

/** A form without a name of which nothing was read is none. */
function isEmpty({ scope, indicators, executionRow, total, funds }: EvaluationForm): boolean {
  return scope === "department" && indicators.length === 0 && executionRow === null && total === null && funds === null;
}
