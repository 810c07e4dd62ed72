import type { Gap } from "../report";
import { placeAsText, sinceLastRun, type Evaluated, type SinceLastRun } from "../app";
import {
  formatAmount,
  formatPercent,
  formatScore,
  isOpen,
  type Decimal,
  type Finding,
  type Severity,
} from "../figures";
import { targetsOf, type TableKind } from "../recognition";
import { comesToScore, knownScore, lacksPoints, standingTotal, type Evaluation, type KnownScore } from "../scoring";
import { a1Range } from "../workbook";

const KIND: Readonly<Record<TableKind, string>> = {
  projects: "项目支出表",
  funds: "项目资金",
  indicators: "绩效指标",
  revenue: "收支总表",
  ratios: "基础数据",
  texts: "文字材料",
};

const SEVERITY: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", info: "说明" };

/** Findings of one severity that are printed before the rest is only counted. */
const MOST_FINDINGS = 20;

/** What was recognised, the scores and the findings, to be read in a terminal. */
export function evaluatedAsText(evaluated: Evaluated): string {
  return [heading(evaluated), recognised(evaluated), scores(evaluated), findingsAsText(evaluated.findings)].join(
    "\n\n",
  );
}

function heading({ dossier, scheme }: Evaluated): string {
  const year = dossier.year ? `${dossier.year.value} 年度` : "年度不详";
  const document = scheme.document ? `${scheme.document} ` : "";
  return `${dossier.unitName?.value ?? "单位名称不详"}  ${year}\n计分方案：${document}${scheme.title}（${scheme.id}）`;
}

function recognised({ dossier }: Evaluated): string {
  const lines = dossier.tables.map(({ kind, range, unitOfAmount, isHidden }) =>
    [`  ${KIND[kind]}`, `${range.sheet}!${a1Range(range)}`, unitOfAmount ?? "", isHidden ? "（隐藏）" : ""]
      .filter((part) => part !== "")
      .join("  "),
  );
  return ["识别到的表", ...lines].join("\n");
}

const ONLY_TARGETS = "只有批复的绩效目标，没有完成值，未计分";

function scores({ scored, dossier: { targets } }: Evaluated): string {
  const projects = scored.projects
    .filter(({ project }) => !project.isGroup)
    .map((entry) => {
      const { project, evaluation } = entry;
      const known = knownScore(entry);
      const budget = project.annualBudget?.number ?? null;
      const executed = project.executed?.number ?? null;
      const money = `预算 ${amount(budget)}，执行 ${amount(executed)} ${project.unit}`;
      const unscored = targetsOf(targets, project) ? ONLY_TARGETS : "没有自评表，未计分";
      if (known?.isListed) return `  ${project.name}：${money}；${listedAsText(known)}`;
      return `  ${project.name}：${money}；${evaluation ? evaluationAsText(evaluation) : unscored}`;
    });
  const ofUnit = scored.department
    ? evaluationAsText(scored.department)
    : targetsOf(targets, null)
      ? ONLY_TARGETS
      : null;
  const department = ofUnit === null ? [] : [`  部门整体：${ofUnit}`];
  return ["得分", ...projects, ...department].join("\n");
}

function listedAsText({ value, grade }: KnownScore): string {
  return `得分 ${formatScore(value)}${grade === null ? "" : `，${grade}`}（清单填写的，没有自评表可以核对）`;
}

function evaluationAsText(evaluation: Evaluation): string {
  if (!evaluation.form.isScored) return "表内没有分值，只列执行率，不计分";
  if (!comesToScore(evaluation)) return "表内还没有指标，不计分";
  const rate = evaluation.executionRate ? `执行率 ${formatPercent(evaluation.executionRate, 2)}，` : "";
  const grade = evaluation.grade ? `（${evaluation.grade}）` : "";
  const { count, points } = evaluation.pending;
  const waiting = count > 0 ? `，另有 ${count} 项 ${formatScore(points)} 分待定` : "";
  const lacking = lacksPoints(evaluation) ? "，有指标没有分值，总分不完整，不评等级" : "";
  return `${rate}得 ${formatScore(standingTotal(evaluation))} 分${grade}${waiting}${lacking}`;
}

function amount(value: Decimal | null): string {
  return value ? formatAmount(value) : "—";
}

/** The findings, gravest first; a long run of one severity is cut, and its number told. */
export function findingsAsText(findings: readonly Finding[]): string {
  return listed("检查", findings);
}

/** The same of a report that was compared: how many statements agree, and those that don't. */
export function proofsAsText(findings: readonly Finding[], agreeing: number): string {
  const open = findings.filter(({ report }) => report!.verdict === "not-placed").length;
  const wrong = findings.length - open;
  const head = `核对报告：${agreeing} 处与工作簿一致，${wrong} 处有问题，${open} 处没有核对`;
  return findings.length === 0 ? head : listed(head, findings);
}

function listed(head: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${head}：没有发现问题`;
  const parts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity && isOpen(finding));
    if (some.length === 0) return [];
    return [`${SEVERITY[severity]} ${some.length} 项`, ...firstOf(some, findingAsText)];
  });
  const setAside = findings.filter((finding) => !isOpen(finding));
  const ofSetAside = [`已核对 ${setAside.length} 项（填报人核对后保留）`, ...firstOf(setAside, setAsideAsText)];
  return [head, ...parts, ...(setAside.length > 0 ? ofSetAside : [])].join("\n");
}

/** As many of them as are shown, and how many more there are. */
function firstOf(findings: readonly Finding[], asText: (finding: Finding) => string): readonly string[] {
  const rest = findings.length - MOST_FINDINGS;
  return [
    ...findings.slice(0, MOST_FINDINGS).map(asText),
    ...(rest > 0 ? [`  …… 还有 ${rest} 项，用 --json 看全部`] : []),
  ];
}

function setAsideAsText({ setAside, ...finding }: Finding): string {
  return `${findingAsText({ ...finding, suggestion: undefined })}\n    理由：${setAside}`;
}

function findingAsText({ message, sources, suggestion }: Finding): string {
  const places = sources.slice(0, 3).map(placeAsText).join("、");
  const more = sources.length > 3 ? ` 等 ${sources.length} 处` : "";
  const offered = suggestion === undefined ? "" : `\n    可参考：${suggestion}`;
  return `  · ${message}${places ? `  [${places}${more}]` : ""}${offered}`;
}

/** Changes that are printed before the rest is only counted. */
const MOST_CHANGES = 15;

/** What changed since the last run: figure, cell, before and now, and what it did to the score. */
export function sinceAsText({ changes }: SinceLastRun): string {
  if (changes.length === 0) return "与上次相比：没有变化";
  const lines = changes.slice(0, MOST_CHANGES).map(({ label, at, before, now, effect }) => {
    const place = at === "" ? "" : `  [${at}]`;
    return `  · ${label}：${before} → ${now}${effectAsText(effect)}${place}`;
  });
  const rest = changes.length - lines.length;
  return [`与上次相比：${changes.length} 处有变化`, ...lines, ...(rest > 0 ? [`  …… 还有 ${rest} 处`] : [])].join("\n");
}

/** The same of a workbook that an earlier run wrote into; nothing of any other. */
export function changesAsText(evaluated: Evaluated): readonly string[] {
  const since = sinceLastRun(evaluated);
  return since === null ? [] : [sinceAsText(since)];
}

/** Nothing where the points are told with another change. */
function effectAsText(effect: string | null): string {
  if (effect === null) return "";
  return effect === "" ? "，得分不变" : `，得分 ${effect}`;
}

/** What was written where. */
export function notesAsText(notes: readonly string[]): string {
  return ["写入的内容", ...notes.map((note) => `  ${note}`)].join("\n");
}

/** The files that a command wrote. */
export function writtenAsText(paths: readonly string[]): string {
  return ["写好的文件", ...paths.map((path) => `  ${path}`)].join("\n");
}

/** What a refresh replaced in a report, and what it left for a person to look at. */
export function refreshAsText({
  replaced,
  listed,
}: {
  readonly replaced: readonly string[];
  readonly listed: readonly string[];
}): string {
  const parts = [
    `报告里替换了 ${replaced.length} 处（修订，请在 Word 或 WPS 里逐处接受）`,
    ...replaced.map((line) => `  ${line}`),
    ...(listed.length > 0 ? [`需要您自己核对的 ${listed.length} 处`, ...listed.map((line) => `  ${line}`)] : []),
  ];
  return parts.join("\n");
}

/** The fonts that an official document asks for and a computer may lack, with what Word uses instead. */
const FONTS = "字体：方正小标宋简体、仿宋_GB2312、楷体_GB2312；电脑上没有时，Word 用华文中宋、仿宋、楷体代替";

/** What the report still asks for, with the heading that it stands under. */
export function gapsAsText(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return `报告里没有待补充的地方\n  ${FONTS}`;
  const lines = gaps.map(({ under, what }) => `  · ${under === "" ? "" : `${under}：`}${what}`);
  return [`报告里有 ${gaps.length} 处待补充（文中标黄）`, ...lines, `  ${FONTS}`].join("\n");
}
