import type { DateFact, Facts } from "../facts";
import { clauseEnd, clauseStart, type ReadSentence } from "../sentence/sentence-reader";
import { ownersAt, placesOf } from "./claim";
import { isApart } from "./directions";
import type { Context } from "./meant";
import { isAnotherStep, timedIndicator, type TimedIndicator } from "./timed-indicator";
import { KEPT, LATE_OR_SLOW } from "./timing-words";
import type { Judgement } from "./verdict";

/** How the day of completion lies to the deadline. */
export type Timing = "ahead" | "on-time" | "late";

const FINISHED =
  "(?:全部|全面|顺利|保质保量)*(?:完成|竣工|完工|验收|拨付|发放|到位|交付|建成|办结|上线|结题|支付|报送|投用|公开)";
const IN_TIME = `(?:${KEPT}|在(?:规定|要求|目标)的?(?:时限|时间|期限)之?内)`;
const TOO_LATE = `(?:${LATE_OR_SLOW})`;
const BY = "(?:[□\\d一二两三四五六七八九十半个多近约余天日周月了]|工作日)*";
const LIMIT = "(?:年度|年初|计划|目标|规定|预定|约定|要求)+(?:完成)?(?:时间|时限|期限|工期|日期|节点)";
/** What words say of the timing; those that hold others come first: 未按期完成 is not 按期完成. */
const WORDS: readonly (readonly [RegExp, (timing: Timing) => boolean])[] = [
  [new RegExp(`(?:未能?|没有|没能)${IN_TIME}(?:${FINISHED})?`, "g"), (timing) => timing === "late"],
  [new RegExp(`(?:未|无|没有|不)(?:出现|发生)?${TOO_LATE}(?:${FINISHED})?`, "g"), (timing) => timing !== "late"],
  [new RegExp(`${IN_TIME}${FINISHED}`, "g"), (timing) => timing !== "late"],
  [new RegExp(`提前${BY}${FINISHED}|(?:早于|先于)${LIMIT}`, "g"), (timing) => timing === "ahead"],
  [new RegExp(`${TOO_LATE}${BY}${FINISHED}|(?:晚于|迟于)${LIMIT}`, "g"), (timing) => timing === "late"],
];
const OPEN = /若|如果|如有|是否|确保|力争|避免|防止|杜绝|每|争取|要求|凡|导致|造成|预计|计划按|将于/;

/** 提前, 按期, 逾期完成 of an indicator that has a deadline. */
export function timelinessJudgements(read: ReadSentence, facts: Facts, context: Context): readonly Judgement[] {
  let rest = read.rest;
  return WORDS.flatMap(([pattern, fits]) =>
    [...rest.matchAll(pattern)].flatMap((match): Judgement[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      rest = rest.slice(0, start) + "□".repeat(end - start) + rest.slice(end);
      const owners = ownersAt(read, start, context);
      const clause = read.rest.slice(clauseStart(read, start), clauseEnd(read, start));
      if (OPEN.test(clause) || isApart(read, start, owners)) return [];
      const indicator = timedIndicator(read, { start, end }, placesOf(owners, facts), facts, owners !== null);
      if (!indicator?.isSure || isAnotherStep(indicator, "") || isOfSomethingElse(read, end, indicator)) return [];
      const known = timingOf(indicator, facts);
      if (known === null) return [];
      const isRight = fits(known.timing);
      const { because, sources } = known;
      const verdict = isRight ? "exact" : "wrong-direction";
      const should = isRight ? null : TIMING[known.timing];
      return [{ start, end, written: read.text.slice(start, end), verdict, because, should, sources }];
    }),
  );
}

/** 按期完成绩效自评: of what follows, unless that is the work itself. */
function isOfSomethingElse({ rest }: ReadSentence, end: number, { name }: TimedIndicator): boolean {
  const behind = /^(?:了)?(?:年度|既定|各项|全部|预定|相关)*([一-龥]{2,})/.exec(rest.slice(end))?.[1];
  return (
    behind !== undefined && !/^(?:任务|目标|工作|计划|指标|的|并|且)/.test(behind) && !name.includes(behind.slice(0, 2))
  );
}

const TIMING: Readonly<Record<Timing, string>> = { ahead: "提前完成", "on-time": "按期完成", late: "逾期完成" };

/** Timing of an indicator, by its two dates, else by whether it was reached; null where neither tells. */
function timingOf(
  { owner, name }: TimedIndicator,
  facts: Facts,
): { readonly timing: Timing; readonly because: string; readonly sources: Judgement["sources"] } | null {
  const own = facts.dates.filter((one) => one.owner === owner && one.name === name);
  const [deadline, ...deadlines] = own.filter(({ measure }) => measure === "deadline");
  const [done, ...dones] = own.filter(({ measure }) => measure === "done");
  if (!deadline || deadlines.length + dones.length > 0) return null;
  if (done) {
    const timing = timingBetween(deadline, done);
    const because = `${deadline.label}是“${deadline.text}”，完成值是“${done.text}”`;
    return timing && { timing, because, sources: [...done.sources, ...deadline.sources] };
  }
  const outcome = facts.outcomes.find((one) => one.owner === owner && one.name === name);
  if (!outcome || outcome.isReached === null) return null;
  // Whether it was ahead of time, no date tells.
  const timing = outcome.isReached ? null : "late";
  return timing && { timing, because: outcome.told, sources: outcome.sources };
}

/** null where the days do not tell: done in 11月, asked for by the 15th. */
export function timingBetween(deadline: Pick<DateFact, "days">, done: Pick<DateFact, "days">): Timing | null {
  if (done.days.first > deadline.days.last) return "late";
  if (done.days.last < deadline.days.first) return "ahead";
  return done.days.last <= deadline.days.last &&
    done.days.first === done.days.last &&
    deadline.days.first === deadline.days.last
    ? "on-time"
    : null;
}
