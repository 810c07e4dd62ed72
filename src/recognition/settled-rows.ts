import { readLateness } from "../language";
import type { EvaluationForm, IndicatorRow } from "./dossier";
import type { ChosenLateness, ChosenRule, ConfirmedMapping, NamedRow } from "./mapping";
import { namedRow, NamedRows } from "./named-rows";
import type { Notices } from "./notices";

type Settled = Pick<IndicatorRow, "chosenMethod" | "chosenLateness">;

/** The forms with what the user settled of their rows; what belongs to an indicator that is not there is told. */
export function withSettledRows(
  forms: readonly EvaluationForm[],
  { rules = [], lateness = [] }: Pick<ConfirmedMapping, "rules" | "lateness">,
  notices: Notices,
): readonly EvaluationForm[] {
  if (rules.length === 0 && lateness.length === 0) return forms;
  const rows = new NamedRows(forms);
  const settled = new Map<IndicatorRow, Settled>();
  const settle = (named: NamedRow, words: string, what: Settled): void => {
    const row = rows.rowOf(named);
    if (row) settled.set(row, { ...settled.get(row), ...what });
    else tellLost(named, words, rows, notices);
  };
  for (const rule of rules) settle(rule, `选定的计分方式“${rule.method}”`, { chosenMethod: rule.method });
  for (const late of lateness) {
    const reading = readLateness(late.lateness);
    const what = reading === null ? {} : { chosenLateness: { text: late.lateness, reading } };
    settle(late, `填写的逾期扣分办法“${late.lateness}”`, what);
  }
  return forms.map((form) => {
    if (!form.indicators.some((row) => settled.has(row))) return form;
    return { ...form, indicators: form.indicators.map((row) => ({ ...row, ...settled.get(row) })) };
  });
}

function tellLost(named: NamedRow, what: string, rows: NamedRows, notices: Notices): void {
  const alike = rows.alike(named);
  const form = rows.formOf(named);
  const places = alike.length > 0 ? alike.map(({ at }) => at) : form ? [form.range] : [];
  const text = [named.project ?? "", named.level2, named.name].filter((part) => part !== "").join("·");
  const words = { text, what, sheet: named.sheet, count: String(alike.length) };
  notices.add(alike.length > 0 ? "chosen-rule-unclear" : "chosen-rule-gone", places, words);
}

/** Every rule that was chosen for a row of the forms, as it is kept for the next run. */
export function chosenRulesOf(forms: readonly EvaluationForm[]): readonly ChosenRule[] {
  return rowsOf(forms).flatMap(({ form, row }) =>
    row.chosenMethod === undefined ? [] : [{ ...namedRow(form, row), method: row.chosenMethod }],
  );
}

/** And what was said of being late. */
function chosenLatenessOf(forms: readonly EvaluationForm[]): readonly ChosenLateness[] {
  return rowsOf(forms).flatMap(({ form, row }) =>
    row.chosenLateness === undefined ? [] : [{ ...namedRow(form, row), lateness: row.chosenLateness.text }],
  );
}

function rowsOf(forms: readonly EvaluationForm[]) {
  return forms.flatMap((form) => form.indicators.map((row) => ({ form, row })));
}

/** What the user set right, with `method` chosen for this row of one of the forms; null takes its choice back. */
export function withChosenRule(
  mapping: ConfirmedMapping | null,
  forms: readonly EvaluationForm[],
  row: IndicatorRow,
  method: string | null,
): ConfirmedMapping {
  const own = method === null ? [] : namesOf(forms, row).map((named) => ({ ...named, method }));
  return withRows(mapping, [...others(mapping?.rules, forms, row), ...own], mapping?.lateness ?? []);
}

/** What the user set right, with what being late costs this row of one of the forms; null takes it back. */
export function withChosenLateness(
  mapping: ConfirmedMapping | null,
  forms: readonly EvaluationForm[],
  row: IndicatorRow,
  lateness: string | null,
): ConfirmedMapping {
  const own = lateness === null ? [] : namesOf(forms, row).map((named) => ({ ...named, lateness }));
  return withRows(mapping, mapping?.rules ?? [], [...others(mapping?.lateness, forms, row), ...own]);
}

function namesOf(forms: readonly EvaluationForm[], row: IndicatorRow): readonly NamedRow[] {
  return forms.filter(({ indicators }) => indicators.includes(row)).map((form) => namedRow(form, row));
}

function others<T extends NamedRow>(
  all: readonly T[] | undefined,
  forms: readonly EvaluationForm[],
  row: IndicatorRow,
): readonly T[] {
  const rows = new NamedRows(forms);
  return (all ?? []).filter((one) => rows.rowOf(one) !== row);
}

/** What the user set right, with what still stands in the rows of the forms; null where nothing is left. */
export function keptMapping(
  mapping: ConfirmedMapping | null,
  forms: readonly EvaluationForm[],
): ConfirmedMapping | null {
  const [rules, lateness] = [chosenRulesOf(forms), chosenLatenessOf(forms)];
  const isEmpty = mapping === null && rules.length === 0 && lateness.length === 0;
  return isEmpty ? null : withRows(mapping, rules, lateness);
}

function withRows(
  mapping: ConfirmedMapping | null,
  rules: readonly ChosenRule[],
  lateness: readonly ChosenLateness[],
): ConfirmedMapping {
  return {
    tables: [],
    ...mapping,
    rules: rules.length === 0 ? undefined : rules,
    lateness: lateness.length === 0 ? undefined : lateness,
  };
}
