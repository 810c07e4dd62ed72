import type { Decimal } from "../../figures";
import { Condition } from "./conditions/condition";
import type { Award } from "./standard";
import { awardsIn } from "./awards";
import { NUMBER, numberOf } from "./clauses";
import { leavesPartStep, withoutPartStep, type PartStep } from "./part-steps";

/** One thing that a standard says: under this condition so much is given, or taken. */
export interface Statement {
  readonly condition: Condition;
  readonly verb: "gives" | "takes";
  readonly award: Award;
}

/** A standard taken apart. Nothing that speaks of points is left over. */
export interface Statements {
  readonly all: readonly Statement[];
  /** The text before the first condition's own sentence: 评价要点：①目标明确；②… */
  readonly notes: readonly string[];
  /** A limit of what is taken: 最多扣6分. */
  readonly mostOff: Decimal | null;
  /** A limit of what is given: 满分10分, 最多得10分. */
  readonly full: Decimal | null;
  /** What a step counts that is not full: 不足1个月按1个月计. */
  readonly part: PartStep | null;
  readonly isNumbered: boolean;
}

const ITEM = /^(?:[①-⑩]|\(\d{1,2}\)|\d{1,2}(?:[、)]|\.(?!\d))|[一二三四五六七八九][、.]|[a-eA-E][.、)])/;
const MARK = /[①-⑩]|(?<=^|[;,、。分])\((\d{1,2})\)|(?<=^|[;,、。)分])(\d{1,2})[.、)]/g;
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
const SPEAKS_OF_POINTS =
  /扣|(?:得|计|给|记|赋|打|评|满|全|减|加)分|\d分(?!钟|之|析|类|项)|权重|分值|得(?:一半|半数)|酌情|一票否决|以此类推|依此类推|依次|每档|(?<![取获合总共累])[得计给]\d+(?:\.\d+)?%?(?=$|[,;、])/;

const OFF_END = [
  `(?:直至|直到)?(?:该项|本项|此项)?(?:分值|分数|权重分?|满分)?(?:扣完|扣光|扣满|减完|扣至0分?|扣至零分?)(?:该项|本项)?(?:分值?|${NUMBER}分)?(?:为止|即止)`,
  "(?:最多|直至|直到)?扣完(?=$|[,;])",
  "不(?:出现|计|得)?负分",
  "(?<=^|[,;])[^,;]{0,12}不(?:另)?加分",
  "(?:以|依)此类推(?=,?(?:扣|直|最|;|$))",
  "(?:加|得|计)满(?:分)?为止",
];
const LIMIT = `(?:最多|最高|至多|上限|累计|合计|总计|总分)(?:不超过)?`;
const ENDS = new RegExp(`[,;(]*(?:${OFF_END.join("|")})\\)?`, "g");
const MOST_OFF = new RegExp(
  `[,;(]*${LIMIT}(?:可)?扣(?:分|减)?(?:为|不超过)?(${NUMBER})分\\)?|(?<=扣${NUMBER}分)[,;(](?:累计|合计|总计|最多|至多|上限)(?:不超过)?(${NUMBER})分\\)?`,
);
const MOST_OFF_AT_END = new RegExp(`扣[完满](${NUMBER})分为止`);
const MOST_GIVEN = new RegExp(
  `(?:^|[,;(])(?:满分(?:为|是|:)?|${LIMIT}(?:得|计|加|为)*)(${NUMBER})分\\)?(?=$|[,;。])|(?:^|[,;(])${LIMIT}(?:得|计|为)*(?:该项|本项|此项)?(?:分值|满分)\\)?(?=$|[,;。])`,
);

/** Whether a text says how points are given or taken. */
export function speaksOfPoints(text: string): boolean {
  return SPEAKS_OF_POINTS.test(text);
}

const ALSO = /(?:^|[,;])(?:同时|另外?|此外|并且|且|并)[^,;]*分/;

/** 同时满意度低于80%的不得分: whether another requirement stands beside the one that is read. */
export function asksForMore(text: string): boolean {
  return ALSO.test(text);
}

/** Takes a standard apart into what it says; null where something that speaks of points can't be taken apart. */
export function statementsOf(text: string): Statements | null {
  const { plain, isNumbered } = withoutNumbering(text);
  const { rest, part } = withoutPartStep(plain);
  const limits = withoutLimits(rest);
  const body = turned(limits.rest);
  const all: Statement[] = [];
  const notes: string[] = [];
  let end = 0;
  for (const { verb, award, start, end: next } of awardsIn(body)) {
    const sentences = trimmed(body.slice(end, start)).split(";");
    const condition = trimmed(sentences.pop()!);
    if (sentences.some(speaksOfPoints) || /扣|酌情/.test(condition)) return null;
    notes.push(...sentences.map(trimmed).filter((note) => note !== ""));
    all.push({ condition: new Condition(condition), verb, award });
    end = next;
  }
  if (all.length === 0 || speaksOfPoints(body.slice(end)) || leavesPartStep(body.slice(end))) return null;
  return { all, notes, mostOff: limits.mostOff, full: limits.full, part, isNumbered };
}

function trimmed(text: string): string {
  return text
    .replace(/^[,;、:)。]+/, "")
    .replace(/(?:[的者则可即,;:(、。]|此项|该项|本项|能够)+$/, "")
    .replace(ITEM, "");
}

/** 10分：≥90%；8分：80%-90%, with the points before what they are for. */
function turned(text: string): string {
  const parts = text.split(/[;,](?=[^;,]*:)/);
  const heads = parts.map((part) => /^([^:]*分):(.+)$/.exec(part));
  if (parts.length < 2 || heads.includes(null)) return text;
  const isAward = heads.every((head) => awardsIn(head![1]!).at(0)?.start === 0);
  return isAward ? heads.map((head) => `${head![2]},${head![1]}`).join(";") : text;
}

/** Without the numbers of a list (1.90%以上得10分；2.80%-90%得8分): each item becomes a sentence of its own. */
export function withoutNumbering(text: string): { readonly plain: string; readonly isNumbered: boolean } {
  const marks = [...text.matchAll(MARK)].map((mark) => ({
    at: mark.index,
    length: mark[0].length,
    number: CIRCLED.includes(mark[0]) ? CIRCLED.indexOf(mark[0]) + 1 : Number(mark[1] ?? mark[2]),
  }));
  const inOrder = marks.length >= 2 && marks.every(({ number }, index) => number === index + 1);
  if (!inOrder) return { plain: text, isNumbered: false };
  const pieces = marks.map(({ at, length }, index) =>
    text.slice(at + length, marks[index + 1]?.at).replace(/[,;、。]+$/, ""),
  );
  const plain = [text.slice(0, marks[0]!.at), ...pieces].filter((piece) => piece !== "").join(";");
  return { plain, isNumbered: true };
}

function withoutLimits(text: string): { rest: string; mostOff: Decimal | null; full: Decimal | null } {
  const atEnd = MOST_OFF_AT_END.exec(text);
  const off = MOST_OFF.exec(text);
  const plain = text.replace(MOST_OFF, "").replace(ENDS, "");
  const given = MOST_GIVEN.exec(plain);
  const numberIn = (found: string | undefined): Decimal | null => (found === undefined ? null : numberOf(found));
  return {
    rest: plain.replace(MOST_GIVEN, "").replace(/[,;]+$/, ""),
    mostOff: numberIn(off?.[1] ?? off?.[2]) ?? numberIn(atEnd?.[1]),
    full: numberIn(given?.[1]),
  };
}

/** The most points that a statement names; null where none does. */
export function fullOf(statements: readonly Statement[]): Decimal | null {
  const named = statements.flatMap(({ verb, award }) =>
    verb === "gives" && award.share.eq(0) && award.points.gt(0) ? [award.points] : [],
  );
  return named.reduce<Decimal | null>((most, one) => (most === null || one.gt(most) ? one : most), null);
}
