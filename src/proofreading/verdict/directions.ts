import type { Fact, Facts, Measure, Owner } from "../facts";
import { clauseEnd, clauseStart, type ReadSentence } from "../sentence/sentence-reader";
import { isNorm, isOfOtherYear } from "../sentence/setting";
import { ownersAt, placesOf } from "./claim";
import type { Context } from "./meant";
import { shownFact } from "./shown";
import type { Judgement } from "./verdict";

/** Which way one figure is said to lie beside another: 1 above, -1 below, 0 equal; "not-above", "not-below" leave equal open. */
type Way = 1 | -1 | 0 | "not-above" | "not-below";

const ABOVE = "大于|高于|超过了?|超出了?|多于|超支";
const BELOW = "小于|低于|少于|不及|未达到?";
const EVEN = "等于|持平|一致|相等|相同|吻合|无差异|没有差异";
const UP = "增加|调增|追加|增长|上升|提高|上浮|核增|多|高";
const DOWN = "减少|调减|压减|下降|降低|下浮|核减|缩减|少|低";

interface Comparison {
  readonly pattern: RegExp;
  readonly one: readonly Measure[];
  readonly other: readonly Measure[];
  /** By the group of the match, or the same for every match. */
  readonly way: (match: RegExpMatchArray) => Way | null;
}

const SPENDING = "(?:全年|预算|实际|本年|项目)*(?:执行数|支出数|支出额|执行金额|支出金额|支出|执行|决算数)";
const BUDGET = "(?:全年|调整后的?|年度|本年|项目|当年)*(?:预算数|预算总额|预算金额|预算额|预算安排|预算)";
/** 决算收入654.66万元，低于…: its number may stand between. */
const AMOUNT = "(?:[\\d.,]+(?:万|亿)?元[，]?)?";
const INITIAL = "年初(?:批复|安排|部门|项目)*(?:预算数|预算|批复数|安排数)";

const COMPARISONS: readonly Comparison[] = [
  compare(
    `${SPENDING}[^，。；\\d]{0,4}?${AMOUNT}(不|未|没有)?(?:(${ABOVE})|(${BELOW})|(${EVEN}))[^，。；\\d]{0,2}${BUDGET}(?!执行)`,
    ["executed"],
    ["annual-budget"],
    true,
  ),
  compare(
    `${SPENDING}(?:与|同|和|跟)${BUDGET}[^，。；\\d]{0,4}?(不|未|没有)?(?:(?!)()|(?!)()|(${EVEN}))`,
    ["executed"],
    ["annual-budget"],
    true,
  ),
  compare(
    `${SPENDING}(?:数|额)?(?:较|比)${BUDGET}[^，。；\\d]{0,4}?(不|未|没有)?(?:(${UP})|(${DOWN})|(${EVEN}))`,
    ["executed"],
    ["annual-budget"],
    true,
  ),
  compare(
    `${BUDGET}[^，。；\\d]{0,4}?(不|未|没有)?(?:(${ABOVE})|(${BELOW})|(${EVEN}))[^，。；\\d]{0,2}${SPENDING}`,
    ["annual-budget"],
    ["executed"],
    true,
  ),
  compare(
    `(?:决算|实际|本年|全年)*收入(?:数|决算)?[^，。；\\d]{0,4}?${AMOUNT}(不|未|没有)?(?:(${ABOVE})|(${BELOW})|(${EVEN}))[^，。；\\d]{0,2}(?:预算收入|收入预算|预算|年初预算)`,
    ["revenue-actual"],
    ["revenue-budget"],
    true,
  ),
  compare(
    `(?<!(?:执行|支出|决算)[^，。；]{0,6})(?:较|比|与|同|对比)${INITIAL}(?:相比)?[，]?(?:[“]?□+[”]?(?:项目)?)?(?:全年|年度)?(?:预算数?)?[^，。；\\d□]{0,4}?(不|未|没有)?(?:(${UP}|${ABOVE})|(${DOWN}|${BELOW})|(${EVEN}|不变|没有变化|未作?调整))`,
    ["annual-budget"],
    ["initial-budget"],
    false,
  ),
  compare(
    `(?:全年|调整后的?|年度)(?:预算数?|预算)[^，。；\\d]{0,3}?(不|未)?(?:(${ABOVE})|(${BELOW})|(${EVEN}))${INITIAL}`,
    ["annual-budget"],
    ["initial-budget"],
    false,
  ),
  fixed(
    /(?:调增|追加|核增)(?:了)?(?:项目|财政)?预算|年中(?:预算)?(?:调增|追加|核增|增加)|(?:全年|年度)?预算(?:调增|追加|核增)/g,
    ["annual-budget"],
    ["initial-budget"],
    1,
  ),
  fixed(
    /(?:调减|压减|核减|追减)(?:了)?(?:项目|财政)?预算|年中(?:预算)?(?:调减|压减|核减|减少)|预算(?:调减|压减|核减)/g,
    ["annual-budget"],
    ["initial-budget"],
    -1,
  ),
  fixed(
    /(?:年中|执行中)?预算(?:未作|未做|没有|未|无)(?:任何)?(?:调整|调剂|变动|变化)/g,
    ["annual-budget"],
    ["initial-budget"],
    0,
  ),
  fixed(/超预算|预算超支|超支|突破(?:了)?预算|超额完成(?:全年|年度)?预算(?!收入)/g, ["executed"], ["annual-budget"], 1),
  fixed(
    /(?:预算|资金|经费)(?:已)?(?:全部|全额|百分之百|均已|已全部|已全额)(?:执行|支出|使用|支付|用)(?:完毕|完成|到位)?|(?<!未|没有|尚未|未能)(?:执行|支出|支付|使用)完毕|(?:全部|全额)(?:执行|支出|支付|使用)(?:完毕|完成)|无结[余转]|没有结[余转]|未产生结[余转]/g,
    ["executed"],
    ["annual-budget"],
    "not-below",
  ),
  fixed(
    /预算(?:资金)?(?:未|没有|尚未)(?:能)?(?:全部|完全|足额)?(?:执行|支出|使用|支付)(?:完|完毕|完成)|未(?:能)?(?:全部|足额)(?:执行|支出|使用|支付)|(?:形成|存在|产生|有)(?:部分|少量)?(?:资金|预算)?结[余转](?:资金)?/g,
    ["executed"],
    ["annual-budget"],
    -1,
  ),
  fixed(/超额完成(?:了)?(?:全年|年度)?(?:收入预算|预算收入)/g, ["revenue-actual"], ["revenue-budget"], 1),
  fixed(/未(?:能)?完成(?:全年|年度)?(?:收入预算|预算收入)/g, ["revenue-actual"], ["revenue-budget"], -1),
];

function compare(pattern: string, one: readonly Measure[], other: readonly Measure[], isPlain: boolean): Comparison {
  return {
    pattern: new RegExp(pattern, "g"),
    one,
    other,
    way: ([, not, above, below, even]) => {
      const way = above !== undefined ? 1 : below !== undefined ? -1 : even !== undefined ? 0 : null;
      if (not === undefined || way === null) return way;
      if (way === 0) return null;
      return isPlain ? (way === 1 ? "not-above" : "not-below") : null;
    },
  };
}

function fixed(pattern: RegExp, one: readonly Measure[], other: readonly Measure[], way: Way): Comparison {
  return { pattern, one, other, way: () => way };
}

/** The words of direction between two amounts of the workbook. */
export function directionJudgements(read: ReadSentence, facts: Facts, context: Context): readonly Judgement[] {
  return COMPARISONS.flatMap((comparison) =>
    [...read.rest.matchAll(comparison.pattern)].flatMap((match) => {
      const at = match.index;
      const clause = read.rest.slice(clauseStart(read, at), clauseEnd(read, at));
      const owners = ownersAt(read, at + match[0].length, context);
      if (
        isApart(read, at, owners) ||
        /率|若|如果|是否|避免|防止|杜绝|不得|严禁|禁止|严控|防范|控制|人员|公用|三公|基本支出/.test(clause)
      )
        return [];
      const way = comparison.way(match);
      const places = placesOf(owners, facts);
      const pair = pairOf(places, comparison, facts);
      if (way === null || !pair) return [];
      // Without a name it may be any project's; the revenue is the unit's alone.
      if (owners === null && pair[0].owner === "unit" && !pair[0].measure.startsWith("revenue")) return [];
      const isRight = holds(way, pair[0], pair[1]);
      const because = `${pair[0].label}是${shownFact(pair[0])}，${pair[1].label}是${shownFact(pair[1])}`;
      const sources = [...pair[0].sources, ...pair[1].sources];
      const base = { start: at, end: at + match[0].length, written: match[0], because, sources };
      return [
        {
          ...base,
          verdict: isRight ? ("exact" as const) : ("wrong-direction" as const),
          should: isRight ? null : SHOULD[pair[0].value.cmp(pair[1].value) as -1 | 0 | 1],
        },
      ];
    }),
  );
}

const SHOULD = { [-1]: "小于", 0: "持平", 1: "大于" } as const;

function pairOf(places: readonly Owner[], { one, other }: Comparison, facts: Facts): readonly [Fact, Fact] | null {
  const [place] = places;
  for (const owner of typeof place === "number" ? [place] : places) {
    const first = one.flatMap((measure) => facts.find(owner, measure, ""))[0];
    const second = other.flatMap((measure) => facts.find(owner, measure, ""))[0];
    if (first && second) return [first, second];
  }
  return null;
}

function holds(way: Way, first: Fact, second: Fact): boolean {
  const found = first.value.cmp(second.value);
  if (way === "not-above") return found <= 0;
  return way === "not-below" ? found >= 0 : found === way;
}

export function isApart(read: ReadSentence, at: number, owners: Context): boolean {
  return owners?.length === 0 || isOfOtherYear(read, at) || isNorm(read, at, owners !== null && owners.length > 0);
}
