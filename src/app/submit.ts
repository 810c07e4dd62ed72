import { formatScore, isOpen, type Finding } from "../figures";
import { isFilledInPlace, planSubmission, type SubmissionPlan, type Writing } from "../renderers";
import { evaluationsOf, type ScoredWorkbook } from "../scoring";
import {
  Ours,
  reference,
  quoteSheet,
  Trouble,
  type LeftOut,
  type LeftOutKind,
  type WorkbookSnapshot,
} from "../workbook";
import type { Evaluated } from "./evaluate";
import { planWrite } from "./write";

/** Fills the forms as 生成自评表 does: the set to hand in is made from the workbook that comes of it. */
export function planFilling(evaluated: Evaluated): Writing {
  return planWrite(evaluated, { tables: true, report: null, rescore: false });
}

/** 生成报送件: what of the filled workbook is handed in. `isCalculated`: its formulas' results were up to date. */
export function planSubmit(
  evaluated: Evaluated,
  writing: Writing,
  filled: WorkbookSnapshot,
  isCalculated: boolean,
): SubmissionPlan {
  const { forms: scored, targets } = evaluated.dossier;
  if (targets.length > 0 && scored.every(({ isTemplate }) => isTemplate)) {
    throw new Trouble("only-targets", evaluated.snapshot.name);
  }
  // A list of indicators without cells for scores is no form: a generated 自评表 stands for it.
  const forms = evaluated.dossier.forms
    .filter((form) => !form.isTemplate && isFilledInPlace(form))
    .map(({ range }) => range.sheet);
  const blank = [...writing.blank, ...stillBlank(evaluated)];
  const plan = planSubmission({
    before: evaluated.snapshot,
    filled,
    isCalculated,
    forms: new Set(forms),
    blank: new Set(blank),
  });
  if (!plan.hasForms) throw new Trouble("nothing-to-submit", evaluated.snapshot.name);
  return plan;
}

/** Tables that an earlier run made for projects without one, ours or copies of the empty form, and that still are empty. */
function stillBlank({ snapshot, dossier }: Evaluated): readonly string[] {
  const ours = new Ours(snapshot);
  const hasTemplate = dossier.forms.some(({ isTemplate }) => isTemplate);
  const filled = new Set(
    dossier.forms.filter(({ indicators }) => indicators.length > 0).map(({ range }) => range.sheet),
  );
  return dossier.forms
    .filter(({ isTemplate, range: { sheet } }) => {
      return !isTemplate && !filled.has(sheet) && (hasTemplate || ours.sheets.get(sheet)?.kind === "form");
    })
    .map(({ range }) => range.sheet);
}

const MOST_NAMED = 5;

/**
 * @throws Trouble "errors-stand" where one of the open findings is an error, "scores-wait" where a score is still to be given
 * and the total so is not the last one; each tells how many there are and the first.
 */
export function refuseUnready(workbook: string, findings: readonly Finding[], scored: ScoredWorkbook): void {
  refuseWithErrors(workbook, findings);
  const waiting = evaluationsOf(scored).filter(({ evaluation }) => evaluation.pending.count > 0);
  if (waiting.length === 0) return;
  const named = waiting.slice(0, MOST_NAMED).map(({ owner, evaluation: { pending } }) => {
    return `  · ${owner}：${pending.count} 项 ${formatScore(pending.points)} 分待定`;
  });
  const rest = waiting.length - named.length;
  throw new Trouble("scores-wait", workbook, {
    more: [...named, ...(rest > 0 ? [`  …… 还有 ${rest} 张表`] : [])].join("\n"),
  });
}

function refuseWithErrors(workbook: string, findings: readonly Finding[]): void {
  const errors = findings.filter((finding) => finding.severity === "error" && isOpen(finding));
  if (errors.length === 0) return;
  const named = errors.slice(0, MOST_NAMED).map(({ message, sources: [place] }) => {
    if (!place) return `  · ${message}`;
    return `  · ${message}  [${"top" in place ? reference(place) : quoteSheet(place.sheet)}]`;
  });
  const rest = errors.length - named.length;
  const more = rest > 0 ? [`  …… 还有 ${rest} 项，用 ziping check 看全部`] : [];
  throw new Trouble("errors-stand", workbook, { more: [`错误 ${errors.length} 项：`, ...named, ...more].join("\n") });
}

const LEFT_OUT: Readonly<Record<LeftOutKind, string>> = {
  chart: "图表（它的数据在没有放进来的工作表里）",
  picture: "链接到外部文件的图片",
  "cell-picture": "嵌入单元格的图片",
  drawing: "带外部链接的图形",
  control: "控件或嵌入的对象",
  table: "与外部数据相连的表格设置（内容保留）",
  "header-picture": "页眉页脚里的图片",
};

/** What of the kept sheets is not in the set, one plain sentence a sheet and kind. */
export function leftOutNotes(leftOut: readonly LeftOut[]): readonly string[] {
  return [...new Set(leftOut.map(({ sheet, kind }) => `“${sheet}”的${LEFT_OUT[kind]}没有放进报送件`))];
}
