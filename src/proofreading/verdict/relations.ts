import {
  agree,
  differenceOf,
  exactly,
  formatNumber,
  HUNDRED,
  ONE,
  quotientOf,
  sumOf,
  yuanPer,
  type AmountUnit,
  type Printed,
} from "../../figures";
import type { Label } from "../sentence/labels";
import { measureOf } from "../sentence/measures";
import type { Said } from "../sentence/numbers";
import type { ReadSentence } from "../sentence/sentence-reader";
import type { Judgement } from "./verdict";

/** A number with its label, and whether its words leave the number as it is. */
interface Term {
  readonly said: Said;
  readonly label: Label;
}

/** One sentence's numbers that do not fit together, whatever the workbook says. */
export function relationFaults(read: ReadSentence, labels: readonly Label[]): readonly Judgement[] {
  const terms = read.numbers.map((said, index) => ({ said, label: labels[index]! }));
  return terms
    .flatMap((term, index) => {
      if (term.said.manner !== "plain") return [];
      const before = terms.slice(0, index).filter(({ said }) => said.manner === "plain");
      return (
        quotient(read, term, before) ??
        difference(term, before) ??
        change(read, term, before) ??
        sum(read, term, before) ??
        []
      );
    })
    .concat(partsAboveTotal(read, terms), outOfOrder(terms), aboveMaximum(read, terms));
}

const WHOLE = /预算|计划|目标|任务|应|总|满分|指标值|安排|分值/;
const PART = /执行|支出|完成|实际|实施|使用|支付|得分?|实现|收入决算|决算/;
const IS_RATE =
  /(?:执行率|完成率|支付率|支出率|使用率|到位率|(?:执行|支出|支付)进度|得分率|完成[^，]{0,10}的|占[^，]{0,10}的(?:比例)?|占比|覆盖率|达标率)(?:为|是|达到?|：|仅)*$/;

/** 预算100万元，执行90万元，执行率95%. */
function quotient(read: ReadSentence, { said, label }: Term, before: readonly Term[]): Judgement[] | null {
  if (said.kind !== "rate" || !IS_RATE.test(label.before)) return null;
  const pair = lastTwo(before, said, ["amount", "count", "score"]);
  if (!pair || !isOneBreath(read, pair[0].said.start, said.start)) return null;
  const [first, second] = pair;
  const whole = first.label.before;
  const part = second.label.before;
  const isTold = (WHOLE.test(whole) && PART.test(part)) || (PART.test(whole) && WHOLE.test(part));
  if (!isTold || /(?:其中|减|增|结余|结转|余)/.test(part)) return null;
  // 支出161万元，占总支出654万元的24.66%: the second is the whole.
  const isShare = /^占/.test(part.replace(/^[，、□]+/, ""));
  const isTurned = isShare || (PART.test(lastWord(whole)) && !PART.test(lastWord(part)));
  const [top, bottom] = isTurned ? [first, second] : [second, first];
  const value = quotientOf(top.said.printed, bottom.said.printed);
  if (value === null || agree(value, said.printed)) return [];
  const shown = formatNumber(value.value, { decimals: 2, percent: true });
  return [fault(said, `${top.said.written} ÷ ${bottom.said.written} = ${shown}`, shown)];
}

/** The words nearest to the number decide: 预算执行 is of the part, 支出预算 of the whole. */
function lastWord(text: string): string {
  const [last] = [
    ...text.matchAll(/预算(?!执行|支出)|计划|目标|任务|总|满分|安排|执行|支出|完成|实际|使用|支付|决算/g),
  ].slice(-1);
  return last?.[0] ?? "";
}

/** 预算100万元，执行90万元，结余5万元. */
function difference({ said, label }: Term, before: readonly Term[]): Judgement[] | null {
  if (
    said.kind !== "amount" ||
    !/(?:结余|结转|剩余|节余|未(?:执行|支出|使用|支付)|差额|相差)[^，\d]{0,6}$/.test(label.before)
  )
    return null;
  const pair = lastTwo(before, said, ["amount"]);
  if (!pair) return null;
  const [first, second] = pair;
  const measures = [measureOf(first.label, "amount"), measureOf(second.label, "amount")].map(
    (one) => one?.measures[0] ?? "",
  );
  if (!measures.includes("executed") || !measures.some((one) => one.endsWith("-budget"))) return null;
  const value = differenceOf(first.said.printed, second.said.printed);
  if (agreeUnsigned(value, said.printed)) return [];
  const should = inUnit(value, said);
  return [fault(said, `${first.said.written} 与 ${second.said.written} 相差 ${should}`, should)];
}

const UP = /(?:增加|增长|提高|提升|上升|扩大|增|升|超(?:额|出|过|任务|目标|计划)?(?:完成)?|多)(?:了|出)?[^，\d]{0,3}$/;
const DOWN = /(?:减少|下降|降低|压减|减|降|少|缩减)(?:了)?[^，\d]{0,3}$/;
const INTO = /(?:增加|增长|提高|提升|上升|扩大|增|升)(?:了)?(?:到|至|为)[^，\d]{0,9}$/;
const OUT_OF = /(?:减少|下降|降低|压减|减|降|缩减)(?:了)?(?:到|至|为)[^，\d]{0,9}$/;

/** 由20万元增加到25万元, 上年20万元，本年25万元，增长25%. */
function change(read: ReadSentence, { said, label }: Term, before: readonly Term[]): Judgement[] | null {
  const near = label.before;
  const last = before.at(-1);
  if ((INTO.test(near) || OUT_OF.test(near)) && last?.said.kind === said.kind && /(?:由|从)/.test(last.label.before)) {
    const isUp = INTO.test(near);
    const isWrong = isUp ? said.value.lte(last.said.value) : said.value.gte(last.said.value);
    if (!isWrong) return [];
    return [
      {
        ...fault(said, `由 ${last.said.written} 到 ${said.written} 是${isUp ? "减少" : "增加"}`, null),
        verdict: "wrong-direction",
      },
    ];
  }
  // 门急诊31万人次，出院1.8万人次，分别增长12%和9%: each against its own.
  if (label.turn !== null || (!UP.test(near) && !DOWN.test(near))) return null;
  const pair = lastTwo(
    before,
    said,
    said.kind === "amount"
      ? ["amount"]
      : said.kind === "points"
        ? ["rate"]
        : said.kind === "count"
          ? ["count"]
          : ["amount", "count"],
  );
  if (!pair || !isOneBreath(read, pair[0].said.start, said.start)) return null;
  const [first, second] = pair;
  const years = [yearOf(read, first), yearOf(read, second)] as const;
  if (years[0] === years[1]) return null;
  const [from, to] = years[0] < years[1] ? [first, second] : [second, first];
  const isUp = UP.test(near) && !DOWN.test(near);
  if (isUp ? to.said.value.lt(from.said.value) : to.said.value.gt(from.said.value)) {
    return [
      {
        ...fault(said, `由 ${from.said.written} 到 ${to.said.written} 是${isUp ? "减少" : "增加"}`, null),
        verdict: "wrong-direction",
      },
    ];
  }
  const gap = differenceOf(to.said.printed, from.said.printed);
  const value = said.kind === "rate" && from.said.kind !== "rate" ? quotientOf(gap, from.said.printed) : gap;
  if (value === null || agreeUnsigned(value, said.printed)) return [];
  const should =
    said.kind === "rate" ? formatNumber(value.value.abs(), { decimals: 2, percent: true }) : inUnit(value, said);
  return [fault(said, `由 ${from.said.written} 到 ${to.said.written}，变化是 ${should}`, should)];
}

/** The year that a number is of, as far as its words order it: 上年 and a target before all, this year behind all. */
function yearOf({ text }: ReadSentence, { said, label }: Term): number {
  const before = text.slice(label.start, said.start);
  const explicit = [...before.matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1];
  if (explicit) return Number(explicit);
  const isEarlier =
    /上年|去年|由|从|年初|目标|计划|任务|原/.test(before) && !/实际|完成|本年|今年|到|至/.test(before.slice(-6));
  return isEarlier ? 0 : 9999;
}

/** A项目2.3万元、B项目1.4万元，合计3.7万元. */
function sum(read: ReadSentence, { said, label }: Term, before: readonly Term[]): Judgement[] | null {
  if (!/(?:合计|共计|总计|两项合计|三项合计)[^，\d]{0,4}$/.test(label.before) || said.kind === "rate") return null;
  const parts = trailing(before, said);
  if (parts.length < 2 || !isOneBreath(read, parts[0]!.said.start, said.start)) return null;
  const kinds = new Set(
    parts.map((part) => (part.said.kind === "amount" ? (measureOf(part.label, "amount")?.measures[0] ?? "") : "")),
  );
  kinds.delete("");
  if (kinds.size > 1 || parts.some((part) => /合计|共|总|其中|以上/.test(part.label.before))) return null;
  const value = sumOf(parts.map((part) => part.said.printed));
  if (agree(value, said.printed)) return [];
  const should = inUnit(value, said);
  return [fault(said, `${parts.map((part) => part.said.written).join(" + ")} = ${should}`, should)];
}

const GRADE = /优|良|中|差|合格/;
/** Whose money it is: 中央资金, 县级配套. */
const SOURCE = /(?:中央|省|市|县|区|镇|乡|本|上)级?(?:财政|补助|配套|资金|预算)|自筹|其他资金|社会资金/;
const EXHAUSTIVE: readonly (readonly RegExp[])[] = [
  [/基本支出/, /项目支出/],
  [/(?<!未)(?:完成|达标|达到)/, /未(?:完成|达标|达到)/],
];

/** 共10个项目，其中优8个、良3个. */
function partsAboveTotal(read: ReadSentence, terms: readonly Term[]): Judgement[] {
  return terms.flatMap((total, index) => {
    const rest = terms.slice(index + 1);
    const parts = rest.slice(
      0,
      rest.findIndex((one) => !isAlike(one.said, total.said)) < 0
        ? undefined
        : rest.findIndex((one) => !isAlike(one.said, total.said)),
    );
    if (parts.length < 2 || total.said.kind === "rate" || total.said.kind === "score" || total.said.kind === "plain")
      return [];
    const link = read.rest.slice(total.said.end, parts[0]!.said.start);
    if (!/其中|包括|：|分别/.test(link) || !isOneBreath(read, total.said.start, parts.at(-1)!.said.start)) return [];
    const words = parts.map((part) => part.label.before + part.label.behind);
    const areGrades = words.every((one) => GRADE.test(one));
    const isWhole = EXHAUSTIVE.some(
      (set) => set.length === parts.length && set.every((pattern, at) => pattern.test(words[at]!)),
    );
    const areMoney =
      total.said.kind === "amount" &&
      (parts.every((part) => measureOf(part.label, "amount") === null) || words.every((one) => SOURCE.test(one)));
    if (!areGrades && !isWhole && !areMoney) return [];
    const value = sumOf(parts.map((part) => part.said.printed));
    const isWrong = isWhole
      ? !agree(value, total.said.printed)
      : value.value.gt(total.said.value) && !agree(value, total.said.printed);
    return isWrong
      ? [
          fault(
            parts.at(-1)!.said,
            `${parts.map((part) => part.said.written).join(" + ")} = ${inUnit(value, total.said)}，与 ${total.said.written} 对不上`,
            null,
          ),
        ]
      : [];
  });
}

/** 最高95分，最低96分. */
function outOfOrder(terms: readonly Term[]): Judgement[] {
  const of = (pattern: RegExp) =>
    terms.find(
      ({ said, label }) => (said.kind === "score" || said.kind === "rate") && pattern.test(label.before.slice(-8)),
    );
  const [most, mean, least] = [of(/最高/), of(/平均/), of(/最低/)];
  const pairs = [
    [most, least],
    [most, mean],
    [mean, least],
  ] as const;
  const wrong = pairs.find(
    ([above, below]) => above && below && above.said.kind === below.said.kind && above.said.value.lt(below.said.value),
  );
  return wrong ? [fault(wrong[1]!.said, `${wrong[1]!.said.written} 比 ${wrong[0]!.said.written} 还高`, null)] : [];
}

/** 满分50分，得51分. */
function aboveMaximum({ rest }: ReadSentence, terms: readonly Term[]): Judgement[] {
  return terms.flatMap(({ said, label }, index) => {
    const next = terms[index + 1];
    if (!next || said.kind !== "score" || next.said.kind !== "score") return [];
    // 得9分（分值10分），产出得35分: another thing follows.
    if (/）[，、；][^得]{2,}得/.test(rest.slice(said.end, next.said.start))) return [];
    const isMaximum = /(?:满分|分值|权重|总分)[为是：]?$/.test(label.before);
    if (!isMaximum || !/得分?|评分/.test(next.label.before) || next.said.value.lte(said.value)) return [];
    return [fault(next.said, `得分 ${next.said.written} 超过满分 ${said.written}`, null)];
  });
}

function isAlike(first: Said, second: Said): boolean {
  return first.kind === second.kind && (first.kind !== "count" || first.unit === second.unit);
}

/** The two numbers right before, of one kind and unit. */
function lastTwo(before: readonly Term[], said: Said, kinds: readonly Said["kind"][]): readonly [Term, Term] | null {
  const [first, second] = before.slice(-2);
  if (!first || !second || !isAlike(first.said, second.said) || !kinds.includes(second.said.kind)) return null;
  if (said.kind === "count" && said.unit !== second.said.unit) return null;
  return first.said.value.gt(0) && second.said.value.gte(0) ? [first, second] : null;
}

/** The numbers of the same kind right before. */
function trailing(before: readonly Term[], said: Said): readonly Term[] {
  const parts: Term[] = [];
  for (const term of [...before].reverse()) {
    if (!isAlike(term.said, said)) break;
    parts.unshift(term);
  }
  return parts;
}

/** Nothing ends the thought between them. */
function isOneBreath({ rest }: ReadSentence, from: number, to: number): boolean {
  return !/[；。]/.test(rest.slice(from, to));
}

function agreeUnsigned(value: Printed, said: Printed): boolean {
  return agree(value, said) || agree(differenceOf(exactly(ONE.minus(ONE)), value), said);
}

function inUnit({ value }: Printed, { kind, unit }: Said): string {
  if (kind === "amount") return `${formatNumber(value.abs().div(yuanPer(unit as AmountUnit)), { decimals: 6 })}${unit}`;
  if (kind === "rate" || kind === "points")
    return `${formatNumber(value.abs().times(HUNDRED), { decimals: 2 })}${kind === "rate" ? "%" : "个百分点"}`;
  return `${formatNumber(value.abs(), { decimals: 6 })}${unit}`;
}

function fault({ start, end, written }: Said, because: string, should: string | null): Judgement {
  return { start, end, written, verdict: "contradicts-itself", because: `同一句里 ${because}`, should, sources: [] };
}
