import { formatScore, type Finding } from "../figures";
import type { EvaluationForm, IndicatorRow, Standard } from "../recognition";
import { rangeOf, type CellRange } from "../workbook";
import type { Operand, ScoredItem } from "./evaluation";
import { ratioNamed, type RatioBook, type RatioUse } from "./ratios";
import type { Rule, RuleContext, RuleId, Selection } from "./rule";
import { poolsOf, type Pool } from "./pools";
import { RULES, ruleById, ruleByMethod } from "./rules";
import { ratioScale } from "./rules/numeric";
import type { Scheme } from "./scheme";
import { schemeRules } from "./scheme-rules";
import { scoreItem } from "./score-item";
import { weightsOf } from "./weights";
import { tell } from "./wording";

interface Setting {
  readonly scheme: Scheme;
  readonly year: number | null;
  readonly ratios: RatioBook;
  readonly funds: readonly Operand[];
}

interface Choice {
  readonly rule: Rule;
  readonly selection: Selection;
  readonly findings: readonly Finding[];
}

const NO_STANDARD: Standard = { kind: "none" };

/** Scores the indicator rows of a form; 其中 rows beneath a scored row are left out. */
export function scoreIndicators(
  form: EvaluationForm,
  setting: Setting,
): { readonly items: readonly ScoredItem[]; readonly findings: readonly Finding[] } {
  const rows = form.indicators.filter((row) => !row.isOfWhich);
  const weights = weightsOf(rows);
  const isWeighted = weights.some((weight) => weight !== null);
  const byScheme = schemeRules(setting.scheme);
  const findings: Finding[] = [];
  const unsigned: CellRange[] = [];
  const unread: CellRange[] = [];
  const pools = poolsOf(form.indicators);
  const items = rows.map((row, index) => {
    const context = contextOf(row, setting);
    const pool = pools.get(row);
    const choice = pool !== undefined ? pooled(pool, weights[index]!, setting, byScheme) : choose(context, byScheme);
    const ratio = ratioUse(context, choice.selection);
    const { item, findings: own } = scoreItem({
      row,
      name: row.name,
      rule: choice.rule,
      selection: choice.selection,
      weight: weights[index]!,
      scoreSlot: row.score,
      ratio,
      scheme: setting.scheme,
      isWeighted,
    });
    findings.push(...choice.findings, ...own, ...fullDiffers(row, item));
    const targetAt = row.target.slot ? rangeOf(row.target.slot.at) : row.at;
    if (choice.selection.isGuess && choice.rule.id === "at-least") unsigned.push(targetAt);
    if (choice.selection.isGuess && choice.rule.id === "at-most") {
      findings.push(
        tell("unsigned-at-most", [targetAt], { name: row.name, target: row.target.text, why: choice.selection.reason }),
      );
    }
    if (row.standard?.reading.kind === "unreadable" && item.state === "scored")
      unread.push(rangeOf(row.standard.slot.at));
    return item;
  });
  if (unsigned.length > 0) findings.push(tell("unsigned-at-least", unsigned, { count: String(unsigned.length) }));
  if (unread.length > 0) findings.push(tell("standard-unread", unread, { count: String(unread.length) }));
  return { items, findings };
}

function contextOf(row: IndicatorRow, { scheme, year, ratios, funds }: Setting): RuleContext {
  const definition = ratioNamed(row.name);
  const isEmpty = row.actual.reading.kind === "empty";
  return {
    row,
    target: row.target.reading,
    actual: row.actual.reading,
    standard: row.standard?.reading ?? NO_STANDARD,
    options: scheme.options,
    year,
    isChosen: false,
    ratio: definition && isEmpty ? ratios.value(definition) : null,
    direction: definition?.direction ?? null,
    funds,
  };
}

/**
 * Rows of which one counts: which of them it is, is for the accountant to say. What each would get is told beside it.
 */
function pooled(
  { rows, words }: Pool,
  weight: Operand | null,
  setting: Setting,
  byScheme: ReadonlyMap<string, RuleId>,
): Choice {
  const told = rows.map((row) => {
    const context = contextOf(row, setting);
    const { rule, selection } = choose(context, byScheme);
    const { item } = scoreItem({
      row,
      name: row.name,
      rule,
      selection,
      weight,
      scoreSlot: null,
      ratio: ratioUse(context, selection),
      scheme: setting.scheme,
      isWeighted: true,
    });
    return `“${row.name}”${item.score === null ? "待定" : `得 ${formatScore(item.score)} 分`}`;
  });
  const why = `这几行写有“${words}”，共用一个分值，只计其中一项；按各自的标准，${told.join("、")}，计哪一项要由填报人确定`;
  const selection: Selection = { parameters: {}, reason: `写有“${words}”，共用一个分值`, problem: why };
  return { rule: ruleById("by-hand"), selection, findings: [] };
}

/** The user's choice, else the scheme's rule for the row, else the first rule that the wording selects. */
function choose(context: RuleContext, byScheme: ReadonlyMap<string, RuleId>): Choice {
  const findings: Finding[] = [];
  const { method } = context.row;
  const wanted = method && method.text !== "" ? ruleByMethod(method.text) : null;
  if (method && method.text !== "" && wanted === null) {
    const known = RULES.map((rule) => rule.term).join("、");
    findings.push(tell("method-unknown", [rangeOf(method.at)], { text: method.text, known }));
  }
  if (wanted) {
    const selection = wanted.select({ ...context, isChosen: true });
    if (selection)
      return {
        rule: wanted,
        selection: { ...selection, reason: `计分方式选定为“${method!.text}”`, isGuess: false },
        findings,
      };
  }
  const inferred = byWording(context, byScheme);
  if (wanted) {
    const words = { text: method!.text, why: "没有它要用的数或评分标准", rule: inferred.rule.term };
    findings.push(tell("method-unusable", [rangeOf(method!.at)], words));
  }
  return { ...inferred, findings: [...findings, ...inferred.findings] };
}

function byWording(context: RuleContext, byScheme: ReadonlyMap<string, RuleId>): Choice {
  const { row, target, standard } = context;
  const isOpen = standard.kind === "none" && !(target.kind === "quantity" && target.sign !== "");
  const scheme = isOpen ? (byScheme.get(row.name) ?? byScheme.get(row.level2) ?? byScheme.get(row.level1)) : undefined;
  if (scheme !== undefined) {
    const rule = ruleById(scheme);
    const selection = rule.select({ ...context, isChosen: true });
    if (selection && selection.problem === undefined) {
      const finding = tell("rule-by-scheme", [row.at], { name: row.name, rule: rule.term });
      return { rule, selection: { ...selection, reason: "计分方案规定的规则", isGuess: false }, findings: [finding] };
    }
  }
  for (const rule of RULES) {
    const selection = rule.select(context);
    if (selection) return { rule, selection, findings: [] };
  }
  throw new Error("by-hand applies to every row");
}

function ratioUse(context: RuleContext, selection: Selection): RatioUse | null {
  const { ratio } = context;
  if (ratio === null || !selection.operands?.some(({ role }) => role === "numerator")) return null;
  const { id, name, kind } = ratio.definition;
  return { id, name, kind, scale: ratioScale(context) };
}

function fullDiffers(row: IndicatorRow, item: ScoredItem): readonly Finding[] {
  const reading = row.standard?.reading;
  const full = reading && "full" in reading ? reading.full : null;
  if (!full || item.weight === null || full.eq(item.weight)) return [];
  const words = { name: row.name, full: formatScore(full), weight: formatScore(item.weight) };
  return [tell("standard-full-differs", [rangeOf(row.standard!.slot.at)], words)];
}
