import { decimal, ONE, ZERO, type Decimal } from "../../figures";
import type { Sign } from "../expression";
import type { Standard } from "../standard";
import { NUMBER, numberOf, pointsOf } from "./clauses";

type PointsOff = Extract<Standard, { kind: "points-off" }>;

const OVER = "超过|超出|超|高于|高出|增加|增长|大于|多于|多|上升|提高";
const UNDER = "低于|低|减少|降低|下降|少于|少|差|不足|欠";
const EACH = "发现|发生|出现|存在|查出|查实|有|缺少|缺|漏|逾期|延期|推迟|延迟|迟|滞后|未完成|未达到|未达|少补|少";
const UNITS =
  "个百分点|百分点|%|‰|个工作日|工作日|万元|亿元|元|分钟|小时|个子项|子项|人次|户次|场次|批次|个月|季度|天|日|月|年|项|次|处|起|例|人|户|家|篇|份|件|条|场|期|名|批|台|套|宗|类|笔|座|所|亩|米|公里|吨|级|位|个|列|环节";
const STEP = new RegExp(
  `(每|凡)?(?:(${OVER})|(${UNDER})|(${EACH}))?(?:出现|发现|有|(?:年度|预期|计划)?(?:目标|指标)值?|计划数?|预算数?)?(\\d+(?:\\.\\d+)?%)?(?:的)?(${NUMBER})?(${UNITS})([^;,扣分]{0,24}),?(?:的|则)?(?:酌情)?扣(?:减|除)?(${NUMBER})分`,
  "g",
);
const MOST = new RegExp(`(?:最多|最高|至多|上限|累计不超过|不超过)(?:扣|为|扣减)*(${NUMBER})分|扣完(${NUMBER})分为止`);
const TAIL = new RegExp(
  `,?;?(?:以此类推)?,?(?:直至|直到)?(?:该项|本项)?(?:分值|分数)?(?:扣完|扣光)(?:${NUMBER}分|本项分值|该项分值|分)?为止|,?(?:最多|最高|至多)扣(?:${NUMBER})分|,?不(?:出现|计)?负分`,
  "g",
);
const BASE =
  /([≥≤<>=]{1,2}|大于等于|小于等于|不高于|不超过|不低于|达到|达|完成|低于|超过|高于)?(\d+(?:\.\d+)?)(%|‰|个百分点|[一-龥]{0,3}?)(?=,|的|得|计|为|;|$|以[上内下]|及以)/;
const SIGNS: Readonly<Record<string, Sign>> = {
  "≤": "<=",
  "<=": "<=",
  小于等于: "<=",
  不高于: "<=",
  不超过: "<=",
  "≥": ">=",
  ">=": ">=",
  大于等于: ">=",
  不低于: ">=",
  "=": "=",
};

/** ≤100%计8分；每超过一个百分点扣0.5分，扣完为止. Two different deductions in one text are no one rule. */
export function readPointsOff(text: string): Standard | null {
  const steps = [...text.matchAll(STEP)];
  const [found] = steps;
  if (found === undefined || found.index === undefined) return null;
  if (steps.length > 1 || (text.match(/扣/g) ?? []).length > countOfDeductions(text)) return { kind: "unreadable" };
  const [whole, every, over, under, each, inside, number, unit, , points] = found as unknown as string[];
  if (!every && !over && !under && !each && number === undefined) return null;
  const step = number === undefined ? ONE : numberOf(number);
  const off = numberOf(points!);
  if (step === null || off === null || step.lte(0)) return null;
  const head = text.slice(0, found.index).replace(/[,;]+$/, "");
  const tail = text.slice(found.index + whole!.length).replace(TAIL, "");
  if (/\d分|得分/.test(tail.replace(/满分\d+分/, ""))) return { kind: "unreadable" };
  const full = fullOf(head);
  if (full === "several") return { kind: "unreadable" };
  const most = mostOf(text);
  return {
    kind: "points-off",
    full,
    base: inside ? { sign: "", value: decimal(inside.replace("%", "")), unit: "%" } : baseOf(head),
    direction: over ? "over" : under && !isCase(under, unit!, whole!) ? "under" : "each",
    step,
    stepUnit: unit === "个百分点" ? "百分点" : unit!.replace(/^个(?=子项|工作日)/, ""),
    points: off,
    most: most !== null && full !== null && most.eq(full) ? null : most,
  };
}

/** 少一项, 少1条: something of a list that is missing, unless 每少1个 measures against the target. */
function isCase(word: string, unit: string, clause: string): boolean {
  return word === "少" && (/^(?:项|处|条|例)$/.test(unit) || /^少/.test(clause));
}

function countOfDeductions(text: string): number {
  return 1 + (text.match(/扣完|扣光|(?:最多|最高|至多)扣|上限扣/g) ?? []).length;
}

/** The points before anything is taken off; null for 满分 or none. "several": grades, which are bands. */
function fullOf(head: string): Decimal | null | "several" {
  const clauses = head.split(/[,;]/).filter((clause) => /\d分|满分/.test(clause));
  if (clauses.length > 1) return "several";
  const [clause] = clauses;
  if (clause === undefined || /满分(?!\d)/.test(clause)) return null;
  return pointsOf(clause);
}

function baseOf(head: string): PointsOff["base"] {
  const bare = head.replace(/(?:得|计|给|为|:)?[\d.]+分/g, "");
  const found = BASE.exec(bare);
  if (!found) return null;
  return { sign: SIGNS[found[1] ?? ""] ?? "", value: decimal(found[2]!), unit: found[3] ?? "" };
}

function mostOf(text: string): Decimal | null {
  const found = MOST.exec(text);
  return found ? numberOf((found[1] ?? found[2])!) : null;
}

const LATE = new RegExp(
  `(?:逾期|延期|超期|未按时|未及时|未按期|不按时|不及时|推迟|滞后|迟报)[^,;每\\d]{0,12},?扣(${NUMBER})分`,
);

/** 逾期扣1分: being late costs so much once. */
export function readLate(text: string): Standard | null {
  const found = LATE.exec(text);
  if (!found || /每/.test(text) || (text.match(/扣/g) ?? []).length > 1) return null;
  const points = numberOf(found[1]!);
  if (points === null) return null;
  const head = text.slice(0, found.index).replace(/[,;]+$/, "");
  const full = fullOf(head);
  return full === "several" || (full !== null && full.lte(ZERO))
    ? { kind: "unreadable" }
    : { kind: "late", full, points };
}
