import { formatScore, type Finding } from "../../figures";
import type { ReverseWay, Standard } from "../../language";
import type { EvaluationForm, IndicatorRow, Read, Slot } from "../../recognition";
import { rangeOf, reference, type CellAddress, type CellRange } from "../../workbook";
import { usersChoice } from "./chosen-rule";
import { OWN_SCHEME } from "./choose-scheme";
import type { ScoredItem } from "../evaluation";
import { isExtra } from "../extra-points";
import type { Operand } from "../operand";
import type { ExecutionFunds } from "../execution/execution";
import { ratioNamed, type RatioBook, type RatioUse } from "../ratios";
import type { RuleId } from "../rule-id";
import type { PoolMember } from "../pools/pool-member";
import type { Rule, RuleContext, Selection } from "../rule";
import { executionRatio, hasOwnStandard } from "../execution/own-standard";
import { poolsOf, withoutPoolMethod, type Pool } from "../pools/pools";
import { RULES, ruleById } from "../rules";
import { REVERSE_WAYS } from "../rules/at-most";
import { isExecutionRate } from "../rules/execution-rate";
import { fullPoints } from "../reading/full-points";
import { ratioScale } from "../reading/numeric";
import type { Scheme } from "../scheme";
import { schemeRules } from "./scheme-rules";
import { givenScore, scoreItem } from "../score-item";
import { settleOptional } from "../pools/settle-optional";
import { settlePool } from "../pools/settle-pool";
import { weightsOf } from "../reading/weights";
import { tell } from "../reading/wording";

/** What the rows of a form are scored with. */
export interface Setting {
  readonly scheme: Scheme;
  readonly year: { readonly value: number; readonly at: CellRange } | null;
  readonly ratios: RatioBook;
  readonly funds: ExecutionFunds;
  /** What a note beside the form says of reverse indicators; the user's own scheme goes before it. */
  readonly reverseNote: Read<ReverseWay> | null;
}

/** What the rows of this form are scored with. */
export function settingOf(form: EvaluationForm, surroundings: Omit<Setting, "reverseNote">): Setting {
  const isOwn = surroundings.scheme.id === OWN_SCHEME;
  return { ...surroundings, reverseNote: isOwn ? null : (form.reverseNote ?? null) };
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
): { readonly items: readonly ScoredItem[]; readonly areFractions: boolean; readonly findings: readonly Finding[] } {
  const pools = poolsOf(form.indicators);
  const rows = form.indicators.filter((row) => !row.isOfWhich || pools.has(row));
  const { weights, areFractions } = weightsOf(rows);
  const isWeighted = weights.some((weight, index) => weight !== null || rows[index]!.levelPoints !== undefined);
  const byScheme = schemeRules(setting.scheme);
  const findings: Finding[] = [];
  const unsigned: CellRange[] = [];
  const unread: CellRange[] = [];
  const scored = rows.map((row, index) => {
    const pool = pools.get(row);
    const context = contextOf(pool ? withoutPoolMethod(row) : row, setting);
    const choice = choose(context, byScheme);
    const { item, findings: own } = scoreItem({
      row,
      name: row.name,
      rule: choice.rule,
      selection: choice.selection,
      weight: weights[pool ? rows.indexOf(pool.rows[0]!) : index]!,
      scoreSlot: pool?.hasOneScore ? null : row.score,
      ratio: ratioUse(context, choice.selection),
      scheme: setting.scheme,
      watched: watchedAround(row, choice.rule, setting),
      isWeighted,
    });
    const told = pool ? own.filter(({ check }) => matters(check, pool, row, item)) : own;
    findings.push(...choice.findings, ...told, ...fullDiffers(row, item));
    const targetAt = row.target.slot ? rangeOf(row.target.slot.at) : row.at;
    const isGuess = isWeighted && choice.selection.isGuess === true;
    if (isGuess && choice.rule.sense === ">=") unsigned.push(targetAt);
    if (isGuess && choice.rule.sense === "<=") {
      findings.push(
        tell("unsigned-at-most", [targetAt], { name: row.name, target: row.target.text, why: choice.selection.reason }),
      );
    }
    if (row.standard?.reading.kind === "unreadable" && item.state === "scored")
      unread.push(rangeOf(row.standard.slot.at));
    return item;
  });
  const { items, findings: ofPools } = withPools(scored, pools, setting.scheme);
  findings.push(...ofPools, ...sharedWeights(form.indicators, pools));
  if (form.isScored) findings.push(...sharedLevels(rows));
  findings.push(...followedNote(items, setting), ...(isWeighted ? extraTold(items) : []));
  if (unsigned.length > 0) findings.push(tell("unsigned-at-least", unsigned, { count: String(unsigned.length) }));
  if (unread.length > 0) findings.push(tell("standard-unread", unread, { count: String(unread.length) }));
  return { items, areFractions, findings };
}

/** 预算执行率 by the standard of its own row; null where that says no more than weight × rate. */
export function scoreByOwnStandard(
  row: IndicatorRow,
  weight: Operand,
  scoreSlot: Slot | null,
  setting: Setting,
): { readonly item: ScoredItem; readonly findings: readonly Finding[] } | null {
  const context = contextOf(row, setting);
  if (!hasOwnStandard(row.name, context.standard, context.target)) return null;
  const choice = choose(context, schemeRules(setting.scheme));
  const { item, findings } = scoreItem({
    row,
    name: row.name,
    rule: choice.rule,
    selection: choice.selection,
    weight,
    scoreSlot,
    ratio: ratioUse(context, choice.selection),
    scheme: setting.scheme,
    watched: setting.funds.watched,
    isWeighted: true,
  });
  return { item, findings: [...choice.findings, ...findings, ...fullDiffers(row, item)] };
}

/** That a note decides how reverse indicators are scored, where the scheme would have it otherwise. */
function followedNote(items: readonly ScoredItem[], { reverseNote, scheme }: Setting): readonly Finding[] {
  if (reverseNote === null || reverseNote.value === scheme.options.reverse) return [];
  const hasOwnWay = ({ standard }: IndicatorRow): boolean =>
    standard?.reading.kind === "proportion" && standard.reading.reverse !== null;
  const reverse = items.filter(({ rule, row }) => ruleById(rule).sense === "<=" && row !== null && !hasOwnWay(row));
  if (reverse.length === 0) return [];
  const way = REVERSE_WAYS[reverseNote.value];
  return [tell("reverse-by-note", [reverseNote.at], { way, count: String(reverse.length) })];
}

/** That rows add to the score or take from it as a person scored them. */
function extraTold(items: readonly ScoredItem[]): readonly Finding[] {
  const extra = items.filter(isExtra);
  if (extra.length === 0) return [];
  const names = extra.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
  const words = { names: `${names.join("")}${extra.length > MOST_NAMED ? "等" : ""}`, count: String(extra.length) };
  const open = extra.filter(({ standing }) => standing === null);
  const told = open.length === 0 ? "extra-points" : "extra-points-open";
  return [
    tell(
      told,
      (open.length === 0 ? extra : open).flatMap(({ row }) => row!.at),
      words,
    ),
  ];
}

/** What a rule may look at in a row. */
export function contextOf(row: IndicatorRow, { scheme, year, ratios, funds, reverseNote }: Setting): RuleContext {
  const definition = ratioNamed(row.name);
  const isEmpty = row.actual.reading.kind === "empty";
  const standard = row.chosenLateness?.reading ?? row.standard?.reading ?? NO_STANDARD;
  // What was typed as the rate is the rounded one.
  const execution = hasOwnStandard(row.name, standard, row.target.reading) ? executionRatio(funds.operands) : null;
  return {
    row,
    target: row.target.reading,
    actual: execution ? { kind: "empty" } : row.actual.reading,
    standard,
    options: scheme.options,
    notedReverse: reverseNote?.value ?? null,
    year: year?.value ?? null,
    isChosen: false,
    ratio: execution ?? (definition && isEmpty ? ratios.value(definition) : null),
    direction: execution?.definition.direction ?? definition?.direction ?? null,
    funds: funds.operands,
  };
}

/** What a rule reads outside its row: a date without a year the form's year, the execution rate the funds. */
function watchedAround(
  row: IndicatorRow,
  { reads, sense }: Rule,
  { year, funds, reverseNote }: Setting,
): readonly CellAddress[] {
  const isByFunds = reads === "funds" || isExecutionRate(row) || row.standard?.reading.kind === "execution-rate";
  if (isByFunds) return funds.watched;
  if (sense === "<=" && reverseNote !== null) return [firstCellOf(reverseNote.at)];
  return reads === "year" && year !== null ? [firstCellOf(year.at)] : [];
}

function firstCellOf({ sheet, top, left }: CellRange): CellAddress {
  return { sheet, row: top, column: left };
}

/** Rows of a pool settled together; whichever of them counts carries the points. */
function withPools(
  scored: readonly ScoredItem[],
  pools: ReadonlyMap<IndicatorRow, Pool>,
  scheme: Scheme,
): { readonly items: readonly ScoredItem[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const items = scored.flatMap((item, index) => {
    const pool = pools.get(item.row!);
    if (!pool) return [item];
    if (item.row !== pool.rows[0]) return [];
    const members = scored.slice(index, index + pool.rows.length).map((alone, place) => memberOf(pool, alone, place));
    const settled = pool.choose === "each" ? settleOptional(pool, members) : settlePool(pool, members, scheme);
    findings.push(...settled.findings);
    return settled.items;
  });
  return { items, findings };
}

/** A weight merged over rows that nothing calls a pool counts once, on the first of them. */
function sharedWeights(rows: readonly IndicatorRow[], pools: ReadonlyMap<IndicatorRow, Pool>): readonly Finding[] {
  const alone = rows.filter((row) => !pools.has(row));
  return sharing(alone, "sharedWeight").map(({ cell, rows: others }) => {
    const at = { ...rangeOf(cell.at), bottom: others.at(-1)!.at.bottom };
    return tell("shared-weight", [at], { names: others.map(({ name }) => `“${name}”`).join("") });
  });
}

/** Points of a level for several rows of which none says its own. */
function sharedLevels(rows: readonly IndicatorRow[]): readonly Finding[] {
  return sharing(rows, "levelPoints").map(({ cell, rows: those }) => {
    const named = those.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
    return tell("level-points-shared", [rangeOf(cell.at), ...those.map(({ at }) => at)], {
      level: those.every(({ level2 }) => level2 === those[0]!.level2) ? those[0]!.level2 : those[0]!.level1,
      points: formatScore(cell.number!),
      count: String(those.length),
      names: `${named.join("")}${those.length > MOST_NAMED ? "等" : ""}`,
      name: those[0]!.name,
    });
  });
}

const MOST_NAMED = 3;

/** The rows that refer to one cell of points, cell by cell. */
function sharing(
  rows: readonly IndicatorRow[],
  by: "sharedWeight" | "levelPoints",
): readonly { readonly cell: Slot; readonly rows: readonly IndicatorRow[] }[] {
  const byCell = new Map<string, { readonly cell: Slot; readonly rows: IndicatorRow[] }>();
  for (const row of rows) {
    const cell = row[by];
    if (cell === undefined) continue;
    const key = reference(cell.at);
    const known = byCell.get(key);
    if (known) known.rows.push(row);
    else byCell.set(key, { cell, rows: [row] });
  }
  return [...byCell.values()];
}

function memberOf(pool: Pool, alone: ScoredItem, place: number): PoolMember {
  const row = alone.row!;
  const given = pool.hasOneScore ? (place === 0 ? (givenScore(row.score)?.value ?? null) : null) : alone.given;
  return { row, alone, isChosen: isChosen(row, alone), given };
}

/** A row of a pool that is left empty or marked with a stroke was not chosen. */
function isChosen({ actual }: IndicatorRow, { state, ratio }: ScoredItem): boolean {
  if (state === "not-applicable" || actual.reading.kind === "not-applicable") return false;
  return actual.reading.kind !== "empty" || ratio !== null || state === "given";
}

/** That one row waits is the matter of the pool that it shares; what can't be read of a chosen row is still told. */
function matters(check: string, { choose }: Pool, row: IndicatorRow, item: ScoredItem): boolean {
  return isChosen(row, item) && (choose === "each" || check !== "score-pending");
}

/** The user's choice, else the scheme's rule for the row, else the first rule that the wording selects. */
export function choose(context: RuleContext, byScheme: ReadonlyMap<string, RuleId>): Choice {
  const { chosen, tellWith } = usersChoice(context);
  if (chosen) return { ...chosen, findings: tellWith(chosen.rule) };
  const inferred = asSettled(byWording(context, byScheme), context.row);
  return { ...inferred, findings: [...tellWith(inferred.rule), ...inferred.findings] };
}

/** What being late costs comes from the user, not from a standard. */
function asSettled(choice: Choice, { chosenLateness }: IndicatorRow): Choice {
  if (chosenLateness === undefined) return choice;
  const reason = `逾期怎样扣分，由填报人定为“${chosenLateness.text}”`;
  return { ...choice, selection: { ...choice.selection, reason } };
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
  throw new Error("the last rule applies to every row");
}

function ratioUse(context: RuleContext, selection: Selection): RatioUse | null {
  const { ratio } = context;
  if (ratio === null || !selection.operands?.some(({ role }) => role === "numerator")) return null;
  const { id, name, kind } = ratio.definition;
  return { id, name, kind, scale: ratioScale(context) };
}

/** The points that the standard names are other ones than the weight. */
function fullDiffers({ standard, name }: IndicatorRow, item: ScoredItem): readonly Finding[] {
  const full = standard && fullPoints(standard.reading);
  if (!full || item.weight === null || full.eq(item.weight)) return [];
  const words = { name, full: formatScore(full), weight: formatScore(item.weight) };
  return [tell("standard-full-differs", [rangeOf(standard.slot.at)], words)];
}
