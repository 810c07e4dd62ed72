import { decimal, HUNDRED, type Decimal } from "../../figures";
import { NUMBER } from "./clauses";
import type { Standard } from "./standard";
import { speaksOfPoints } from "./statements";

const DIGITS = "\\d+(?:\\.\\d+)?";
const INCLUDED = "(?:\\(含\\))?";
const TIERS = new RegExp(
  [
    "合理确定(?:得分|分值)",
    "100%?[-~至].{0,3}80%.*80%?[-~至].{0,3}[56]0%",
    "达成.*部分达成.*未达成.*%",
    `^权重\\*${DIGITS}%${INCLUDED}[-~至]权重`,
  ].join("|"),
);
const BOUNDS = new RegExp(`${DIGITS}(?=%?[-~至%(])|(?<=[-~至])0(?![\\d.])`, "g");
const EXECUTION = /按照?(?:预算|实际)?执行率/;
const WINDOW = new RegExp(
  `(${DIGITS})%?${INCLUDED}[-~至到](${DIGITS})%.{0,14}按(?:完成|实际)?比[例率][^;]{0,14}?(?:之外|以外|范围|区间|否则|其[他余]).{0,4}(?:不得分|0分)`,
);

/** Another requirement beside, that takes points away: 违规的扣2分, 弄虚作假的一票否决. */
const TAKES_AWAY = /扣|不得|不计分|否决|(?<!\d)0分/;

/** Left to a person: no rule says how many points. */
const JUDGEMENT = new RegExp(
  [
    "酌情|情况给分|择优|排名",
    "视[^,;]{0,10}(?:情况|质量|程度|效果)[^,;]{0,8}[分定]",
    "根据(?:实际|具体)?情况",
    "合理[打评赋计]分|综合(?:评定|评分|打分|评价)",
    "自行[制确]定|由.{0,8}[制确]定",
    `前${DIGITS}名`,
    `[得计给扣打赋记]${NUMBER}分?[-~至]${NUMBER}分`,
    `(?<!增)加${NUMBER}分`,
  ].join("|"),
);

/** 视完成质量酌情扣分. */
export function readJudgement(text: string): Standard | null {
  return JUDGEMENT.test(text) ? { kind: "unreadable", isRule: true } : null;
}

/** 100-80%(含80%)、80-60%(含60%)、60-0%合理确定得分. */
export function readTiers(text: string): Standard | null {
  if (!TIERS.test(text)) return null;
  if (TAKES_AWAY.test(text)) return { kind: "unreadable", isRule: true };
  const values = [...text.matchAll(BOUNDS)].map(([digits]) => decimal(digits));
  const bounds = values.filter((value, index) => values.findIndex((other) => other.eq(value)) === index);
  if (bounds.length < 2 || bounds.some((bound) => bound.gt(HUNDRED))) return null;
  return { kind: "tiers", bounds: bounds.sort((one, other) => other.cmp(one)) };
}

/** 按执行率得分; 20分*执行率 is read as a formula. */
export function readExecutionRate(text: string): Standard | null {
  return EXECUTION.test(text) && !/每|\d%/.test(text) && !TAKES_AWAY.test(text)
    ? { kind: "execution-rate", full: null }
    : null;
}

/** 70%-130%之间按比例，之外不得分. */
export function readWindow(text: string): Standard | null {
  const found = WINDOW.exec(text);
  if (!found || /扣|每/.test(text) || speaksOfPoints(text.replace(found[0], ""))) return null;
  return { kind: "window", low: share(found[1]!), high: share(found[2]!), isOfCompletion: true };
}

function share(digits: string): Decimal {
  return decimal(digits).div(HUNDRED);
}
