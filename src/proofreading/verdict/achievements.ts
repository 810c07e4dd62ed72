import { quoted } from "../../figures";
import type { Fact, Facts, Outcome, Owner } from "../facts";
import { saysEach } from "../sentence/each";
import { fold } from "../sentence/folded";
import { clauseEnd, clauseStart, type ReadSentence } from "../sentence/sentence-reader";
import { ownersAt, placesOf } from "./claim";
import { isApart } from "./directions";
import type { Context } from "./meant";
import { shownFact } from "./shown";
import type { Judgement } from "./verdict";

const GOAL =
  "(?:了)?(?:年度|年初|全年|预期|既定|预定|设定|绩效|计划|当年)*(?:的)?(?:目标值?|指标值?|计划数?|任务数?|要求|预期|水平)";
const OVER = new RegExp(
  `超额完成|超(?:过|出|目标|计划|任务)${GOAL}|(?:高于|大于|多于)${GOAL}|超(?:目标|计划|任务)完成|超出预期`,
  "g",
);
const BELOW = new RegExp(`(?:低于|少于|小于|不及)${GOAL}`, "g");
const MISSED = /(?:未|未能|没有|尚未|没能)(?:完全|全部|全面|按期)?(?:完成|达到|达成|实现|达标)|未达标/g;
const EVEN = new RegExp(`(?:与|同|和)${GOAL}(?:持平|一致|相等)|(?:正好|刚好|恰好)(?:完成|达到)`, "g");
const DONE = new RegExp(
  `(?<![未没能超额]|没有|尚未|未能)(?:按期|如期|圆满|顺利|全面|已|均)?(?:完成|达到|达成|实现)${GOAL}|(?<!未|不)达标`,
  "g",
);
const ALL =
  /(?:全部|均|都|各项|所有|\d+项)[^，。；]{0,14}?(?:指标|目标)[^，。；]{0,6}?(?:全部|均|都|已)*(?:达到|完成|实现|达标|达成)(?!情况|进度|率|值|质量|度)|(?:指标|目标)[^，。；]{0,8}?(?:全部|均|都)(?:已)?(?:按期|如期|圆满|顺利)?(?:达到|完成|实现|达标|达成)(?!情况|进度|率|值|质量|度)/g;
const EXCEPT = /除|外|基本|大部分|多数|绝大|个别|部分|若|如果|是否|确保|力争|努力|争取|未/;

/** 超额完成, 未完成, 低于目标 of one indicator; 全部完成 of all of a record. */
export function achievementJudgements(read: ReadSentence, facts: Facts, context: Context): readonly Judgement[] {
  return [...ofOne(read, facts, context), ...ofAll(read, facts, context), ...ofEach(read, facts, context)];
}

function ofOne(read: ReadSentence, facts: Facts, context: Context): Judgement[] {
  const found: Judgement[] = [];
  const words = [
    [OVER, (one: Outcome) => (one.beside === null ? null : one.beside > 0)],
    [BELOW, (one: Outcome) => (one.beside === null ? isMissed(one) : one.beside < 0)],
    [MISSED, isMissed],
    [EVEN, (one: Outcome) => (one.beside === null ? null : one.beside === 0)],
    [DONE, (one: Outcome) => one.isReached],
  ] as const;
  for (const [pattern, test] of words) {
    for (const match of read.rest.matchAll(pattern)) {
      const at = match.index;
      const owners = ownersAt(read, at, context);
      const outcome = outcomeBefore(read, at, placesOf(owners, facts), facts);
      if (!outcome || isApart(read, at, owners) || test(outcome) === null || isInName(read, at, match[0], facts))
        continue;
      const clause = read.rest.slice(clauseStart(read, at), clauseEnd(read, at));
      if (/若|如果|是否|确保|力争|全部|均|各项|所有/.test(clause)) continue;
      found.push(judgement(at, match[0], test(outcome)!, outcome.told, outcome.sources));
    }
  }
  return found;
}

/** 完成任务数 and 未达标数 name an indicator. */
function isInName({ rest }: ReadSentence, at: number, words: string, { outcomes }: Facts): boolean {
  return outcomes.some(({ name }) => {
    const text = fold(name).text;
    const inside = text.indexOf(words);
    return inside >= 0 && text.length > words.length && rest.startsWith(text, at - inside);
  });
}

function isMissed({ isReached }: Outcome): boolean | null {
  return isReached === null ? null : !isReached;
}

/** The indicator that the words before name, in the same clause or the one before it. */
function outcomeBefore(read: ReadSentence, at: number, places: readonly Owner[], facts: Facts): Outcome | null {
  const from = clauseStart(read, Math.max(0, clauseStart(read, at) - 1));
  const before = read.rest.slice(from, at);
  let best: { readonly outcome: Outcome; readonly end: number; readonly length: number } | null = null;
  for (const outcome of facts.outcomes) {
    if (outcome.owner !== places[0]) continue;
    const name = fold(outcome.name).text.replace(/（[^）]*）$/, "");
    const place = name.length < 3 ? -1 : before.lastIndexOf(name);
    if (place < 0) continue;
    const end = place + name.length;
    if (best === null || end > best.end || (end === best.end && name.length > best.length))
      best = { outcome, end, length: name.length };
  }
  return best?.outcome ?? null;
}

function ofAll(read: ReadSentence, facts: Facts, context: Context): Judgement[] {
  return [...read.rest.matchAll(ALL)].flatMap((match) => {
    const at = match.index;
    const owners = ownersAt(read, at, context);
    const clause = read.rest.slice(clauseStart(read, at), clauseEnd(read, at));
    const [owner] = placesOf(owners, facts);
    const counted = /(\d+)项/.exec(match[0]);
    const outcomes = facts.outcomes.filter((one) =>
      owner === "total" ? typeof one.owner === "number" : one.owner === owner,
    );
    if (outcomes.length === 0 || EXCEPT.test(clause) || isApart(read, at, owners)) return [];
    if (counted && Number(counted[1]) !== outcomes.length) return [];
    if (/产出|效益|满意度|数量|质量|时效|成本/.test(clause)) return [];
    const missed = outcomes.filter(({ isReached }) => isReached === false);
    const because = missed.length > 0 ? `有 ${missed.length} 项没有达到，例如${missed[0]!.told}` : "各项指标都已达到";
    return [judgement(at, match[0], missed.length === 0, because, missed[0]?.sources ?? [])];
  });
}

/** 各项目得分均在90分以上, 各项目执行率均达到100%, 等级均为“优”. */
function ofEach(read: ReadSentence, facts: Facts, context: Context): Judgement[] {
  const found: Judgement[] = [];
  for (const said of read.numbers) {
    const before = read.rest.slice(clauseStart(read, said.start), said.start);
    const owners = ownersAt(read, said.start, context);
    if (!saysEach(before) || owners?.[0] !== "total" || EXCEPT.test(before) || isApart(read, said.start, owners))
      continue;
    const measure =
      said.kind === "score" && /分|评/.test(before)
        ? "score"
        : said.kind === "rate" && /执行率|支出率|进度/.test(before)
          ? "execution-rate"
          : null;
    if (measure === null) continue;
    const each = facts.everywhere(measure);
    const wrong = each.filter((fact) => !within(fact, said.manner, said));
    const because = wrong.length > 0 ? `${wrong[0]!.label}是${shownFact(wrong[0]!)}` : "各项目都是这样";
    found.push(judgement(said.start, said.written, wrong.length === 0, because, wrong[0]?.sources ?? []));
  }
  const graded =
    /(?:等级|等次|评价|结果|评定|自评)[^，。；]{0,6}(?:均|都|全部)(?:为|是|被评为|评为|达到|获评)*[“"]?(优秀?|良好?|中等?|差)[”"]?/.exec(
      read.rest,
    );
  if (graded) {
    const owners = ownersAt(read, graded.index, context);
    const wrong = facts.grades.find(({ owner, grade }) => typeof owner === "number" && grade !== graded[1]![0]);
    if (
      owners?.[0] === "total" &&
      !isApart(read, graded.index, owners) &&
      !EXCEPT.test(read.rest.slice(clauseStart(read, graded.index), graded.index))
    ) {
      found.push(
        judgement(
          graded.index,
          graded[0],
          !wrong,
          wrong ? `${wrong.label}是${quoted(wrong.grade)}` : "",
          wrong?.sources ?? [],
        ),
      );
    }
  }
  return found;
}

function within({ value }: Fact, manner: string, said: { readonly value: Fact["value"] }): boolean {
  if (manner === "at-least") return value.gte(said.value);
  if (manner === "above") return value.gt(said.value);
  if (manner === "below") return value.lt(said.value);
  return manner === "at-most" ? value.lte(said.value) : value.eq(said.value);
}

function judgement(
  start: number,
  written: string,
  isRight: boolean,
  because: string,
  sources: Judgement["sources"],
): Judgement {
  const end = start + written.length;
  return { start, end, written, verdict: isRight ? "exact" : "wrong-direction", because, should: null, sources };
}
