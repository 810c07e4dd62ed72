import { decimal, formatScore, sum, ZERO, type Decimal } from "../../figures";
import type { Slot } from "../../recognition";
import {
  evaluationsOf,
  itemsOf,
  readsFunds,
  ruleById,
  standingTotal,
  type Evaluation,
  type OperandRole,
  type RuleId,
  type ScoredItem,
  type ScoredWorkbook,
} from "../../scoring";
import { reference } from "../../workbook";
import type { Memory, RememberedItem } from "./memory";

/** One figure that is not what it was at the last run. The effects of an owner add up to what its total differs by. */
export interface Change {
  /** The project, or 部门整体支出; null for what concerns the whole workbook. */
  readonly owner: string | null;
  /** What a person calls it: 培训项目·培训场次 完成值. */
  readonly label: string;
  /** Where it stands now: 'Sheet'!B7; "" where it is gone. */
  readonly at: string;
  readonly before: string;
  readonly now: string;
  /** Points that its item gained or lost: +0.5, -2; "" where none; null where they are told with the change before. */
  readonly effect: string | null;
}

const ABSENT = "（没有）";
/** The figures of an item in the order of RememberedItem, from its fourth place on. */
const FIGURES = ["指标值", "完成值", "分值", "手填得分", "选定的计分方式", "计分规则"] as const;
const EXECUTION_FIGURES = ["预算数", "执行数", "分值", "手填得分", "选定的计分方式", "计分规则"] as const;
const FIRST_FIGURE = 3;
const CHOSEN = 4;
const RULE = 5;

/** The items of this run by owner, as the next run compares them. */
export function rememberedItems(scored: ScoredWorkbook): Memory["items"] {
  const items: Record<string, RememberedItem[]> = {};
  for (const { owner, evaluation } of evaluationsOf(scored)) {
    const own = (items[owner] ??= []);
    for (const item of itemsOf(evaluation)) own.push(remembered(item));
  }
  return items;
}

function remembered(item: ScoredItem): RememberedItem {
  const standing = item.given ?? item.score;
  const digits = (role: OperandRole) => item.operands.find((operand) => operand.role === role)?.value.toFixed() ?? "";
  const isExecution = isExecutionRate(item);
  return [
    item.row?.level2 ?? "",
    item.name,
    standing?.toFixed() ?? null,
    isExecution ? digits("budget") : item.row!.target.text,
    isExecution ? digits("executed") : item.row!.actual.text,
    weightOf(item)?.toFixed() ?? "",
    item.given?.toFixed() ?? "",
    item.chosenBy ? ruleById(item.rule).term : "",
    item.rule,
  ];
}

/** In a pool the points go with the better row; the weight that a row is scored by stays. */
function weightOf({ pool, weight }: ScoredItem): Decimal | null {
  return pool ? pool.members[pool.index]!.weight : weight;
}

function isExecutionRate(item: ScoredItem): boolean {
  return item.row === null || readsFunds(item.rule);
}

/** What changed since the last run, in this run's order: figure, cell, before and now, effect on the score. */
export function changesSince(memory: Memory, scored: ScoredWorkbook): readonly Change[] {
  const changes: Change[] = [...schemeChange(memory, scored)];
  const seen = new Set<string>();
  for (const { owner, evaluation } of evaluationsOf(scored)) {
    seen.add(owner);
    const before = memory.totals[owner];
    const now = standingTotal(evaluation);
    if (before === undefined) {
      // A form of ours that waits to be filled in is no change.
      if (itemsOf(evaluation).length === 0) continue;
      const at = evaluation.form.project?.at ?? evaluation.form.range;
      const effect = signed(now);
      changes.push({ owner, label: owner, at: reference(at), before: ABSENT, now: points(now), effect });
      continue;
    }
    const own = changesOfItems(owner, memory.items[owner] ?? [], evaluation);
    const told = sum(own.map(({ effect }) => decimal(effect?.replace("+", "") || "0")));
    changes.push(...own, ...totalChange(owner, evaluation, decimal(before), told));
  }
  for (const [owner, total] of Object.entries(memory.totals)) {
    if (seen.has(owner) || (memory.items[owner] ?? []).length === 0) continue;
    const before = decimal(total);
    changes.push({ owner, label: owner, at: "", before: points(before), now: ABSENT, effect: signed(before.neg()) });
  }
  return changes;
}

function points(total: Decimal): string {
  return `得 ${formatScore(total)} 分`;
}

/** Another scheme than the one that the last run scored by. */
function schemeChange({ schemes }: Memory, scored: ScoredWorkbook): readonly Change[] {
  const before = schemes.map(({ id }) => id).join("、");
  const now = [...new Set(evaluationsOf(scored).map(({ evaluation }) => evaluation.scheme.id))].join("、");
  if (before === "" || now === "" || before === now) return [];
  return [{ owner: null, label: "计分方案", at: "", before, now, effect: null }];
}

/** What the total differs by beyond its items: 折算, 封顶, or a total typed by hand. */
function totalChange(owner: string, evaluation: Evaluation, before: Decimal, told: Decimal): readonly Change[] {
  const now = standingTotal(evaluation);
  const rest = now.minus(before).minus(told);
  if (rest.eq(ZERO)) return [];
  const at = evaluation.form.total?.score?.at;
  const label = `${owner}·总分（折算、封顶或手填）`;
  const place = at ? reference(at) : reference(evaluation.form.range);
  return [{ owner, label, at: place, before: formatScore(before), now: formatScore(now), effect: signed(rest) }];
}

function changesOfItems(owner: string, items: readonly RememberedItem[], evaluation: Evaluation): readonly Change[] {
  const before = new Map<string, RememberedItem>();
  for (const item of items) before.set(freeKey(before, item), item);
  const seen = new Map<string, RememberedItem>();
  const changes: Change[] = [];
  for (const item of itemsOf(evaluation)) {
    const now = remembered(item);
    const key = freeKey(seen, now);
    seen.set(key, now);
    changes.push(...differences(owner, item, before.get(key) ?? null, now));
  }
  for (const [key, [, name, score]] of before) {
    if (seen.has(key)) continue;
    const label = `${owner}·${name}`;
    changes.push({ owner, label, at: "", before: scoreText(score), now: ABSENT, effect: effectOf(score, null) });
  }
  return changes;
}

function scoreText(score: string | null, without = "待定"): string {
  return score === null ? without : points(decimal(score));
}

/** Level and name; a second item of the same name is numbered. */
function freeKey(taken: ReadonlyMap<string, unknown>, [level2, name]: RememberedItem): string {
  const bare = `${level2}\n${name}`;
  let key = bare;
  for (let number = 2; taken.has(key); number += 1) key = `${bare}\n${number}`;
  return key;
}

function differences(
  owner: string,
  item: ScoredItem,
  before: RememberedItem | null,
  now: RememberedItem,
): readonly Change[] {
  const effect = effectOf(before?.[2] ?? null, now[2]);
  const label = `${owner}·${item.name}`;
  if (before === null) {
    const at = item.row ? reference(item.row.nameAt) : cellOf(item, 0);
    return [{ owner, label, at, before: ABSENT, now: scoreText(now[2]), effect }];
  }
  const names = isExecutionRate(item) ? EXECUTION_FIGURES : FIGURES;
  const isChosenAnew = (before[FIRST_FIGURE + CHOSEN] ?? "") !== now[FIRST_FIGURE + CHOSEN];
  const changed = names.flatMap((name, index) => {
    const [was, is] = [before[FIRST_FIGURE + index], now[FIRST_FIGURE + index] ?? ""];
    if (was === undefined || was === null || was === is) return [];
    // The choice says which rule it is.
    if (index === RULE && isChosenAnew) return [];
    const [shownBefore, shownNow] = index === RULE ? [ruleName(was), ruleName(is)] : [was, is];
    return [{ label: `${label} ${name}`, at: cellOf(item, index), before: shownBefore, now: shownNow }];
  });
  if (changed.length === 0 && effect !== "") {
    // Its own figures are as they were: the standard, 得分系数, the scheme or a named ratio's parts are not.
    const at = wordsOfRule(item)?.at ?? item.scoreAt;
    const place = at ? reference(at) : "";
    // A row of a pool without a score is one that another counts for.
    const without = item.pool ? "不计" : "待定";
    const [was, is] = [scoreText(before[2], without), scoreText(now[2], without)];
    return [{ owner, label: `${label} 得分`, at: place, before: was, now: is, effect }];
  }
  return changed.map((change, index) => ({
    ...change,
    owner,
    before: change.before || ABSENT,
    now: change.now || ABSENT,
    effect: index === 0 ? effect : null,
  }));
}

/** Where the words stand that a row is scored by: its standard, else its target. */
function wordsOfRule({ row }: ScoredItem): Slot | null {
  const standard = row?.standard?.slot ?? null;
  return standard !== null && standard.text !== "" ? standard : (row?.target.slot ?? null);
}

function ruleName(id: string): string {
  return id === "" ? "" : ruleById(id as RuleId).term;
}

function cellOf(item: ScoredItem, index: number): string {
  const roles: readonly OperandRole[] = isExecutionRate(item)
    ? ["budget", "executed", "weight"]
    : ["target", "actual", "weight"];
  const slot = index === 0 ? item.row?.target.slot : index === 1 ? item.row?.actual.slot : item.row?.weight;
  const source = item.operands.find(({ role }) => role === roles[index])?.source;
  if (index === RULE) {
    const slot = wordsOfRule(item);
    return slot ? reference(slot.at) : "";
  }
  const figure = source && source.kind !== "scheme" ? source.at : slot?.at;
  const at = index === CHOSEN ? item.row?.nameAt : index === 3 ? item.scoreAt : figure;
  return at ? reference(at) : "";
}

function effectOf(before: string | null, now: string | null): string {
  return signed(decimal(now ?? ZERO).minus(decimal(before ?? ZERO)));
}

/** +0.5, -2; "" for nothing. */
function signed(difference: Decimal): string {
  if (difference.eq(ZERO)) return "";
  return difference.gt(ZERO) ? `+${formatScore(difference)}` : formatScore(difference);
}
