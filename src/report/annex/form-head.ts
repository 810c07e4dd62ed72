import { formatPercent, rate, type Decimal, type Figure } from "../../figures";
import { plainName } from "../../language";
import { fundsName, type FundsRow, type ProjectRecord, type YearlyAmount } from "../../recognition";
import { scoredFundsRow, type Evaluation, type ScoredWorkbook } from "../../scoring";
import type { TableBlock, TableCell } from "../document";
import { amount } from "../figures";
import { goalsOf } from "../goals";
import type { NumberStyle } from "../numbers";
import { figure, head, number, words } from "./cells";
import { hasPointsInHead } from "./indicator-table";
import { tableOf } from "./table-of";

/** What a line of the funds block needs of its row, wherever that stands. */
type Money = Pick<FundsRow, YearlyAmount> & { readonly label: string };

const COLUMNS = 8;
const WIDTHS = [12, 20, 13, 13, 13, 8, 11, 10] as const;
const FUNDS_HEADS = ["", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"] as const;

/** Whose form it is; its figures are named by the id: department, project.3. */
export interface FormOwner {
  readonly id: string;
  /** null: the unit as a whole. */
  readonly project: ProjectRecord | null;
}

/** The upper part of a self-evaluation table: whose it is, the money and the goals; the indicators follow beneath. */
export function formHead(
  owner: FormOwner,
  evaluation: Evaluation,
  scored: ScoredWorkbook,
  title: string,
  style: NumberStyle,
): TableBlock {
  const { project } = owner;
  const unit = scored.dossier.unitName?.value ?? "";
  return tableOf({ title, headerRows: 0, widths: WIDTHS }, () => [
    ...(project ? [labelled("项目名称", plainName(project.name))] : []),
    ...(unit === "" ? [] : [labelled(project ? "实施单位" : "单位名称", unit)]),
    ...fundsRows(owner, evaluation, style),
    ...goalRows(project, evaluation, scored),
  ]);
}

function labelled(label: string, text: string): TableCell[] {
  return [words(label), words(text, { columns: COLUMNS - 1, align: "left" })];
}

function fundsRows({ id, project }: FormOwner, evaluation: Evaluation, style: NumberStyle): (readonly TableCell[])[] {
  const { form, execution } = evaluation;
  const own: readonly (Money & { readonly isTotal: boolean })[] = form.funds?.rows ?? [];
  const lines = own.length > 0 || project === null ? own : [{ ...project, label: "", isTotal: true }];
  if (lines.length === 0) return [];
  const scored = form.isScored && hasPointsInHead(form) ? execution : null;
  const scoredLine = scoredFundsRow(form) ?? lines.find(({ isTotal }) => isTotal);
  const tableUnit = form.funds?.unit ?? project?.unit ?? style.unit;
  const label = words(`${project ? "项目资金" : "整体支出"}（${style.unit}）`, { rows: lines.length + 1 });
  const rows = lines.map((line, index) => {
    const cell = (what: string, name: string, key: "initialBudget" | "annualBudget" | "executed") => {
      const figureId = line.isTotal ? `${id}.${what}` : `${id}.funds-${index + 1}.${what}`;
      return figure(amount(figureId, name, line[key], tableUnit, style));
    };
    const score = line === scoredLine ? scored : null;
    return [
      words(fundsName(line), { align: "left" }),
      cell("initial-budget", "年初预算数", "initialBudget"),
      cell("annual-budget", "全年预算数", "annualBudget"),
      cell("executed", "全年执行数", "executed"),
      words(score ? number(score.weight, style.forms.score) : "—"),
      words(rateText(line, line.isTotal ? evaluation.executionRate : null, style, project === null)),
      words(score ? number(score.standing, style.forms.score) : "—"),
    ];
  });
  return [[label, ...FUNDS_HEADS.map((text) => head(text))], ...rows];
}

/** The rate of the line's amounts, else the one that is stated without them. */
function rateText(
  { annualBudget, executed }: Money,
  stated: Decimal | null,
  { forms }: NumberStyle,
  isUnit: boolean,
): string {
  const form: Figure["form"] = isUnit ? forms.unitRate : forms.projectRate;
  const lacksAmount = (annualBudget?.number ?? executed?.number ?? null) === null;
  const value = rate(executed?.number ?? null, annualBudget?.number ?? null) ?? (lacksAmount ? stated : null);
  return value === null ? "—" : formatPercent(value, form.decimals, form.keepZeros);
}

function goalRows(project: ProjectRecord | null, { form }: Evaluation, scored: ScoredWorkbook): TableCell[][] {
  const { goal, completion } = goalsOf(form, project, scored);
  if (!goal?.value && !completion?.value) return [];
  return [
    [words("年度总体目标", { rows: 2 }), head("预期目标", { columns: 3 }), head("实际完成情况", { columns: 4 })],
    [
      words(goal?.value ?? "", { columns: 3, align: "left" }),
      words(completion?.value ?? "", { columns: 4, align: "left" }),
    ],
  ];
}
