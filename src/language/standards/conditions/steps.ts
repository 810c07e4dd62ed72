import { ONE, type Decimal } from "../../../figures";
import { isTimeUnit } from "../../values/time-units";
import { STEP_UNITS } from "../../values/unit-families";
import { LATE } from "../../words";
import { stepNumberOf, STEP_NUMBER } from "../clauses";
import type { Direction } from "../standard";

/** What a step measures, by the words beside it; the first that is found counts. */
const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ["either", /相差|偏差|偏离|误差|浮动|高于或(?:者)?低于|低于或(?:者)?高于|±/],
  ["late", new RegExp(`${LATE}|晚|迟`)],
  [
    "missing",
    /缺少|短缺|缺|漏|少|差|欠|(?:未|没有|没|不)(?:按[^,;]{0,4})?(?:完成|达到|达标|达|开展|实施|举办|到位|落实)/,
  ],
  ["over", /超过|超出|超支|超预算|超标|超|高于|高出|高|增加|增长|大于|多于|多|上升|提高/],
  ["under", /低于|降低|下降|减少|少于|不足|低|降|减/],
];
/** 每低1个百分点, 出现1次, 少一次, 每有一项: a number with its unit, or 每 with a unit alone. */
const STEP = new RegExp(`(每|凡)?([^,;每凡\\d]{0,14}?)(?:的)?(${STEP_NUMBER})?(${STEP_UNITS})`, "g");
/** 每低于目标值5%, 每超出年初预算1万元: what the step is measured from says nothing of its own, and its 年 is no unit. */
const IDLE = /(?:年度|年初|预期|计划|规定|绩效)?(?:目标值?|指标值?|计划数?|预算数?|标准|达标线|时间|期限|要求)/g;

export interface Step {
  readonly number: Decimal;
  readonly unit: string;
  readonly direction: Direction;
  /** What stands before it in the same sentence: 低于90%的，每低1个百分点. */
  readonly head: string;
}

/** The step of a deduction; null for one that is taken once (不规范扣0.5分). */
export function stepOf(text: string): Step | null {
  // 逾期 and 按期 end in what is a unit elsewhere (12期).
  const condition = text
    .replace(/([逾延超])期/g, "$1迟")
    .replace(/([如按定])期/g, "$1时")
    .replace(IDLE, "");
  const found = [...condition.matchAll(STEP)];
  const last = found.find(([, every]) => every !== undefined) ?? found.at(-1);
  if (last === undefined) return null;
  const [whole, every, words = "", digits, unit = ""] = last;
  const after = condition.slice(last.index + whole.length);
  const isOwnNumber = !/[%‰]/.test(unit) || every !== undefined;
  // 资金超支5%扣2分 names a threshold, not a step; 1个子项不符 and 出现一起 are steps.
  if (every === undefined && (!isOwnNumber || !/^(?:1|一)$/.test(digits ?? ""))) return null;
  const number = digits === undefined ? ONE : stepNumberOf(digits);
  if (number === null || number.lte(0)) return null;
  const before = condition.slice(0, last.index);
  const direction = directionOf(`${words}${after}`, unit) ?? directionOf(lastClause(before), unit) ?? "each";
  return { number, unit: canonicalUnit(unit), direction, head: before };
}

function lastClause(text: string): string {
  return text.slice(text.lastIndexOf(",") + 1);
}

/** Time that is over what is allowed is late; a percentage is never missing, it is under. */
function directionOf(words: string, unit: string): Direction | null {
  const all = DIRECTIONS.flatMap(([direction, pattern]) => (pattern.test(words) ? [direction] : []));
  // 每超过（降低）1%: both ways.
  const found = all.includes("over") && all.includes("under") && /[()/或]/.test(words) ? "either" : (all[0] ?? null);
  if (found === "missing" && isPercentage(unit)) return "under";
  if (found === "late" && !isTimeUnit(unit)) return "each";
  return found === "under" && isTimeUnit(unit) ? "each" : found;
}

export function isPercentage(unit: string): boolean {
  return /[%‰]|[百千]分点/.test(unit);
}

/** 1个百分点 and 1个项目 without what only counts them. */
export function canonicalUnit(unit: string): string {
  return unit === "个百分点" ? "百分点" : unit.replace(/^个(?=\D)/, "").replace(/^次数$/, "次");
}
