import type { AmountUnit } from "../../figures";
import { plainName } from "../../language";
import type { ProjectRecord } from "../../recognition";
import { comesToScore, knownScore, standingTotal, type Evaluation, type ScoredWorkbook } from "../../scoring";
import type { TableBlock, TableCell } from "../document";
import type { ReportFigures } from "../figures";
import type { NumberStyle } from "../numbers";
import type { FigureForms } from "../outline";
import { figure, head, number, words } from "./cells";
import { tableOf } from "./table-of";

const headsIn = (unit: AmountUnit) => [
  "序号",
  "项目名称",
  `全年预算数（${unit}）`,
  `全年执行数（${unit}）`,
  "预算执行率",
  "自评得分",
  "等级",
];
const WIDTHS = [6, 32, 16, 16, 11, 13, 6] as const;

/** 项目支出绩效自评汇总表: every project of the list in its order, 一级项目 bold and without a number, then the sums. */
export function summaryTable(
  scored: ScoredWorkbook,
  figures: ReportFigures,
  title: string,
  { forms, unit }: NumberStyle,
): TableBlock {
  return tableOf({ title, headerRows: 1, widths: WIDTHS }, () => {
    let number = 0;
    const rows = scored.projects.map(({ project, evaluation }, index) => {
      if (!project.isGroup) number += 1;
      return projectRow(project, evaluation, index, number, figures, forms);
    });
    return [headsIn(unit).map((text) => head(text)), ...rows, totalRow(figures)];
  });
}

function projectRow(
  project: ProjectRecord,
  evaluation: Evaluation | null,
  index: number,
  serial: number,
  figures: ReportFigures,
  forms: FigureForms,
): TableCell[] {
  const own = (what: string) =>
    figure(figures.projects[index]?.get(`project.${index + 1}.${what}`), { bold: project.isGroup });
  return [
    words(project.isGroup ? "" : String(serial)),
    words(plainName(project.name), { align: "left", bold: project.isGroup }),
    own("annual-budget"),
    own("executed"),
    hasNoRate(project) ? words("不适用", { bold: project.isGroup }) : own("execution-rate"),
    evaluation && comesToScore(evaluation) ? words(scoreText(evaluation, forms)) : own("score"),
    words(knownScore({ project, evaluation })?.grade ?? "—"),
  ];
}

/** A zero budget divides nothing; a missing amount is another matter and stays a dash. */
function hasNoRate({ annualBudget, executed }: ProjectRecord): boolean {
  return annualBudget?.number?.eq(0) === true && (executed?.number ?? null) !== null;
}

function scoreText(evaluation: Evaluation, forms: FigureForms): string {
  const score = number(standingTotal(evaluation), forms.score);
  const { count, points } = evaluation.pending;
  return count > 0 ? `${score}（另有${number(points, forms.score)}分待定）` : score;
}

function totalRow({ unit }: ReportFigures): TableCell[] {
  const sum = (what: string) => figure(unit.get(`projects.${what}`), { bold: true });
  return [
    head("合计", { columns: 2 }),
    sum("annual-budget"),
    sum("executed"),
    sum("execution-rate"),
    words("—"),
    words("—"),
  ];
}
