import type { AmountUnit, Decimal, Finding } from "../figures";
import type { CellAddress, CellRange } from "../workbook";
import type { Expression, ReverseWay, Says, Standard } from "../language";

/** A value with the cell that says it and the text that stands there. */
export interface Read<T> {
  readonly value: T;
  readonly text: string;
  readonly at: CellRange;
}

/** The year of the evaluation. */
export interface YearRead extends Read<number> {
  /** Where titles say different years: each of them once, the most frequent first; this year is that one. */
  readonly said?: readonly Read<number>[];
}

/** A place in a table where something stands or could be written. */
export interface Slot {
  readonly at: CellAddress;
  /** Shown text, trimmed; "" where the cell is empty. */
  readonly text: string;
  /** The cell's number; null for text, an empty cell or an error. Numbers stored as text are read too. */
  readonly number: Decimal | null;
  /** The number stands in a text cell ("1,234.50" stored as text). */
  readonly isTextNumber: boolean;
  readonly formula: string | null;
  /** We wrote its formula: the cell takes its value from 计分底稿, and is never read as given by a person. */
  readonly isOurs: boolean;
  /** "#DIV/0!" where the cell is an error. */
  readonly error: string | null;
  /**
   * The unit that the amount is kept in, where it is not its table's: a column or a cell with a unit of its own
   * ("620.82万元"). `number` is converted into the table's unit already; the cell itself is not.
   */
  readonly ownUnit?: AmountUnit;
  /** The cells that `number` is the sum of, where the money stands in several rows; `at` and `text` are the first's. */
  readonly parts?: readonly Slot[];
}

export type TableKind = "projects" | "funds" | "indicators" | "revenue" | "ratios" | "texts";

/** One table that was found: what the pane lists under 来源. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly range: CellRange;
  readonly unitOfAmount: AmountUnit | null;
  /** A hidden sheet or one made by us is listed, and said so. */
  readonly isHidden: boolean;
  /** Field → zero-based column, for the pane's mapping: { target: 4, actual: 5 }. */
  readonly columns: Readonly<Record<string, number>>;
  /** Why it begins and ends there, in a sentence; absent where there is nothing to say. */
  readonly why?: string;
}

/** 收支总表: budget and actual revenue, in `unit`. */
export interface RevenueRecord {
  readonly budget: Slot | null;
  readonly actual: Slot | null;
  readonly unit: AmountUnit;
}

/** An amount that no field of the table holds, with its column's heading: 合同金额 beside 采购预算金额. */
export interface OtherAmount {
  readonly heading: string;
  readonly amount: Slot;
}

/** The score and the grade of a project as its list states them. */
export interface StatedResult {
  readonly score: Slot | null;
  readonly grade: Slot | null;
}

/** One project of the list, or of a form that no list names. Amounts in `unit`. */
export interface ProjectRecord {
  /** As the list (else the form) writes it, spaces and line breaks taken out. */
  readonly name: string;
  readonly at: CellRange;
  readonly level: 1 | 2;
  /** How deep the row stands in its list, where that has more than two levels; `level` is 2 from there on. */
  readonly depth?: number;
  /** The level-1 project above a level-2 one. */
  readonly parent: string | null;
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
  /** The rate that the table states, if it has such a column. */
  readonly statedRate: Slot | null;
  /** Of a table that states a rate: the amounts of the row that it may be a share of, in place of the budget. */
  readonly otherAmounts?: readonly OtherAmount[];
  /** 自评得分 and 自评等级 that the list states of the project; absent where it has no such columns. */
  readonly statedResult?: StatedResult;
  /** What the list's column 备注 or 原因 says of the project's money. */
  readonly remark?: Slot | null;
  readonly unit: AmountUnit;
  /** Index in Dossier.forms of the evaluation table of this project; null where it has none. */
  readonly form: number | null;
  /** A level-1 row above level-2 rows needs no table of its own. */
  readonly isGroup: boolean;
  /** Text cells that belong to the project: 完成情况与效益, 问题及原因, 改进措施, … by TextKey. */
  readonly texts: Readonly<Partial<Record<TextKey, Read<string>>>>;
}

/** A line of the project list that adds up others: 合计, 小计. */
export interface ListSum {
  readonly label: string;
  readonly at: CellRange;
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
  readonly statedRate: Slot | null;
  readonly otherAmounts?: readonly OtherAmount[];
  readonly unit: AmountUnit;
}

/** A project list as it stands on its sheet, before the projects of several lists are joined. Amounts in `unit`. */
export interface ProjectListRecord {
  readonly range: CellRange;
  readonly unit: AmountUnit;
  readonly rows: readonly Omit<ProjectRecord, "form">[];
  /** 合计, as the list states it. */
  readonly total: ListSum | null;
  /** 小计 lines. */
  readonly subtotals: readonly ListSum[];
}

/** One row of a funds block (项目资金). */
export interface FundsRow {
  readonly label: string;
  /** 年度资金总额 is the total; 当年财政拨款, 上年结转 … are its sources. */
  readonly isTotal: boolean;
  readonly at: CellRange;
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
  readonly rate: Slot | null;
  readonly otherAmounts?: readonly OtherAmount[];
  readonly weight: Slot | null;
  readonly score: Slot | null;
  readonly reason: Slot | null;
}

export interface FundsBlock {
  readonly range: CellRange;
  /** Points that the block's label states: 预算执行情况（10分）. */
  readonly statedWeight?: { readonly level: string; readonly weight: Read<Decimal> } | null;
  readonly unit: AmountUnit;
  readonly rows: readonly FundsRow[];
}

/** One indicator row. Levels and name are filled down from merged or "as above" cells. */
export interface IndicatorRow {
  readonly at: CellRange;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly nameAt: CellAddress;
  /** Where level1 and level2 are written, also above the row; a level that the name itself is has no cell here. */
  readonly levelsAt?: readonly CellAddress[];
  /** Cells of the row that say how its value is meant, filled or not: sign, unit, 定性, an adjusted target. */
  readonly marksAt?: readonly CellAddress[];
  /** 定量 or 定性 where a column says so. */
  readonly nature: "quantitative" | "qualitative" | null;
  /** 正向 or 反向, where the sign column says that instead of a sign. */
  readonly sense?: "at-least" | "at-most";
  /** The joined text (sign + value + unit) and its reading. */
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue;
  readonly weight: Slot | null;
  /** The merged weight cell of a row above that this row stands in too; its points count there. */
  readonly sharedWeight?: Slot;
  /** The points of a level that are this row's and others' together, where nothing says what each is worth. */
  readonly levelPoints?: Slot;
  readonly score: Slot | null;
  readonly reason: Slot | null;
  readonly standard: { readonly slot: Slot; readonly reading: Standard } | null;
  /** 计分方式: the user's choice of rule, which wins over what is inferred. */
  readonly method: Slot | null;
  /** The rule that the user chose in the pane, by the same words; it wins over the column. */
  readonly chosenMethod?: string;
  /** What being late costs, as the user said in the pane, and its reading; it stands in the place of the standard. */
  readonly chosenLateness?: { readonly text: string; readonly reading: Standard };
  /** 得分系数(%). */
  readonly coefficient: Slot | null;
  /** A 其中 row beneath a scored row: shown, never scored. */
  readonly isOfWhich: boolean;
}

/** A target or actual: the text as it is shown in one piece, the cell that holds the number, and the reading. */
export interface IndicatorValue {
  readonly text: string;
  /** The value's own cell (指标值), also where sign and unit have columns of their own; null without a column. */
  readonly slot: Slot | null;
  readonly signSlot: Slot | null;
  readonly unitSlot: Slot | null;
  readonly reading: Expression;
  /** What the words around the value say: late, in part, none of it. */
  readonly says: Says;
}

/** A line of a form that adds up some of its rows: 小计, 产出指标小计. */
export interface FormSum {
  readonly label: string;
  readonly at: CellRange;
  readonly weight: Slot | null;
  readonly score: Slot | null;
  /** The rows that it adds up. */
  readonly rows: readonly IndicatorRow[];
}

/** A self-evaluation table: a project's or the department's, filled or still to be filled. */
export interface EvaluationForm {
  readonly scope: "project" | "department";
  /** null for the department's form and for a template. */
  readonly project: Read<string> | null;
  /** 项目名称 stands there with an empty cell beside it: copied for projects without a table. */
  readonly isTemplate: boolean;
  /** The empty 项目名称 cell of a template. */
  readonly nameSlot: Slot | null;
  readonly title: Read<string> | null;
  readonly range: CellRange;
  readonly funds: FundsBlock | null;
  readonly indicators: readonly IndicatorRow[];
  /** The row of the indicator block that is 预算执行率, where the form scores it there; it is not in `indicators`. */
  readonly executionRow: IndicatorRow | null;
  readonly total: { readonly weight: Slot | null; readonly score: Slot | null; readonly grade: Slot | null } | null;
  /** 自评得分 at the head of a form that has a total row too. */
  readonly headScore?: Slot | null;
  /** 小计 of levels, apart from the total. */
  readonly sums?: readonly FormSum[];
  /** False: the form has neither weights nor scores (transfer payments): rates and findings, no invented score. */
  readonly isScored: boolean;
  /** 年度总体目标, 完成情况, 存在问题, 改进措施 … inside the form, with the limit the form states (100字以内). */
  readonly texts: readonly { readonly key: TextKey; readonly text: Read<string>; readonly limit: number | null }[];
  /** First-level weights stated in headings: 产出指标（50分）. */
  readonly statedWeights: readonly { readonly level: string; readonly weight: Read<Decimal> }[];
  /** How points of reverse indicators go by a note beside the form: 反向指标得分=年度指标值/全年实际值×分值. */
  readonly reverseNote?: Read<ReverseWay>;
}

/** Text material of the report, by what it is. */
export type TextKey =
  | "duties" // 主要职责
  | "organisation" // 部门机构设置
  | "staff" // 人员情况
  | "annual-work" // 年度总体工作和重点工作任务
  | "overall-completion" // 整体绩效目标完成情况
  | "management" // 部门整体绩效管理情况
  | "conclusion" // 自评结论
  | "achievements" // 主要工作成效
  | "problems" // 存在的主要问题
  | "measures" // 下一步改进措施
  | "experience" // 经验做法
  | "budget-adjustment" // 预算调整情况
  | "other-matters" // 其他需要说明的情况
  | "goal" // 年度总体目标（预期）
  | "goal-completion" // 年度总体目标实际完成情况
  | "project-effects" // 项目绩效目标完成情况与效益
  | "project-problems" // 发现的问题及原因
  | "project-measures"; // 下一步改进措施（项目）

export interface TextMaterial {
  readonly key: TextKey;
  /** Whose it is; null for the unit as a whole. */
  readonly project: string | null;
  readonly text: Read<string>;
}

/** A named number of the unit that ratios are computed from: 编制数, 在职人员数, 三公经费决算数 … */
export interface Quantity {
  readonly name: string;
  /** 上年, 本年预算, 本年决算 where the table tells columns apart; "" otherwise. */
  readonly column: string;
  readonly slot: Slot;
  readonly unit: AmountUnit | null;
}

/** A scheme that the user keeps in a sheet of the workbook: rows of option | value. */
export interface SchemeSheet {
  readonly range: CellRange;
  readonly options: readonly { readonly name: string; readonly value: Slot }[];
}

/** Everything that was read from a workbook, each value with its cell. */
export interface Dossier {
  readonly workbook: string;
  readonly unitName: Read<string> | null;
  readonly year: YearRead | null;
  /** 填报日期: 2024年3月12日. */
  readonly reportedOn?: Read<string> | null;
  readonly tables: readonly RecognisedTable[];
  readonly revenue: RevenueRecord | null;
  /** 一般公共预算项目支出 of the unit, for the share of project spending. */
  readonly projectSpending: { readonly slot: Slot; readonly unit: AmountUnit } | null;
  /** The project lists that `projects` was put together from. */
  readonly lists: readonly ProjectListRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly forms: readonly EvaluationForm[];
  /** Approved targets of projects, or of the unit, that have no form yet: a self-evaluation starts from them. */
  readonly targets: readonly EvaluationForm[];
  readonly quantities: readonly Quantity[];
  readonly texts: readonly TextMaterial[];
  readonly ownScheme: SchemeSheet | null;
  /** What the reading was unsure of or could not read. */
  readonly findings: readonly Finding[];
}
