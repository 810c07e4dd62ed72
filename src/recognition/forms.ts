import type { CellRange } from "../workbook";
import { rangeOf } from "../workbook";
import type { EvaluationForm, FundsBlock, FundsRow, IndicatorRow, Read, Slot, TextKey } from "./dossier";
import { pointsInText, withoutPoints, yearInText, withoutSpaces } from "../language";
import { beginsNext, newDraft, take, type Draft } from "./form-draft";
import { isOfDepartment } from "./regions";
import { withoutExecution, withWhole, type IndicatorGroup } from "./tables/indicator-groups";
import type { IndicatorTable } from "./tables/indicator-table";
import type { LabelledText } from "./tables/labelled";
import { isHint } from "./tables/labelled";
import type { SheetContents } from "./sheet-contents";
import { hasNumber } from "./sheet/slot";
import { PROJECT_TEXT_KEYS } from "./sheet/vocabulary";

/** A form with what the joining needs to know of it beside the form itself. */
export interface FoundForm {
  readonly form: EvaluationForm;
  readonly sheet: string;
  /** The year that its title tells, or the line below it. */
  readonly year: number | null;
  readonly isHidden: boolean;
  /** It has targets and nothing else: no self-evaluation yet. */
  readonly isTargets: boolean;
}

/** The head of a form whose indicators stand elsewhere, or nowhere: a project's card. */
export interface FormHead {
  readonly name: string;
  readonly at: CellRange;
  readonly sheet: string;
  readonly year: number | null;
  readonly funds: FundsBlock;
  readonly texts: readonly LabelledText[];
}

export interface FormsOfSheet {
  readonly forms: readonly FoundForm[];
  /** Amounts of named projects without indicators below them: the indicators may stand on a sheet of their own. */
  readonly heads: readonly FormHead[];
  /** Text cells outside any form and head: the report's material. */
  readonly looseTexts: readonly LabelledText[];
}

/**
 * Puts the items of a sheet together to forms: a title, a 项目名称 or a funds block after an indicator block begins
 * the next form; a second indicator block without them is the same form's next page or next goal.
 */
export function formsOf(contents: SheetContents): FormsOfSheet {
  const forms: FoundForm[] = [];
  const heads: FormHead[] = [];
  const looseTexts: LabelledText[] = [];
  /** The title above forms that stand side by side is that of each. */
  let shared: Read<string> | null = null;
  let draft = newDraft(0);
  const flush = (row: number): void => {
    const { name, year, funds, texts } = draft;
    if (draft.tables.length > 0) forms.push(...formsOfDraft(draft, contents));
    else if (name !== null && funds !== null)
      heads.push({ name: name.text, at: rangeOf(name.at), sheet: contents.sheet, year, funds, texts });
    else looseTexts.push(...texts);
    draft = newDraft(row);
  };
  for (const item of contents.items) {
    if (item.kind === "part" && draft.tables.length === 0) shared = draft.title ?? shared;
    if (beginsNext(item, draft)) flush(item.row);
    if (item.kind === "part") [draft.title, draft.year] = [shared, shared && yearInText(shared.value)];
    take(item, draft);
  }
  flush(0);
  return { forms, heads, looseTexts };
}

function formsOfDraft(draft: Draft, contents: SheetContents): FoundForm[] {
  const { sheet, isHidden } = contents;
  const isTargets = draft.tables.every(({ isGoalTable }) => isGoalTable);
  if (!isTargets && draft.tables.some(({ isGoalTable }) => isGoalTable)) {
    // Targets on the page before the evaluation: the evaluation says them again.
    return formsOfDraft({ ...draft, tables: draft.tables.filter(({ isGoalTable }) => !isGoalTable) }, contents);
  }
  const found = { sheet, isHidden, year: draft.year, isTargets };
  const [table] = draft.tables;
  if (table!.columns.has("project")) {
    const named = table!.groups.filter(({ project }) => project !== null);
    const groups = named.length > 0 ? named : table!.groups;
    return groups.map((group) => ({ ...found, form: projectOfTable(draft, table!, withWhole(group)) }));
  }
  const groups = draft.tables.flatMap(({ groups: ofTable }) => ofTable);
  const range = draftRange(draft, sheet);
  const whole = withWhole(mergedGroup(groups));
  const funds = draft.funds ?? blockOf(whole.amounts, table!);
  return [{ ...found, form: build({ ...draft, funds }, range, whole, draft.name, draft.texts) }];
}

/** One project of a table that names the project in a column. */
function projectOfTable(draft: Draft, table: IndicatorTable, group: IndicatorGroup): EvaluationForm {
  const range = { ...table.range, top: group.top, bottom: group.bottom };
  const form = build({ ...draft, funds: null, headScore: null, grade: null }, range, group, null, []);
  const funds = blockOf(group.funds ?? group.amounts, table);
  return {
    ...form,
    scope: group.project ? "project" : form.scope,
    project: group.project,
    isTemplate: false,
    nameSlot: null,
    funds,
  };
}

/** Amounts that stand in a table of indicators. */
function blockOf(amounts: FundsRow | null, { unit }: IndicatorTable): FundsBlock | null {
  return amounts && unit ? { range: amounts.at, unit, rows: [amounts] } : null;
}

function mergedGroup(groups: readonly IndicatorGroup[]): IndicatorGroup {
  const [first, ...rest] = groups;
  if (first && rest.length === 0) return first;
  return {
    project: null,
    top: first?.top ?? 0,
    bottom: groups[groups.length - 1]?.bottom ?? 0,
    rows: groups.flatMap(({ rows }) => rows),
    executionRows: groups.flatMap(({ executionRows }) => executionRows),
    total: [...groups].reverse().find(({ total }) => total !== null)?.total ?? null,
    sums: groups.flatMap(({ sums }) => sums),
    statedWeights: groups.flatMap(({ statedWeights }) => statedWeights),
    funds: null,
    amounts: groups.find(({ amounts }) => amounts !== null)?.amounts ?? null,
  };
}

function draftRange(draft: Draft, sheet: string): CellRange {
  const ranges = [...draft.tables.map(({ range }) => range), ...(draft.funds ? [draft.funds.range] : [])];
  return {
    sheet,
    top: draft.title?.at.top ?? draft.top,
    left: Math.min(
      ...ranges.map(({ left }) => left),
      draft.name?.at.column ?? Infinity,
      draft.title?.at.left ?? Infinity,
    ),
    bottom: draft.bottom,
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

function build(
  draft: Draft,
  range: CellRange,
  all: IndicatorGroup,
  name: Slot | null,
  texts: readonly LabelledText[],
): EvaluationForm {
  const group = withoutExecution(all, draft.funds);
  const isDepartment = name === null || (draft.title !== null && isOfDepartment(draft.title.value));
  const hasName = name !== null && name.text !== "" && !isHint(name.text);
  const project =
    isDepartment || !hasName ? null : { value: withoutSpaces(name.text), text: name.text, at: rangeOf(name.at) };
  const { indicators, executionRow } = split(group, draft.funds);
  const total = group.total ?? (draft.headScore ? { weight: null, score: draft.headScore, grade: null } : null);
  const isTemplate = !isDepartment && !hasName;
  return {
    scope: isDepartment ? "department" : "project",
    project,
    isTemplate,
    nameSlot: isTemplate ? name : null,
    title: draft.title,
    range,
    funds: draft.funds,
    indicators,
    executionRow,
    total: total && { ...total, grade: total.grade ?? draft.grade },
    headScore: group.total === null ? null : draft.headScore,
    sums: group.sums,
    isScored: isScored(group, draft.funds, indicators),
    texts: texts.map((text) => ({
      key: keyIn(text.key, isDepartment),
      text: { value: text.text, text: text.raw, at: rangeOf(text.at) },
      limit: text.limit,
    })),
    statedWeights: [
      ...(draft.funds?.statedWeight ? [draft.funds.statedWeight] : []),
      ...texts.flatMap(statedBy),
      ...group.statedWeights,
    ],
  };
}

/** A goal's label may state the points of its indicators: 年度绩效目标1（40分）. */
function statedBy({ label, labelAt }: LabelledText): EvaluationForm["statedWeights"] {
  const points = pointsInText(label);
  if (points === null) return [];
  return [{ level: withoutSpaces(withoutPoints(label)), weight: { value: points, text: label, at: rangeOf(labelAt) } }];
}

function keyIn(key: TextKey, isDepartment: boolean): TextKey {
  return isDepartment ? key : (PROJECT_TEXT_KEYS[key] ?? key);
}

/** 预算执行率 is the form's execution row unless the funds block scores the rate already. */
function split(
  group: IndicatorGroup,
  funds: FundsBlock | null,
): { indicators: IndicatorRow[]; executionRow: IndicatorRow | null } {
  const scored = funds?.rows.find(({ isTotal }) => isTotal) ?? funds?.rows.find(({ weight }) => hasNumber(weight));
  const isInFunds = hasNumber(scored?.weight ?? null);
  const executionRow = isInFunds ? null : (group.executionRows.find(({ isOfWhich }) => !isOfWhich) ?? null);
  const others = group.executionRows.filter((row) => row !== executionRow);
  const indicators = others.length === 0 ? group.rows : [...group.rows, ...others].sort((a, b) => a.at.top - b.at.top);
  return { indicators, executionRow };
}

function isScored(group: IndicatorGroup, funds: FundsBlock | null, indicators: readonly IndicatorRow[]): boolean {
  const rows = [...indicators, ...group.executionRows];
  const totals = group.total === null ? [] : [group.total.weight, group.total.score];
  // Empty cells of a total say that points are given, where there is anything to give them to.
  if (totals.some((total) => (rows.length > 0 ? total !== null : hasNumber(total)))) return true;
  if (funds?.rows.some(({ weight, score }) => hasNumber(weight) || hasNumber(score))) return true;
  return rows.some(({ weight, score }) => weight !== null || score !== null);
}
