import { daysOf, isNoDay, isOneDay, type Days, type NamedDate } from "../../language";
import type { ReadSentence } from "../sentence/sentence-reader";
import { timingBetween, type Timing } from "./timeliness";
import { KEPT, LATE } from "./timing-words";
import type { Judgement } from "./verdict";

type Pair = readonly [Days, Days];

const JOINED = /^(?:至|到|[-—–~～]|止)+$/;
/** Beginning and end with no word beside them that names another part: 开工，一期工程. */
const BEGUN =
  /^[^，。；]{0,8}?(?:开工|动工|启动|开始|进场|立项)(?:建设|施工|实施|改造|工作)?[，、]?(?:并|且|于|已|在|至|到|其|实际|计划|预计|全面|全部|最终|竣工|完工|验收|结束|交付|时间|日期|为)*$/;
const ENDED =
  /^(?:底|末|前|已|才|即|便|全部|全面|整体|正式|最终|实际|顺利|如期|按期|提前|完成|通过|组织|建成|并|且)*(?:竣工|完工|验收|结束|交付|投用|投入使用|结题)/;
const ASKED = /(?:计划|要求|目标值?|指标值|应|时限|期限|原定|约定|规定|预计)[^，。；\d]{0,8}$/;
const DONE = /(?:实际|已)[^，。；\d]{0,8}$/;
const TIMED: readonly (readonly [RegExp, (timing: Timing) => boolean])[] = [
  [new RegExp(`未(?:能)?(?:${KEPT})`), (timing) => timing === "late"],
  [new RegExp(`(?:${KEPT})(?:全部|全面|顺利)?(?:完成|完工|竣工|建成|交付|投用|验收)`), (timing) => timing !== "late"],
  [/提前(?:[\d□]+(?:天|日))?(?:完成|竣工|完工|$|[，。；])/, (timing) => timing === "ahead"],
  [new RegExp(`(?<![未无不])(?:${LATE})`), (timing) => timing === "late"],
];

/** Where no year is named, any does. */
const ANY_YEAR = 2024;
const HALF_A_YEAR = 183;

/**
 * Dates of one sentence that do not fit together: an end before its beginning, 按期 behind a day that was too late.
 * `own` is the year of dates that name none.
 */
export function dateOrderFaults(read: ReadSentence, own: number | null): readonly Judgement[] {
  const dates = read.times.dates.filter((date) => !isNoDay(date));
  return dates.flatMap((second, index): Judgement[] => {
    const first = dates[index - 1];
    if (!first) return [];
    const between = read.rest.slice(first.end, second.start);
    if (/[；。]/.test(between)) return [];
    return [
      ...backwards(first, second, between),
      ...endedFirst(read, first, second, between),
      ...comparedWrongly(first, second, between, own),
      ...timedWrongly(read, first, second, between, own),
    ];
  });
}

/** 2024年11月1日至2024年6月30日. */
function backwards(first: NamedDate, second: NamedDate, between: string): Judgement[] {
  if (!JOINED.test(between)) return [];
  const isSameMonth = second.year === null && first.first.month === second.first.month;
  const days = isSameMonth ? saidPair(first, { ...second, year: first.year }) : saidPair(first, second);
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
function comparedWrongly(first: NamedDate, second: NamedDate, between: string, own: number | null): Judgement[] {
  const word = /(?<!不)(早于|先于|晚于|迟于)[^，。；\d]{0,12}$/.exec(between)?.[1];
  if (!word) return [];
  const isEarlier = /[早先]/.test(word);
  const isWrong = pairsOf(first, second, own).every(([one, other]) =>
    isEarlier ? one.first > other.last : one.last < other.first,
  );
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
function timedWrongly(
  read: ReadSentence,
  first: NamedDate,
  second: NamedDate,
  between: string,
  own: number | null,
): Judgement[] {
  const before = read.rest.slice(0, first.start);
  const isAskedFirst = ASKED.test(before) && DONE.test(between);
  if (!isAskedFirst && !(DONE.test(before) && ASKED.test(between))) return [];
  const pairs = pairsOf(first, second, own).map(([one, other]): Pair => (isAskedFirst ? [one, other] : [other, one]));
  const [behind] = read.rest.slice(second.end).split("；") as [string];
  const timings = pairs.map(([asked, done]) => timingBetween({ days: asked }, { days: done }));
  const word = TIMED.flatMap(([pattern, fits]) => {
    const match = pattern.exec(behind);
    return match ? [{ match, fits }] : [];
  })[0];
  if (!word || timings.some((timing) => timing === null || word.fits(timing)))
    return wrongLead(read, pairs, second.end);
  const start = second.end + word.match.index;
  const written = word.match[0].replace(/[，。；]$/, "");
  const because = `同一句里 ${first.written}与${second.written}对不上`;
  return [
    { start, end: start + written.length, written, verdict: "wrong-direction", because, should: null, sources: [] },
  ];
}

/** …，提前6天. */
function wrongLead(read: ReadSentence, pairs: readonly Pair[], from: number): Judgement[] {
  const said = read.numbers.find(
    ({ start, kind, unit }) =>
      start >= from &&
      kind === "count" &&
      /^[天日]$/.test(unit) &&
      /(?:提前|早|逾期|延期|晚|推迟)(?:了)?$/.test(read.rest.slice(0, start)),
  );
  if (!said || !pairs.flat().every(isOneDay)) return [];
  const leads = pairs.map(([asked, done]) => Math.abs(asked.first - done.first));
  if (leads.some((days) => said.value.eq(days))) return [];
  const { start, end, written } = said;
  const because = "同一句里两个日期相差的天数不是这样";
  const should = leads.length === 1 ? `${leads[0]}天` : null;
  return [{ start, end, written, verdict: "contradicts-itself", because, should, sources: [] }];
}

/** Of dates that both name their year. */
function saidPair(first: NamedDate, second: NamedDate): Pair | null {
  if (first.year === null || second.year === null) return null;
  return [daysOf(first, first.year), daysOf(second, second.year)];
}

/**
 * What both may be: a date without a year is of the workbook's year or of that of the other date; of two without, the
 * second may lie behind the turn of the year.
 */
function pairsOf(first: NamedDate, second: NamedDate, own: number | null): readonly Pair[] {
  const said = saidPair(first, second);
  if (said) return [said];
  const named = first.year ?? second.year;
  if (named === null) {
    const year = own ?? ANY_YEAR;
    const pair: Pair = [daysOf(first, year), daysOf(second, year)];
    const isLongBefore = pair[0].first - pair[1].first > HALF_A_YEAR;
    return isLongBefore ? [pair, [pair[0], daysOf(second, year + 1)]] : [pair];
  }
  const years = own === null || own === named ? [named] : [own, named];
  return years.map((year) => [daysOf(first, year), daysOf(second, year)]);
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
