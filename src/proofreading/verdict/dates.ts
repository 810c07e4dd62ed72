import { daysMeet, daysOf, isNoDay, isOneDay, type NamedDate } from "../../language";
import type { DateFact, Facts, Quotations } from "../facts";
import { clauseEnd, clauseStart, type ReadSentence } from "../sentence/sentence-reader";
import { isNorm, isOfOtherYear, isOfPart } from "../sentence/setting";
import { ownersAt, placesOf } from "./claim";
import type { Context } from "./meant";
import { isAnotherStep, timedIndicator, type TimedIndicator } from "./timed-indicator";
import type { Judgement, Verdict } from "./verdict";

/** The dates that a date of a sentence may be, and whether its words leave no doubt. */
interface MeantDate {
  readonly facts: readonly DateFact[];
  readonly isFirm: boolean;
}

/** A date of a report's table against those of the same indicator. */
export function judgeDateOf(date: NamedDate, meant: readonly DateFact[], facts: Facts): Judgement {
  return judgeDate(date, { facts: meant, isFirm: meant.every(({ isOnly }) => isOnly) }, [], facts);
}

/** Every date of a sentence against deadlines, days of completion and 填报日期. */
export function dateJudgements(
  read: ReadSentence,
  facts: Facts,
  quotations: Quotations,
  context: Context,
  /** The document was written by this program. */
  isOurs: boolean,
): readonly Judgement[] {
  return read.times.dates.map((date) => {
    if (isNoDay(date)) return placed(date, "contradicts-itself", "日历上没有这一天");
    const owners = ownersAt(read, date.start, context);
    if (isOfOtherYear(read, date.start)) return { ...placed(date, "not-placed", "说的是别的年度"), isApart: true };
    if (isNorm(read, date.start, owners !== null && owners.length > 0))
      return { ...placed(date, "not-placed", "说的是规定"), isApart: true };
    const judged =
      owners?.length === 0
        ? placed(date, "not-placed", "说的是别的单位或项目")
        : judgeDate(date, meantBy(read, date, facts, context, isOurs), ownDates(facts, owners), facts);
    return judged.verdict === "not-placed" ? byQuotation(read, date, quotations, judged) : judged;
  });
}

const REPORTED = /填[报表](?:日期|时间)(?:为|是|：)*$/;

function meantBy(read: ReadSentence, date: NamedDate, facts: Facts, context: Context, isOurs: boolean): MeantDate {
  const own = facts.dates.filter(({ measure }) => measure === "reported");
  if (REPORTED.test(read.text.slice(0, date.start))) return { facts: own, isFirm: own.length > 0 };
  if (isAlone(read, date)) return { facts: own, isFirm: isOurs && own.length > 0 };
  const owners = ownersAt(read, date.start, context);
  const places = placesOf(owners, facts);
  const indicator = timedIndicator(read, date, places, facts, owners !== null);
  if (indicator === null) return { facts: [], isFirm: false };
  const { owner, name } = indicator;
  const measures = measuresOf(read, date, indicator);
  const meant = measures.flatMap((measure) =>
    facts.dates.filter((one) => one.owner === owner && one.name === name && one.measure === measure),
  );
  const isFirm =
    indicator.isSure && meant.length > 0 && meant.every(({ isOnly }) => isOnly) && isPlain(read, date, indicator);
  return { facts: meant, isFirm };
}

/** The line of the date beneath a report: in one of ours it is 填报日期, in others it may be any later day. */
function isAlone({ text }: ReadSentence, { start, end }: NamedDate): boolean {
  return /^[^一-龥\d]*$/.test(text.slice(0, start) + text.slice(end));
}

const ASKED = /指标值|目标值?|计划|要求|应(?!急|用)|时限|期限|节点|原定|约定|预期|预计|规定|设定|承诺|定于|任务/g;
const DONE = /实际|已|完成值|完成(?:时间|日期)(?:为|是|：)?/g;
const DONE_BEHIND =
  /^[^，。；]{0,6}?(?:完成|竣工|完工|验收|拨付|发放|到位|交付|建成|投用|投入使用|办结|上线|结题|结束|公开|支付|报送)/;

/** Which of the indicator's two dates the words around a date mean. */
function measuresOf(read: ReadSentence, date: NamedDate, { near }: TimedIndicator): readonly DateFact["measure"][] {
  const asked = placeOfLast(near, ASKED);
  const done = placeOfLast(near, DONE);
  if (asked > done) return ["deadline"];
  if (done > asked) return ["done"];
  const behind = read.rest.slice(date.end, clauseEnd(read, date.end));
  if (/^[^，。；]{0,4}(?:的)?(?:时限|期限|目标|计划|要求|节点)/.test(behind)) return ["deadline"];
  if (date.isLimit) return /^(?:已|全部|全面|均|顺利|如期)/.test(behind) ? ["done"] : ["deadline", "done"];
  return DONE_BEHIND.test(behind) ? ["done"] : ["done", "deadline"];
}

function placeOfLast(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

const JOINED = /^(?:至|到|[-—–~～]|起|以来|开始)|(?:至|到|[-—–~～]|[自从])$/;

/** Nothing in the words says that the date is of another step, or only one end of a span. */
function isPlain(read: ReadSentence, date: NamedDate, indicator: TimedIndicator): boolean {
  const behind = read.rest.slice(date.end, clauseEnd(read, date.end));
  if (isAnotherStep(indicator, behind)) return false;
  const before = read.text.slice(clauseStart(read, date.start), date.start);
  return !JOINED.test(before) && !JOINED.test(behind) && !isOfPart(read, date);
}

/** Dates that a date without further words may be; nobody is named: those of the unit. */
function ownDates({ dates }: Facts, owners: Context): readonly DateFact[] {
  return dates.filter(({ owner }) => (owners ?? ["unit"]).includes(owner));
}

function judgeDate(
  date: NamedDate,
  { facts: meant, isFirm }: MeantDate,
  own: readonly DateFact[],
  facts: Facts,
): Judgement {
  for (const relation of ["exact", "rounded"] as const) {
    const fact = meant.find((one) => relationOf(one, date) === relation);
    if (fact) return of(date, relation, fact, `${fact.label}是${quotedText(fact)}`, null);
  }
  const [first] = meant;
  if (!first || !isFirm) return byValue(date, [...meant, ...own]);
  const finer = meant.find((one) => relationOf(one, date) === "finer");
  if (finer) return of(date, "false-precision", finer, `${finer.label}只写到${quotedText(finer)}`, finer.text);
  const should = shownDate(first, date);
  const told = `${first.label}是${quotedText(first)}`;
  const other = facts.dates.find(
    (one) =>
      one.owner !== first.owner &&
      one.measure === first.measure &&
      one.name === first.name &&
      relationOf(one, date) === "exact",
  );
  if (!other) return of(date, "contradicts-workbook", first, told, should);
  const because = `这是${other.label}（${other.text}），${told}`;
  return { ...of(date, "other-record", first, because, should), sources: [...first.sources, ...other.sources] };
}

/** "finer": the report names a day where the workbook leaves it open. */
function relationOf(fact: DateFact, date: NamedDate): "exact" | "rounded" | "finer" | null {
  const days = daysOf(date, fact.year);
  if (fact.measure === "done" && date.isLimit) return fact.days.first <= days.last ? "rounded" : null;
  if (!daysMeet(days, fact.days)) return null;
  if (days.first === fact.days.first && days.last === fact.days.last) return "exact";
  const isWider = days.first <= fact.days.first && days.last >= fact.days.last;
  // By the end of the month is by its last day.
  const isEnd = fact.measure === "deadline" && days.last === fact.days.last;
  return isWider || isEnd || !isOneDay(days) ? "rounded" : "finer";
}

/** Where the words do not tell which date is meant, one of the workbook's may still be it to the day. */
function byValue(date: NamedDate, facts: readonly DateFact[]): Judgement {
  const same = facts.find((one) => date.year !== null && isOneDay(one.days) && relationOf(one, date) === "exact");
  return same
    ? of(date, "exact", same, `${same.label}是${quotedText(same)}`, null)
    : placed(date, "not-placed", "工作簿里没有找到对应的日期");
}

/** What no cell gives alone may stand in a text of the workbook, to the letter or with another number. */
function byQuotation({ text }: ReadSentence, date: NamedDate, quotations: Quotations, judged: Judgement): Judgement {
  const taken = quotations.says(text, date.start, date.end);
  if (taken) return { ...judged, verdict: "exact", because: "工作簿的文字里就是这样写的", sources: [taken.source] };
  for (const { index } of date.written.matchAll(/\d+/g)) {
    const other = quotations.otherwise(text, date.start + index);
    if (!other) continue;
    const because = `工作簿的文字里写的是“${other.clause}”`;
    return { ...judged, verdict: "contradicts-workbook", because, should: other.number, sources: [other.source] };
  }
  return judged;
}

/** 2024年11月20日, with its year where the report writes one; a date that is no day as its cell has it. */
function shownDate({ days, text }: DateFact, { year }: NamedDate): string {
  if (!isOneDay(days)) return text;
  const day = new Date(days.first * 86_400_000);
  const inYear = `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
  return year === null ? inYear : `${day.getUTCFullYear()}年${inYear}`;
}

function quotedText({ text }: DateFact): string {
  return `“${text}”`;
}

function of(date: NamedDate, verdict: Verdict, fact: DateFact, because: string, should: string | null): Judgement {
  return { ...placed(date, verdict, because), should, sources: fact.sources };
}

function placed({ start, end, written }: NamedDate, verdict: Verdict, because: string): Judgement {
  return { start, end, written, verdict, because, should: null, sources: [] };
}
