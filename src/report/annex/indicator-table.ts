import { formatPercent } from "../../figures";
import type { EvaluationForm } from "../../recognition";
import { isWaiting, standingTotal, type Evaluation, type ScoredItem } from "../../scoring";
import type { TableBlock, TableCell } from "../document";
import type { FigureForms } from "../outline";
import { head, number, words } from "./cells";
import { tableOf } from "./table-of";

/** One line of the table before its level cells are merged; without levels its first cell reaches across them. */
interface Line {
  readonly levels: readonly [string, string] | null;
  readonly cells: readonly TableCell[];
}

const LEVEL_HEADS = ["一级指标", "二级指标"] as const;
const HEADS = ["三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"] as const;
const LEVEL_WIDTH = 9;
const WIDTHS = [20, 14, 15, 6, 6, 24] as const;

/** A self-evaluation table as the annex shows it: the indicator tree, the scores that stand, total and grade. */
export function indicatorTable(evaluation: Evaluation, title: string, forms: FigureForms): TableBlock {
  const items = evaluation.indicators;
  const used = ([0, 1] as const).filter((level) => items.some(({ row }) => levelOf(row, level) !== ""));
  const widths = [...used.map(() => LEVEL_WIDTH), ...WIDTHS];
  return tableOf({ title, headerRows: 1, widths }, () => [
    [...used.map((level) => LEVEL_HEADS[level]), ...HEADS].map((text) => head(text)),
    ...withMergedLevels(linesOf(evaluation, used.length, forms), used),
    totalRow(evaluation, used.length, forms),
  ]);
}

function linesOf(evaluation: Evaluation, levels: number, forms: FigureForms): readonly Line[] {
  const { execution, indicators, form } = evaluation;
  return [
    ...(execution && !hasPointsInHead(form) ? [executionLine(evaluation, execution, levels, forms)] : []),
    ...indicators.map((item) => indicatorLine(item, evaluation, forms)),
  ];
}

/** Whether the points of the execution rate stand beside the money, as in the national form: they count once. */
export function hasPointsInHead({ scope, funds, executionRow }: EvaluationForm): boolean {
  return executionRow === null && (scope === "project" || funds !== null);
}

function levelOf(row: ScoredItem["row"], level: 0 | 1): string {
  return (level === 0 ? row?.level1 : row?.level2) ?? "";
}

function indicatorLine(item: ScoredItem, evaluation: Evaluation, forms: FigureForms): Line {
  const { row, name } = item;
  const [target, actual] = [row?.target.text ?? "", row?.actual.text ?? ""];
  return { levels: [levelOf(row, 0), levelOf(row, 1)], cells: cellsOf(name, target, actual, item, evaluation, forms) };
}

/** 预算执行率 stands first, across the levels; where the form keeps it among its indicators, under that one's. */
function executionLine(evaluation: Evaluation, item: ScoredItem, levels: number, forms: FigureForms): Line {
  const { executionRate, form } = evaluation;
  const { decimals, keepZeros } = form.scope === "department" ? forms.unitRate : forms.projectRate;
  const actual = executionRate === null ? "不适用" : formatPercent(executionRate, decimals, keepZeros);
  const cells = cellsOf(item.name, item.row?.target.text || "100%", actual, item, evaluation, forms);
  if (item.row) return { levels: [levelOf(item.row, 0), levelOf(item.row, 1)], cells };
  return { levels: null, cells: [words(item.name, { columns: levels + 1 }), ...cells.slice(1)] };
}

function cellsOf(
  name: string,
  target: string,
  actual: string,
  item: ScoredItem,
  { form }: Evaluation,
  forms: FigureForms,
): TableCell[] {
  return [
    words(name, { align: "left" }),
    words(target),
    words(actual),
    words(form.isScored ? number(item.weight, forms.score) : "—"),
    words(form.isScored ? scoreOf(item, forms) : "—"),
    words(item.row?.reason?.text ?? "", { align: "left" }),
  ];
}

function scoreOf(item: ScoredItem, forms: FigureForms): string {
  const { standing, state } = item;
  if (isWaiting(item)) return "待定";
  return standing === null && state === "passed-over" ? "不计" : number(standing, forms.score);
}

/** Equal levels one below the other share a cell; a second level only within one first level. */
function withMergedLevels(lines: readonly Line[], used: readonly (0 | 1)[]): TableCell[][] {
  const rows: TableCell[][] = lines.map(() => []);
  for (const level of used) {
    let start = 0;
    for (let index = 1; index <= lines.length; index += 1) {
      if (index < lines.length && isSameLevel(lines[index]!, lines[start]!, level)) continue;
      const { levels } = lines[start]!;
      if (levels) rows[start]!.push(words(levels[level], index - start > 1 ? { rows: index - start } : {}));
      start = index;
    }
  }
  lines.forEach((line, index) => rows[index]!.push(...line.cells));
  return rows;
}

function isSameLevel({ levels: first }: Line, { levels: second }: Line, level: 0 | 1): boolean {
  if (first === null || second === null) return false;
  return first[0] === second[0] && (level === 0 || first[1] === second[1]);
}

function totalRow(evaluation: Evaluation, levels: number, forms: FigureForms): TableCell[] {
  const { form, pending, grade, maximum } = evaluation;
  const waiting = pending.count > 0 ? `另有${pending.count}项${number(pending.points, forms.score)}分待定` : "";
  return [
    head("总分", { columns: levels + 3 }),
    head(form.isScored ? number(maximum, forms.score) : "—"),
    head(form.isScored ? number(standingTotal(evaluation), forms.score) : "—"),
    head(waiting || (grade ? `等级：${grade}` : ""), { align: "left" }),
  ];
}
