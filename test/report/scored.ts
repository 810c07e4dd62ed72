import { Says } from "../../src/language";
import { decimal, sum, type AmountUnit, type Decimal } from "../../src/figures";
import type { Dossier, EvaluationForm, IndicatorRow, ProjectRecord, Read, Slot, TextKey } from "../../src/recognition";
import { DEFAULT_OPTIONS, type Evaluation, type Scheme, type ScoredItem, type ScoredWorkbook } from "../../src/scoring";
import { rangeOf, type CellAddress } from "../../src/workbook";

const SCHEME = { options: DEFAULT_OPTIONS } as unknown as Scheme;

/** A cell that holds a number or a text; null is an empty cell. */
export function slot(content: string | null, at: CellAddress): Slot {
  const isNumber = content !== null && /^-?\d+(\.\d+)?$/.test(content);
  const number = isNumber ? decimal(content) : null;
  return { at, text: content ?? "", number, isTextNumber: false, formula: null, isOurs: false, error: null };
}

export function at(sheet: string, row: number, column: number): CellAddress {
  return { sheet, row, column };
}

export function read(text: string, row = 0): Read<string> {
  return { value: text, text, at: rangeOf(at("文字材料", row, 1)) };
}

export interface ProjectLiteral {
  readonly name: string;
  readonly budget: string | null;
  readonly executed: string | null;
  readonly parent?: string;
  readonly isGroup?: boolean;
  readonly unit?: AmountUnit;
  readonly texts?: Partial<Record<TextKey, string>>;
  readonly evaluation?: Evaluation;
}

/** A row of 项目支出表: name in A, budget in B, executed in C. */
export function project(literal: ProjectLiteral, row: number): ProjectRecord {
  const texts = Object.entries(literal.texts ?? {}).map(([key, text]) => [key, read(text, row)]);
  return {
    name: literal.name,
    at: rangeOf(at("项目支出表", row, 0)),
    level: literal.isGroup ? 1 : literal.parent === undefined ? 1 : 2,
    parent: literal.parent ?? null,
    initialBudget: null,
    annualBudget: slot(literal.budget, at("项目支出表", row, 1)),
    executed: slot(literal.executed, at("项目支出表", row, 2)),
    statedRate: null,
    unit: literal.unit ?? "万元",
    form: null,
    isGroup: literal.isGroup ?? false,
    texts: Object.fromEntries(texts),
  };
}

export interface ItemLiteral {
  readonly level1?: string;
  readonly level2?: string;
  readonly name: string;
  readonly target?: string;
  readonly actual?: string;
  readonly weight: string;
  /** null: waits for a judgement. */
  readonly score: string | null;
  readonly reason?: string;
}

function item(literal: ItemLiteral, sheet: string, row: number): ScoredItem {
  const place = at(sheet, row, 0);
  const value = (text: string | undefined, column: number) => ({
    text: text ?? "",
    slot: slot(text ?? null, at(sheet, row, column)),
    signSlot: null,
    unitSlot: null,
    reading: { kind: "empty" as const },
    says: new Says(text ?? ""),
  });
  const indicatorRow: IndicatorRow = {
    at: rangeOf(place),
    level1: literal.level1 ?? "产出指标",
    level2: literal.level2 ?? "数量指标",
    name: literal.name,
    nameAt: place,
    nature: null,
    target: value(literal.target, 3),
    actual: value(literal.actual, 4),
    weight: slot(literal.weight, at(sheet, row, 5)),
    score: null,
    reason: slot(literal.reason ?? null, at(sheet, row, 7)),
    standard: null,
    method: null,
    coefficient: null,
    isOfWhich: false,
  };
  const score = literal.score === null ? null : decimal(literal.score);
  return {
    row: indicatorRow,
    name: literal.name,
    rule: "at-least",
    ratio: null,
    points: null,
    operands: [],
    weight: decimal(literal.weight),
    state: score === null ? "pending" : "scored",
    score,
    given: null,
    standing: score,
    completion: null,
    bounds: null,
    explained: () => "",
    reason: "",
    scoreAt: null,
  };
}

export interface EvaluationLiteral {
  readonly scope: "project" | "department";
  readonly sheet?: string;
  readonly items: readonly ItemLiteral[];
  readonly execution?: { readonly weight: string; readonly score: string; readonly rate: string };
  readonly grade?: string | null;
  readonly maximum?: string;
  readonly isScored?: boolean;
  readonly texts?: readonly { readonly key: TextKey; readonly text: string }[];
}

/** A scored table; its total is the sum of its items. */
export function evaluation(literal: EvaluationLiteral): Evaluation {
  const sheet = literal.sheet ?? "自评表";
  const indicators = literal.items.map((one, index) => item(one, sheet, 5 + index));
  const scores = indicators.flatMap(({ standing }): Decimal[] => (standing ? [standing] : []));
  const waiting = indicators.filter(({ standing }) => standing === null);
  const { execution } = literal;
  const executionItem: ScoredItem | null = execution
    ? { ...item({ name: "预算执行率", ...execution }, sheet, 4), row: null, rule: "execution-rate" }
    : null;
  return {
    form: form(literal, sheet, indicators),
    formIndex: 0,
    scheme: SCHEME,
    execution: executionItem,
    executionRate: execution ? decimal(execution.rate) : null,
    indicators,
    adjustments: [],
    total: sum([...scores, ...(execution ? [decimal(execution.score)] : [])]),
    givenTotal: null,
    statedTotal: null,
    maximum: decimal(literal.maximum ?? "100"),
    grade: literal.grade ?? null,
    pending: { count: waiting.length, points: sum(waiting.map(({ weight }) => weight!)) },
  };
}

function form(literal: EvaluationLiteral, sheet: string, indicators: readonly ScoredItem[]): EvaluationForm {
  const bottom = 5 + indicators.length;
  return {
    scope: literal.scope,
    project: null,
    isTemplate: false,
    nameSlot: null,
    title: null,
    range: { sheet, top: 0, left: 0, bottom, right: 7 },
    funds: null,
    indicators: indicators.map(({ row }) => row!),
    executionRow: null,
    total: { weight: null, score: slot(null, at(sheet, bottom, 6)), grade: null },
    isScored: literal.isScored ?? true,
    texts: (literal.texts ?? []).map(({ key, text }) => ({ key, text: read(text), limit: null })),
    statedWeights: [],
  };
}

export interface WorkbookLiteral {
  readonly unitName?: string | null;
  readonly year?: number | null;
  readonly revenue?: { readonly budget: string | null; readonly actual: string | null; readonly unit?: AmountUnit };
  readonly projectSpending?: { readonly amount: string; readonly unit?: AmountUnit };
  readonly projects?: readonly ProjectLiteral[];
  readonly department?: Evaluation;
  readonly texts?: Partial<Record<TextKey, string>>;
  readonly projectTexts?: readonly { readonly project: string; readonly key: TextKey; readonly text: string }[];
}

/** A whole scored workbook by hand. 收支总表: budget in B3, actual in C3; 一般公共预算项目支出 in B9. */
export function scoredWorkbook(literal: WorkbookLiteral): ScoredWorkbook {
  const projects = (literal.projects ?? []).map((one, index) => ({
    project: project(one, 3 + index),
    evaluation: one.evaluation ?? null,
  }));
  const { revenue, projectSpending, year = 2021, unitName = "某某区工商业联合会" } = literal;
  const dossier: Dossier = {
    workbook: "测试.xlsx",
    unitName: unitName === null ? null : read(unitName),
    year: year === null ? null : { value: year, text: `${year}年度`, at: rangeOf(at("收支总表", 0, 0)) },
    tables: [],
    revenue: revenue
      ? {
          budget: slot(revenue.budget, at("收支总表", 2, 1)),
          actual: slot(revenue.actual, at("收支总表", 2, 2)),
          unit: revenue.unit ?? "万元",
        }
      : null,
    projectSpending: projectSpending
      ? { slot: slot(projectSpending.amount, at("收支总表", 8, 1)), unit: projectSpending.unit ?? "万元" }
      : null,
    lists: [],
    projects: projects.map((one) => one.project),
    targets: [],
    forms: [],
    quantities: [],
    texts: [
      ...Object.entries(literal.texts ?? {}).map(([key, text]) => ({
        key: key as TextKey,
        project: null,
        text: read(text),
      })),
      ...(literal.projectTexts ?? []).map(({ key, project: name, text }) => ({ key, project: name, text: read(text) })),
    ],
    ownScheme: null,
    findings: [],
  };
  const scheme = projects.find(({ evaluation }) => evaluation !== null)?.evaluation?.scheme ?? SCHEME;
  return { dossier, projects, department: literal.department ?? null, scheme };
}
