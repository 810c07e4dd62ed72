import { ONE, ZERO, type Decimal } from "../../figures";
import { isTimeUnit } from "../values/time-units";
import type { Bound, Direction, Standard } from "./standard";
import { isNothing, without } from "./awards";
import { boundOf } from "./bounds";
import { stepNumberOf, STEP_NUMBER } from "./clauses";
import { limitIn } from "./limits";
import { fullOf, type Statement, type Statements } from "./statements";
import { denies } from "./subjects";

const UNREADABLE: Standard = { kind: "unreadable", isRule: true };

/** What a step measures, by the words beside it; the first that is found counts. */
const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ["either", /相差|偏差|偏离|误差|浮动|高于或(?:者)?低于|低于或(?:者)?高于|±/],
  ["late", /逾期|延期|延迟|推迟|滞后|延误|拖延|超期|迟报|晚|迟/],
  [
    "missing",
    /缺少|短缺|缺|漏|少|差|欠|(?:未|没有|没|不)(?:按[^,;]{0,4})?(?:完成|达到|达标|达|开展|实施|举办|到位|落实)/,
  ],
  ["over", /超过|超出|超支|超预算|超标|超|高于|高出|高|增加|增长|大于|多于|多|上升|提高/],
  ["under", /低于|降低|下降|减少|少于|不足|低|降|减/],
];
const UNITS =
  "个百分点|百分点|千分点|%|‰|个工作日|工作日|亿元|万元|千元|百元|元|分钟|小时|个子项|子项|人次|人|户次|户|场次|场|批次|批|个月|个季度|季度|周|天|日|月|年|个项目|个单位|个环节|个问题|项次|项|次数|次|处|起|例|家|篇|份|件次|件|条|期|名|台|套|宗|类|笔|座|所|亩|平方米|米|公里|吨|级|位|个|列|环节|户|册|本|间|辆|只|头|株|块|张|分";
/** 每低1个百分点, 出现1次, 少一次, 每有一项: a number with its unit, or 每 with a unit alone. */
const STEP = new RegExp(`(每|凡)?([^,;每凡\\d]{0,14}?)(?:的)?(${STEP_NUMBER})?(${UNITS})`, "g");
/** 每低于目标值5%, 每超出年初预算1万元: what the step is measured from says nothing of its own. */
const IDLE = /(?:年度|年初|预期|计划|规定|绩效)?(?:目标值?|指标值?|计划数?|预算数?|标准|达标线|时间|期限|要求)/g;

/** ≤100%计8分；每超过一个百分点扣0.5分，扣完为止. Two different deductions in one text are no one rule. */
export function readPointsOff(statements: Statements): Standard | null {
  const steps = statements.all.flatMap((statement) => {
    const step = statement.verb === "takes" ? stepOf(statement.condition) : null;
    return step === null ? [] : [{ ...step, statement }];
  });
  if (steps.length === 0) return null;
  const [found] = steps;
  const others = statements.all.filter(({ verb }) => verb !== "takes");
  if (statements.all.some(({ condition }) => /±/.test(condition))) return UNREADABLE;
  if (found === undefined || steps.length > 1 || others.length + 1 < statements.all.length) return UNREADABLE;
  const { statement, head, direction, number, unit } = found;
  const given = others.filter(({ award }) => !isNothing(award));
  const nothing = nothingOf(others.filter(({ award }) => isNothing(award)));
  const by = direction === "late" && given.length === 1 ? limitIn(given[0]!.condition) : null;
  const base = baseOf(by === null ? given : [], head, statements.notes);
  if (
    given.length > 1 ||
    nothing === "unclear" ||
    base === "unclear" ||
    given.some(({ condition }) => /每/.test(condition))
  )
    return UNREADABLE;
  if (
    statements.all.some((one) => given.includes(one) && statements.all.indexOf(one) > statements.all.indexOf(statement))
  )
    return UNREADABLE;
  if (base !== null && !measures(base, direction, unit)) return UNREADABLE;
  if (by === null && given.some(({ condition }) => /\d/.test(condition)) && base === null) return UNREADABLE;
  const { award } = statement;
  const isShare = award.share.gt(0);
  const full = fullOf(given) ?? statements.full;
  const most = statements.mostOff;
  return {
    kind: "points-off",
    full,
    base,
    direction,
    step: number,
    stepUnit: unit,
    points: isShare ? award.share : award.points,
    isShare,
    most: most !== null && full !== null && most.eq(full) ? null : most,
    nothing,
    ...(by === null ? {} : { by }),
  };
}

/** Whether the step goes on from the threshold: ≥90%得满分 beside 每发现一个问题扣1分 is about something else. */
function measures(base: Bound, direction: Direction, unit: string): boolean {
  if (direction === "each") return base.value.eq(ZERO);
  if (direction === "late") return isTimeUnit(base.unit);
  return direction !== "missing" || isPercentage(unit) === isPercentage(base.unit);
}

interface Step {
  readonly number: Decimal;
  readonly unit: string;
  readonly direction: Direction;
  /** What stands before it in the same sentence: 低于90%的，每低1个百分点. */
  readonly head: string;
}

/** The step of a deduction; null for one that is taken once (不规范扣0.5分). */
export function stepOf(text: string): Step | null {
  // 逾期 and 按期 end in what is a unit elsewhere (12期).
  const condition = text.replace(/([逾延超])期/g, "$1迟").replace(/([如按定])期/g, "$1时");
  const found = [...condition.matchAll(STEP)].filter(
    ([, every, , number], index, all) => every !== undefined || (number !== undefined && index === all.length - 1),
  );
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
  const near = `${words}${after}`.replace(IDLE, "");
  const direction = directionOf(near, unit) ?? directionOf(lastClause(before), unit) ?? "each";
  return { number, unit: canonical(unit), direction, head: before };
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

function isPercentage(unit: string): boolean {
  return /[%‰]|[百千]分点/.test(unit);
}

function canonical(unit: string): string {
  return unit === "个百分点" ? "百分点" : unit.replace(/^个(?=\D)/, "").replace(/^次数$/, "次");
}

/** What is measured from: the threshold of full marks, or one named beside the step; they must not differ. */
function baseOf(given: readonly Statement[], head: string, notes: readonly string[]): Bound | null | "unclear" {
  const texts = [...given.map(({ condition }) => condition), ...notes, ...head.split(/[,;]/)];
  const bounds = texts.flatMap((text) => boundOf(text) ?? []);
  const [first] = bounds;
  if (first === undefined) return null;
  return bounds.every(({ value, unit }) => value.eq(first.value) && unit === first.unit) ? first : "unclear";
}

/** 低于80%不得分. */
function nothingOf(none: readonly Statement[]): Bound | null | "unclear" {
  const [one] = none;
  if (one === undefined) return null;
  const bound = none.length > 1 ? null : boundOf(one.condition);
  return bound === null || bound.sign === "" ? "unclear" : bound;
}

const LATE =
  /超过?(?:规定)?(?:时限|期限|时间)|超时|逾期|延期|超期|推迟|滞后|迟报|延误|(?:未|不|没有)(?:能)?(?:按时|及时|按期|如期|按要求时间|在规定)/;
const IN_TIME = /按时|及时|按期|如期|准时|规定(?:时间|时限|期限)|期限内|时限内/;

/** 逾期扣1分, 按时完成得5分，逾期完成得3分, 12月底前完成得满分，否则不得分: being late costs so much once. */
export function readLate({ all, notes }: Statements): Standard | null {
  const [first] = all;
  const by = first?.verb === "gives" ? limitIn(first.condition) : null;
  const isLate = ({ condition }: Statement): boolean =>
    (LATE.test(condition) && !/每/.test(condition)) || (by !== null && denies(condition, first!.condition));
  const late = all.filter((statement, index) => !(by !== null && index === 0) && isLate(statement));
  const rest = all.filter((statement) => !late.includes(statement));
  const [one] = late;
  if (late.length > 1) return UNREADABLE;
  if (one === undefined || rest.length > 1 || notes.length > 0) return null;
  const isInTime = (condition: string) => by !== null || (IN_TIME.test(condition) && !/\d/.test(condition));
  if (rest.some(({ verb, condition }) => verb === "takes" || !isInTime(condition))) return null;
  const full = fullOf(rest);
  const otherwise = one.verb === "takes" ? without(one.award, full) : one.award;
  if (one.verb === "gives" && rest.length === 0 && !isNothing(one.award)) return null;
  return { kind: "late", full, otherwise, ...(by === null ? {} : { by }) };
}
