import { decimalOfCell, type AmountUnit, type Finding } from "../../src/figures";
import {
  wholeFunds,
  type Dossier,
  type EvaluationForm,
  type FundsBlock,
  type FundsRow,
  type IndicatorRow,
  type IndicatorValue,
  type ProjectRecord,
  type Slot,
} from "../../src/recognition";
import { Says, tickedOption } from "../../src/language";
import { readExpression } from "../../src/language/values/read-expression";
import { readStandard } from "../../src/language/standards/read-standard";
import { inDirectionOf } from "../../src/recognition/tables/change-value";
import { numberOfText } from "../../src/recognition/sheet/slot";
import { a1Range, markOf, Ours, rangeOf, type CellRange } from "../../src/workbook";

/** A cell in a literal: a number, a text ("107场"), a number with its shown text (0.9063 as "90.63%"), or empty. */
export type CellLiteral =
  | number
  | string
  | null
  | { readonly value: number; readonly text: string }
  | { readonly formula: string; readonly value: number }
  | { readonly error: string };

/** One indicator row; what is left out is an absent column, null an empty cell. */
export interface IndicatorLiteral {
  readonly level1?: string;
  readonly level2?: string;
  readonly name: string;
  readonly nature?: IndicatorRow["nature"];
  /** A sign or unit in a column of its own. */
  readonly sign?: string;
  readonly target?: CellLiteral;
  readonly unit?: string;
  readonly actual?: CellLiteral;
  /** A unit that the column of units gives the actual too. */
  readonly actualUnit?: string;
  readonly weight?: CellLiteral;
  readonly score?: CellLiteral;
  readonly reason?: CellLiteral;
  readonly standard?: string;
  readonly method?: string;
  /** The rule chosen in the pane. */
  readonly chosenMethod?: string;
  readonly coefficient?: CellLiteral;
  readonly isOfWhich?: boolean;
  /** The cell of a level whose points the row has together with others, 数量指标（20分）. */
  readonly levelPoints?: Slot;
}

export interface FundsLiteral {
  readonly label?: string;
  readonly isTotal?: boolean;
  readonly initial?: CellLiteral;
  readonly annual?: CellLiteral;
  readonly executed?: CellLiteral;
  readonly rate?: CellLiteral;
  readonly weight?: CellLiteral;
  readonly score?: CellLiteral;
  readonly reason?: CellLiteral;
}

export interface FormLiteral {
  readonly sheet?: string;
  readonly scope?: EvaluationForm["scope"];
  readonly project?: string | null;
  readonly isTemplate?: boolean;
  readonly title?: string;
  readonly unit?: AmountUnit;
  readonly funds?: readonly FundsLiteral[];
  readonly indicators: readonly IndicatorLiteral[];
  readonly executionRow?: IndicatorLiteral;
  readonly total?: { readonly weight?: CellLiteral; readonly score?: CellLiteral; readonly grade?: CellLiteral };
  readonly isScored?: boolean;
  readonly texts?: EvaluationForm["texts"];
  readonly statedWeights?: EvaluationForm["statedWeights"];
}

/** Columns of the test form: 一级 A, 二级 B, 三级 C, 性质 D, 指标值 E, 单位 F, 完成值 G, 分值 H, 得分 I, 原因 J, 标准 K … */
const COLUMN = {
  name: 2,
  sign: 3,
  target: 4,
  unit: 5,
  actual: 6,
  weight: 7,
  score: 8,
  reason: 9,
  standard: 10,
  method: 11,
  coefficient: 12,
};
const FUNDS_COLUMN = { initial: 2, annual: 3, executed: 4, rate: 6, weight: 7, score: 8, reason: 9 };
const FUNDS_TOP = 4;

/** The working paper that formulas of test forms may take their values from. */
export const PAPER = markOf("working-paper", 1, "计分底稿");
const OURS = new Ours({ names: [PAPER], sheets: [] });

/** A slot at a place, as recognition would have read it. */
export function slot(sheetName: string, row: number, column: number, literal: CellLiteral): Slot {
  const at = { sheet: sheetName, row, column };
  const none: Slot = { at, text: "", number: null, isTextNumber: false, formula: null, isOurs: false, error: null };
  if (literal === null || literal === "") return none;
  if (typeof literal === "number") return { ...none, text: String(literal), number: decimalOfCell(literal) };
  if (typeof literal === "string") {
    const number = numberOfText(literal);
    return { ...none, text: literal.trim(), number, isTextNumber: number !== null };
  }
  if ("error" in literal) return { ...none, text: literal.error, error: literal.error };
  if ("formula" in literal) {
    const { value, formula } = literal;
    return { ...none, text: String(value), number: decimalOfCell(value), formula, isOurs: OURS.wrote(formula) };
  }
  return { ...none, text: literal.text, number: decimalOfCell(literal.value) };
}

/** One indicator row of a test form; `row` is zero-based. */
export function indicator(literal: IndicatorLiteral, sheetName = "自评表", row = 9): IndicatorRow {
  const at = (column: number, cell: CellLiteral | undefined) =>
    cell === undefined ? null : slot(sheetName, row, column, cell);
  const value = (column: number, cell: CellLiteral | undefined, sign?: string, unit?: string): IndicatorValue => {
    const own = at(column, cell);
    const text = own === null || own.text === "" ? "" : `${sign ?? ""}${own.text}${unit ?? ""}`;
    return {
      text,
      slot: own,
      signSlot: sign === undefined ? null : slot(sheetName, row, COLUMN.sign, sign),
      unitSlot: unit === undefined ? null : slot(sheetName, row, COLUMN.unit, unit),
      reading: readExpression(tickedOption(text) ?? text),
      says: new Says(tickedOption(text) ?? text),
    };
  };
  const standard = at(COLUMN.standard, literal.standard);
  const target = value(COLUMN.target, literal.target, literal.sign, literal.unit);
  const actual = value(COLUMN.actual, literal.actual, undefined, literal.actualUnit);
  return {
    at: { sheet: sheetName, top: row, left: 0, bottom: row, right: COLUMN.coefficient },
    level1: literal.level1 ?? "产出指标",
    level2: literal.level2 ?? "数量指标",
    name: literal.name,
    nameAt: { sheet: sheetName, row, column: COLUMN.name },
    nature: literal.nature ?? null,
    target,
    actual: inDirectionOf(literal.name, target, actual),
    weight: at(COLUMN.weight, literal.weight),
    score: at(COLUMN.score, literal.score),
    reason: at(COLUMN.reason, literal.reason),
    standard: standard === null ? null : { slot: standard, reading: readStandard(standard.text) },
    method: at(COLUMN.method, literal.method),
    ...(literal.chosenMethod === undefined ? {} : { chosenMethod: literal.chosenMethod }),
    coefficient: at(COLUMN.coefficient, literal.coefficient),
    isOfWhich: literal.isOfWhich ?? false,
    ...(literal.levelPoints ? { levelPoints: literal.levelPoints } : {}),
  };
}

/** An evaluation form laid out on its own sheet: project in row 2, funds from row 5, then the indicators, then 总分. */
export function form(literal: FormLiteral): EvaluationForm {
  const name = literal.sheet ?? "自评表";
  const scope = literal.scope ?? "project";
  const funds = literal.funds ? fundsBlock(literal.funds, name, literal.unit ?? "万元") : null;
  const top = FUNDS_TOP + (literal.funds?.length ?? 0) + 1;
  const indicators = literal.indicators.map((one, index) => indicator(one, name, top + index));
  let bottom = top + indicators.length;
  const executionRow = literal.executionRow ? indicator(literal.executionRow, name, bottom++) : null;
  const totalSlot = (column: number, cell: CellLiteral | undefined) =>
    cell === undefined ? null : slot(name, bottom, column, cell);
  const project = literal.project ?? (scope === "project" && !literal.isTemplate ? "培训项目" : null);
  return {
    scope,
    project: project === null ? null : { value: project, text: project, at: cellRange(name, 1, 1) },
    isTemplate: literal.isTemplate ?? false,
    nameSlot: literal.isTemplate ? slot(name, 1, 1, null) : null,
    title: literal.title ? { value: literal.title, text: literal.title, at: cellRange(name, 0, 0) } : null,
    range: { sheet: name, top: 0, left: 0, bottom, right: COLUMN.coefficient },
    funds,
    indicators,
    executionRow,
    total: literal.total
      ? {
          weight: totalSlot(COLUMN.weight, literal.total.weight),
          score: totalSlot(COLUMN.score, literal.total.score),
          grade: totalSlot(COLUMN.reason, literal.total.grade),
        }
      : null,
    isScored: literal.isScored ?? true,
    texts: literal.texts ?? [],
    statedWeights: literal.statedWeights ?? [],
  };
}

function fundsBlock(rows: readonly FundsLiteral[], name: string, unit: AmountUnit): FundsBlock {
  return {
    range: { sheet: name, top: FUNDS_TOP, left: 0, bottom: FUNDS_TOP + rows.length - 1, right: FUNDS_COLUMN.reason },
    unit,
    rows: rows.map((literal, index): FundsRow => {
      const row = FUNDS_TOP + index;
      const at = (key: keyof typeof FUNDS_COLUMN) => {
        const cell = literal[key];
        return cell === undefined ? null : slot(name, row, FUNDS_COLUMN[key], cell);
      };
      return {
        label: literal.label ?? (index === 0 ? "年度资金总额" : "其中：当年财政拨款"),
        isTotal: literal.isTotal ?? index === 0,
        at: { sheet: name, top: row, left: 0, bottom: row, right: FUNDS_COLUMN.reason },
        initialBudget: at("initial"),
        annualBudget: at("annual"),
        executed: at("executed"),
        rate: at("rate"),
        weight: at("weight"),
        score: at("score"),
        reason: at("reason"),
      };
    }),
  };
}

/** A dossier of those forms: a project for each project form (with the form's amounts), everything else empty. */
export function dossier(forms: readonly EvaluationForm[], more: Partial<Dossier> = {}): Dossier {
  const projects = forms.flatMap((one, index): ProjectRecord[] => {
    if (one.scope !== "project" || one.project === null) return [];
    const total = one.funds && wholeFunds(one.funds);
    return [
      {
        name: one.project.value,
        at: one.project.at,
        level: 1,
        parent: null,
        initialBudget: total?.initialBudget ?? null,
        annualBudget: total?.annualBudget ?? null,
        executed: total?.executed ?? null,
        statedRate: total?.rate ?? null,
        unit: one.funds?.unit ?? "万元",
        form: index,
        isGroup: false,
        texts: {},
      },
    ];
  });
  return {
    workbook: "测试.xlsx",
    unitName: null,
    year: { value: 2021, text: "2021年度", at: cellRange("自评表", 0, 0) },
    tables: [],
    revenue: null,
    projectSpending: null,
    lists: [],
    projects,
    forms,
    targets: [],
    quantities: [],
    texts: [],
    ownScheme: null,
    findings: [],
    ...more,
  };
}

/** A finding as a person reads it, with the cells that it names: "G6 指标…". */
export function worded({ sources, message }: Finding): string {
  return `${sources.map((place) => ("top" in place ? a1Range(place) : place.sheet)).join("、")} ${message}`;
}

function cellRange(sheetName: string, row: number, column: number): CellRange {
  return rangeOf({ sheet: sheetName, row, column });
}

/** An item whose sentence does not matter. */
export const UNSAID = { explained: () => "" };

/** The points that a level states for several rows together, in B6 of the test form. */
export function pointsOfLevel(text: string, points: number): Slot {
  return { ...slot("自评表", 5, 1, text), number: decimalOfCell(points), isTextNumber: true };
}
