import { countFact, type Facts, type Measure } from "../facts";
import { keepsTo, type Manner, type Said } from "../sentence/numbers";
import { clauseEnd, clauseStart, type ReadSentence } from "../sentence/sentence-reader";
import type { Meant } from "./meant";

const RATE = /(?:执行|支出|支付|使用)(?:率|进度)/;
const SCORE = /得分|评分|总分|自评(?=\d|结果|在)|分数/;
const BOUNDS: Readonly<Partial<Record<Manner, string>>> = {
  "at-least": "不低于",
  above: "高于",
  "at-most": "不高于",
  below: "低于",
};
const BOUNDED = /(?:低于|高于|超过|不足|未达到?|达到?|大于|小于|在|≥|≤|>|<|为)$/;

/** 2个项目的预算执行率低于90%, 得分在90分以上的项目5个: the bound, and the number of projects within it. */
export function conditionClaim(read: ReadSentence, said: Said, facts: Facts): Meant | null {
  if (said.kind !== "count" || said.unit !== "个" || !isOfProjects(read, said)) return null;
  const beside = boundBeside(read, said);
  if (!beside) return null;
  const bound = asBound(read, beside);
  const measure = measureOf(read, bound);
  if (measure === null) return null;
  const told = facts.everywhere(measure).filter(({ derivation }) => measure === "score" || derivation !== null);
  // List and form may both give a project's rate.
  const each = [...new Map(told.map((fact) => [fact.owner, fact])).values()];
  if (each.length === 0) return null;
  const within = each.filter(({ value }) => keepsTo(value, bound) ?? value.eq(bound.value));
  const what = measure === "score" ? "自评得分" : "预算执行率";
  const label = `${what}${BOUNDS[bound.manner] ?? "为"}${bound.written}的项目数`;
  const sources = each.flatMap((fact) => fact.sources);
  const tally = countFact({ owner: "total", measure: "count", label }, within.length, "个", sources, "逐个清点");
  return {
    facts: [tally],
    isFirm:
      each.every(({ isOpen }) => !isOpen) &&
      !/其中|其余|部分/.test(read.rest.slice(clauseStart(read, said.start), said.start)),
  };
}

/** Whether a number is the bound that projects are counted by: it is a figure of none of them. */
export function isBound(read: ReadSentence, said: Said): boolean {
  return read.numbers.some(
    (one) => one.kind === "count" && one.unit === "个" && isOfProjects(read, one) && boundBeside(read, one) === said,
  );
}

function isOfProjects({ rest }: ReadSentence, { start, end }: Said): boolean {
  return (
    /^(?:预算|支出|自评|绩效|[一二]级)*项目/.test(rest.slice(end)) ||
    /项目(?:数|数量)?(?:共|有|为|是|达|共有)*$/.test(rest.slice(Math.max(0, start - 12), start))
  );
}

/** The bound in the clause of a count: behind it (…的执行率低于90%) or before it (90%以上的项目有3个). */
function boundBeside(read: ReadSentence, said: Said): Said | undefined {
  const from = clauseStart(read, said.start);
  // …低于90%：某项目（86.41%）: those are named behind the count.
  const named = read.rest.slice(said.end).search(/[：（]/);
  const to = Math.min(clauseEnd(read, said.end), named < 0 ? read.rest.length : said.end + named);
  const near = read.numbers.filter(
    (one) => one !== said && one.start >= from && one.end <= to && (one.kind === "rate" || one.kind === "score"),
  );
  const [only, ...more] = near;
  if (!only || more.length > 0) return undefined;
  const before = read.rest.slice(from, only.start);
  const isBounded = only.manner !== "plain" || BOUNDED.test(before);
  return isBounded && !/平均|合计|总体|共扣/.test(before) ? only : undefined;
}

/** 达到90%, 没有达到90% are bounds, too: who has more has reached it. */
function asBound({ rest }: ReadSentence, said: Said): Said {
  const reached = /(没有?|未能?|不能?)?达到?$/.exec(rest.slice(0, said.start));
  if (said.manner !== "plain" || !reached) return said;
  return { ...said, manner: reached[1] === undefined ? "at-least" : "below" };
}

function measureOf(read: ReadSentence, bound: Said): Measure | null {
  const before = read.rest.slice(clauseStart(read, bound.start), bound.start);
  if (bound.kind === "rate") return RATE.test(before) ? "execution-rate" : null;
  return SCORE.test(before) ? "score" : null;
}
