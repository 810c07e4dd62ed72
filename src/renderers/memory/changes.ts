import { decimal, formatScore, ZERO } from "../../figures";
import { ruleById, type Evaluation, type OperandRole, type ScoredItem, type ScoredWorkbook } from "../../scoring";
import { reference } from "../../workbook";
import type { Memory, RememberedItem } from "./memory";

/** One figure that is not what it was at the last run. */
export interface Change {
  /** What a person calls it: 培训项目·培训场次 完成值. */
  readonly label: string;
  /** Where it stands now: 'Sheet'!B7; "" where it is gone. */
  readonly at: string;
  readonly before: string;
  readonly now: string;
  /** Points that its item gained or lost, "" where the score is the same: +0.5, -2. */
  readonly effect: string;
}

export const DEPARTMENT = "部门整体支出";
const ABSENT = "（没有）";
/** The figures of an item in the order of RememberedItem, from its fourth place on. */
const FIGURES = ["指标值", "完成值", "分值", "手填得分", "选定的计分方式"] as const;
const EXECUTION_FIGURES = ["预算数", "执行数", "分值", "手填得分", "选定的计分方式"] as const;
const FIRST_FIGURE = 3;

/** The items of this run by owner, as the next run compares them. */
export function itemsOf(scored: ScoredWorkbook): Memory["items"] {
  const items: Record<string, RememberedItem[]> = {};
  for (const [owner, evaluation] of owners(scored)) {
    const own = (items[owner] ??= []);
    for (const item of scoredItems(evaluation)) own.push(remembered(item));
  }
  return items;
}

function* owners(scored: ScoredWorkbook): Generator<readonly [string, Evaluation]> {
  if (scored.department) yield [DEPARTMENT, scored.department];
  for (const { project, evaluation } of scored.projects) if (evaluation) yield [project.name, evaluation];
}

function scoredItems({ execution, indicators }: Evaluation): readonly ScoredItem[] {
  return execution ? [execution, ...indicators] : indicators;
}

function remembered(item: ScoredItem): RememberedItem {
  const standing = item.given ?? item.score;
  const digits = (role: OperandRole) => item.operands.find((operand) => operand.role === role)?.value.toFixed() ?? "";
  const isExecution = isExecutionRate(item);
  const figures = [
    item.row?.level2 ?? "",
    item.name,
    standing?.toFixed() ?? null,
    isExecution ? digits("budget") : item.row!.target.text,
    isExecution ? digits("executed") : item.row!.actual.text,
    item.weight?.toFixed() ?? "",
    item.given?.toFixed() ?? "",
  ] as const;
  return item.chosenBy ? [...figures, ruleById(item.rule).term] : figures;
}

function isExecutionRate(item: ScoredItem): boolean {
  return item.row === null || item.rule === "execution-rate";
}

/** What changed since the last run, in this run's order: figure, cell, before and now, effect on the score. */
export function changesSince(memory: Memory, scored: ScoredWorkbook): readonly Change[] {
  const changes: Change[] = [];
  const before = new Map<string, RememberedItem>();
  for (const [owner, items] of Object.entries(memory.items)) {
    for (const item of items) before.set(freeKey(before, owner, item), item);
  }
  const seen = new Map<string, RememberedItem>();
  for (const [owner, evaluation] of owners(scored)) {
    for (const item of scoredItems(evaluation)) {
      const now = remembered(item);
      const key = freeKey(seen, owner, now);
      seen.set(key, now);
      changes.push(...differences(owner, item, before.get(key) ?? null, now));
    }
  }
  for (const [key, item] of before) {
    if (seen.has(key)) continue;
    const label = `${key.slice(0, key.indexOf("\n"))}·${item[1]}`;
    changes.push({ label, at: "", before: item[FIRST_FIGURE], now: ABSENT, effect: effectOf(item[2], null) });
  }
  return changes;
}

/** Owner, level and name; a second item of the same name is numbered. */
function freeKey(taken: ReadonlyMap<string, unknown>, owner: string, [level2, name]: RememberedItem): string {
  const bare = `${owner}\n${level2}\n${name}`;
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
  const names = isExecutionRate(item) ? EXECUTION_FIGURES : FIGURES;
  const effect = effectOf(before?.[2] ?? null, now[2]);
  return names.flatMap((name, index) => {
    const [was, is] = [before?.[FIRST_FIGURE + index] ?? "", now[FIRST_FIGURE + index] ?? ""];
    if (was === is) return [];
    const label = `${owner}·${item.name} ${name}`;
    return [{ label, at: cellOf(item, index), before: was || ABSENT, now: is || ABSENT, effect }];
  });
}

function cellOf(item: ScoredItem, index: number): string {
  const roles: readonly OperandRole[] = isExecutionRate(item)
    ? ["budget", "executed", "weight"]
    : ["target", "actual", "weight"];
  const slot = index === 0 ? item.row?.target.slot : index === 1 ? item.row?.actual.slot : item.row?.weight;
  const source = item.operands.find(({ role }) => role === roles[index])?.source;
  const figure = source && source.kind !== "scheme" ? source.at : slot?.at;
  const at = index === 4 ? item.row?.nameAt : index === 3 ? item.scoreAt : figure;
  return at ? reference(at) : "";
}

function effectOf(before: string | null, now: string | null): string {
  const difference = decimal(now ?? ZERO).minus(decimal(before ?? ZERO));
  if (difference.eq(0)) return "";
  return difference.gt(0) ? `+${formatScore(difference)}` : formatScore(difference);
}
