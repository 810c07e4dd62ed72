import { daysOf, isNoDay, isOneDay, type Days, type NamedDate } from "../../language";
import type { ReadSentence } from "../sentence/sentence-reader";
import { timingBetween, type Timing } from "./timeliness";
import type { Judgement } from "./verdict";

const JOINED = /^(?:至|到|[-—–~～]|止)+$/;
const BEGUN = /^[^，。；]{0,8}?(?:开工|动工|启动|开始|进场|立项)/;
const ENDED = /^[^，。；]{0,8}?(?:竣工|完工|验收|结束|交付|投用|投入使用|结题)/;
const ASKED = /(?:计划|要求|目标值?|指标值|应|时限|期限|原定|约定|规定|预计)[^，。；\d]{0,8}$/;
const DONE = /(?:实际|已)[^，。；\d]{0,8}$/;
const TIMED: readonly (readonly [RegExp, (timing: Timing) => boolean])[] = [
  [/未(?:能)?(?:按期|按时|如期)/, (timing) => timing === "late"],
  [/(?:按期|按时|如期|准时)(?:全部|全面|顺利)?(?:完成|完工|竣工|建成|交付|投用|验收)/, (timing) => timing !== "late"],
  [/提前(?:[\d□]+(?:天|日))?(?:完成|竣工|完工|$|[，。；])/, (timing) => timing === "ahead"],
  [/(?<![未无不])(?:逾期|延期|推迟|超期)/, (timing) => timing === "late"],
];

/** Where no year is named, any does. */
const ANY_YEAR = 2024;

/** Dates of one sentence that do not fit together: an end before its beginning, 按期 behind a day that was too late. */
export function dateOrderFaults(read: ReadSentence): readonly Judgement[] {
  const dates = read.times.dates.filter((date) => !isNoDay(date));
  return dates.flatMap((second, index): Judgement[] => {
    const first = dates[index - 1];
    if (!first) return [];
    const between = read.rest.slice(first.end, second.start);
    if (/[；。]/.test(between)) return [];
    return [
      ...backwards(first, second, between),
      ...endedFirst(read, first, second, between),
      ...comparedWrongly(first, second, between),
      ...timedWrongly(read, first, second, between),
    ];
  });
}

/** 2024年11月1日至2024年6月30日. */
function backwards(first: NamedDate, second: NamedDate, between: string): Judgement[] {
  if (!JOINED.test(between)) return [];
  const isSameMonth = second.year === null && first.first.month === second.first.month;
  const days = isSameMonth ? pairOf(first, { ...second, year: first.year }) : saidPair(first, second);
  return days && days[1].last < days[0].first ? [fault(second, `${second.written}早于${first.written}`)] : [];
}

/** 2024年9月开工，2024年6月竣工. */
function endedFirst(read: ReadSentence, first: NamedDate, second: NamedDate, between: string): Judgement[] {
  const isOther = read.subjects.some(({ start, by }) => by === "name" && start >= first.end && start < second.start);
  const behind = read.rest.slice(second.end);
  if (isOther || !BEGUN.test(between) || !ENDED.test(behind)) return [];
  const days = saidPair(first, second);
  return days && days[1].last < days[0].first ? [fault(second, `${second.written}早于${first.written}`)] : [];
}

/** 于2024年7月5日完成，早于6月30日. */
function comparedWrongly(first: NamedDate, second: NamedDate, between: string): Judgement[] {
  const word = /(?<!不)(早于|先于|晚于|迟于)[^，。；\d]{0,12}$/.exec(between)?.[1];
  if (!word) return [];
  const [one, other] = pairOf(first, second);
  const isEarlier = /[早先]/.test(word);
  const isWrong = isEarlier ? one.first > other.last : one.last < other.first;
  return isWrong
    ? [
        {
          ...fault(second, `${first.written}${isEarlier ? "晚于" : "早于"}${second.written}`),
          verdict: "wrong-direction",
        },
      ]
    : [];
}

/** 计划6月30日前完成，实际7月5日完成，按期完成. */
function timedWrongly(read: ReadSentence, first: NamedDate, second: NamedDate, between: string): Judgement[] {
  const before = read.rest.slice(0, first.start);
  const isAskedFirst = ASKED.test(before) && DONE.test(between);
  if (!isAskedFirst && !(DONE.test(before) && ASKED.test(between))) return [];
  const [one, other] = pairOf(first, second);
  const [asked, done] = isAskedFirst ? [one, other] : [other, one];
  const [behind] = read.rest.slice(second.end).split("；") as [string];
  const timing = timingBetween({ days: asked }, { days: done });
  const word = TIMED.flatMap(([pattern, fits]) => {
    const match = pattern.exec(behind);
    return match ? [{ match, fits }] : [];
  })[0];
  if (timing === null || !word || word.fits(timing)) return wrongLead(read, asked, done, second.end);
  const start = second.end + word.match.index;
  const written = word.match[0].replace(/[，。；]$/, "");
  const because = `同一句里 ${first.written}与${second.written}对不上`;
  return [
    { start, end: start + written.length, written, verdict: "wrong-direction", because, should: null, sources: [] },
  ];
}

/** …，提前6天. */
function wrongLead(read: ReadSentence, asked: Days, done: Days, from: number): Judgement[] {
  const said = read.numbers.find(
    ({ start, kind, unit }) =>
      start >= from &&
      kind === "count" &&
      /^[天日]$/.test(unit) &&
      /(?:提前|早|逾期|延期|晚|推迟)(?:了)?$/.test(read.rest.slice(0, start)),
  );
  if (!said || !isOneDay(asked) || !isOneDay(done)) return [];
  const days = Math.abs(asked.first - done.first);
  if (said.value.eq(days)) return [];
  const { start, end, written } = said;
  const because = "同一句里两个日期相差的天数不是这样";
  return [{ start, end, written, verdict: "contradicts-itself", because, should: `${days}天`, sources: [] }];
}

/** Of dates that both name their year. */
function saidPair(first: NamedDate, second: NamedDate): readonly [Days, Days] | null {
  return first.year === null || second.year === null ? null : pairOf(first, second);
}

/** A date without a year has that of the other. */
function pairOf(first: NamedDate, second: NamedDate): readonly [Days, Days] {
  const year = first.year ?? second.year ?? ANY_YEAR;
  return [daysOf(first, year), daysOf(second, year)];
}

function fault({ start, end, written }: NamedDate, because: string): Judgement {
  return {
    start,
    end,
    written,
    verdict: "contradicts-itself",
    because: `同一句里 ${because}`,
    should: null,
    sources: [],
  };
}
