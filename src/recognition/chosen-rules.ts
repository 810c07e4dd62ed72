import type { EvaluationForm, IndicatorRow } from "./dossier";
import type { ChosenRule, ConfirmedMapping } from "./mapping";
import type { Notices } from "./notices";
import { projectKey, withoutSpaces } from "../language";

/** The rows that the choices belong to, as far as they are found. */
class ChosenRows {
  private readonly bySheet = new Map<string, EvaluationForm>();
  private readonly byProject = new Map<string, EvaluationForm>();
  private readonly sheets = new Set<string>();

  constructor(forms: readonly EvaluationForm[]) {
    for (const form of forms) {
      const project = keyOfProject(form.project?.value ?? null);
      const { sheet } = form.range;
      if (!this.bySheet.has(`${sheet}\n${project}`)) this.bySheet.set(`${sheet}\n${project}`, form);
      if (!this.byProject.has(project)) this.byProject.set(project, form);
      this.sheets.add(sheet);
    }
  }

  /** The project's form: the one on its sheet; where that sheet holds no form any more (renamed), any of the project. */
  formOf({ sheet, project }: ChosenRule): EvaluationForm | null {
    const key = keyOfProject(project);
    const form = this.sheets.has(sheet) ? this.bySheet.get(`${sheet}\n${key}`) : this.byProject.get(key);
    return form ?? null;
  }

  /** The rows that are named as the chosen one is. */
  alike(choice: ChosenRule): readonly IndicatorRow[] {
    return this.formOf(choice)?.indicators.filter((row) => isNamed(row, choice)) ?? [];
  }

  /** The row; null where it is gone, or where rows named alike came or went and nobody can tell which it was. */
  rowOf(choice: ChosenRule): IndicatorRow | null {
    const alike = this.alike(choice);
    return alike.length === choice.of ? (alike[choice.nth] ?? null) : null;
  }
}

type Named = Pick<IndicatorRow, "level1" | "level2" | "name">;

function isNamed(row: Named, other: Named): boolean {
  return keyOf(row) === keyOf(other);
}

function keyOf({ level1, level2, name }: Named): string {
  return [level1, level2, name].map((text) => withoutSpaces(text)).join("\n");
}

function keyOfProject(project: string | null): string {
  return project === null ? "" : projectKey(project);
}

/** The forms with the rules that the user chose in their rows; a choice whose indicator is not there is told. */
export function withChosenRules(
  forms: readonly EvaluationForm[],
  choices: readonly ChosenRule[],
  notices: Notices,
): readonly EvaluationForm[] {
  if (choices.length === 0) return forms;
  const rows = new ChosenRows(forms);
  const chosen = new Map<IndicatorRow, string>();
  for (const choice of choices) {
    const row = rows.rowOf(choice);
    if (row) chosen.set(row, choice.method);
    else tellLost(choice, rows, notices);
  }
  return forms.map((form) => {
    if (!form.indicators.some((row) => chosen.has(row))) return form;
    const indicators = form.indicators.map((row) => {
      const chosenMethod = chosen.get(row);
      return chosenMethod === undefined ? row : { ...row, chosenMethod };
    });
    return { ...form, indicators };
  });
}

function tellLost(choice: ChosenRule, rows: ChosenRows, notices: Notices): void {
  const alike = rows.alike(choice);
  const form = rows.formOf(choice);
  const places = alike.length > 0 ? alike.map(({ at }) => at) : form ? [form.range] : [];
  const text = [choice.project ?? "", choice.level2, choice.name].filter((part) => part !== "").join("·");
  const words = { text, method: choice.method, sheet: choice.sheet, count: String(alike.length) };
  notices.add(alike.length > 0 ? "chosen-rule-unclear" : "chosen-rule-gone", places, words);
}

/** Every choice that stands in the rows of the forms, as it is kept for the next run. */
export function chosenRulesOf(forms: readonly EvaluationForm[]): readonly ChosenRule[] {
  return forms.flatMap((form) =>
    form.indicators.flatMap((row) => (row.chosenMethod === undefined ? [] : [choiceOf(form, row, row.chosenMethod)])),
  );
}

/** What the user set right, with `method` chosen for this row of one of the forms; null takes its choice back. */
export function withChosenRule(
  mapping: ConfirmedMapping | null,
  forms: readonly EvaluationForm[],
  row: IndicatorRow,
  method: string | null,
): ConfirmedMapping {
  const rows = new ChosenRows(forms);
  const others = (mapping?.rules ?? []).filter((choice) => rows.rowOf(choice) !== row);
  const form = forms.find(({ indicators }) => indicators.includes(row));
  const own = form && method !== null ? [choiceOf(form, row, method)] : [];
  return withRules(mapping, [...others, ...own]);
}

/** What the user set right, with these choices alone; null where nothing is left. */
export function keptMapping(
  mapping: ConfirmedMapping | null,
  forms: readonly EvaluationForm[],
): ConfirmedMapping | null {
  const rules = chosenRulesOf(forms);
  return mapping === null && rules.length === 0 ? null : withRules(mapping, rules);
}

function withRules(mapping: ConfirmedMapping | null, rules: readonly ChosenRule[]): ConfirmedMapping {
  return { tables: [], ...mapping, rules: rules.length === 0 ? undefined : rules };
}

function choiceOf(form: EvaluationForm, row: IndicatorRow, method: string): ChosenRule {
  const alike = form.indicators.filter((other) => isNamed(other, row));
  return {
    sheet: form.range.sheet,
    project: form.project?.value ?? null,
    level1: row.level1,
    level2: row.level2,
    name: row.name,
    nth: alike.indexOf(row),
    of: alike.length,
    method,
  };
}
