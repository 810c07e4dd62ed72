import { areSameUnit } from "../../language";
import type { Fact, Facts, Kind, Measure, Owner } from "../facts";
import type { Label } from "../sentence/labels";
import type { Said } from "../sentence/numbers";
import { clauseStart, type ReadSentence } from "../sentence/sentence-reader";
import type { Meant } from "./meant";
import { nameIn, outsideNames, type NamedIndicator } from "./named-indicator";
import { pointsMeasure } from "./parts";

const TARGET =
  /指标值|目标值?|计划(?:数|值|为|完成|培训|开展|举办)?|任务(?:数|量|值)?|预期|应(?:完成|达|不)|要求|年初(?:设定|目标)/g;
const ACTUAL = /实际|完成(?!率)|达到|达|已|累计|实现|完成值|开展|举办|组织|共(?!同)|发放|培训了/g;
const EXECUTION = /(?:执行|支出|支付|用款)(?:率|进度)/;
/** 超出目标值12.5%. */
const EXCESS = /超(?:出|过|目标|计划|额)?(?:了|年度|年初|预期|完成)*(?:目标值?|指标值?|计划(?:数|值)?)?(?:的)?$/;
const NUMBERS: readonly Measure[] = ["actual", "target"];

/** A number of an indicator that the words before it name. */
export function indicatorClaim(
  read: ReadSentence,
  said: Said,
  label: Label,
  kind: Kind,
  places: readonly Owner[],
  facts: Facts,
): Meant | null {
  const clause = read.rest.slice(clauseStart(read, said.start), said.start);
  const before = clause.length > label.before.length ? clause : label.before;
  const name = nameIn(outsideNames(read).slice(0, said.start), places, facts);
  // 供餐天数减为183天，预算执行率只有74.48%: the rate is the record's.
  if (!name || (kind === "rate" && EXECUTION.test(label.before) && !EXECUTION.test(name.name))) return null;
  const near = before.includes(name.words)
    ? before.slice(before.lastIndexOf(name.words) + name.words.length)
    : label.before;
  const measures = measuresOf(near, label, kind);
  const all = measures
    .flatMap((measure) => facts.find(name.owner, measure, name.name))
    .filter((fact) => fits(fact, said, kind));
  if (all.length === 0) return null;
  return { facts: all, isFirm: isFirm(read, said, label, name, near, kind) };
}

/** The words between name and number say which of its numbers it is, and no other number may be the indicator's. */
function isFirm(
  read: ReadSentence,
  said: Said,
  { before }: Label,
  name: NamedIndicator,
  near: string,
  kind: Kind,
): boolean {
  if (kind === "rate" && EXCESS.test(near) && !/超过$/.test(near)) return true;
  if (/其中|同比|增|减|占|超|未|没有|剩|尚|不足|另/.test(near.slice(-12))) return false;
  const isTold = kind === "score" ? /得分|评分|分值|权重|满分|扣/.test(before) : TOLD_ALONE.test(before);
  if (isTold && !before.includes(name.words)) return name.end + 40 >= said.start;
  const between = read.numbers.filter(
    ({ start, end, kind: other }) => start >= name.end && end <= said.start && other === kind,
  );
  const isPlain = near.replace(/[，□\d.%（）“”：]/g, "").length <= 14;
  return isPlain && (between.length === 0 || isTold);
}

/** 实际完成, 目标值为: words that say nothing but which of the indicator's numbers follows. */
const TOLD_ALONE =
  /^[，：“”（）]*(?:年度|全年|本年|年初|年末|年底|最终|预期)*(?:设定|原)?(?:实际|目标|计划|指标|任务|完成|达到?|实现|值|数|量|为|是|了|已|仅|只|应|共|不低于|不少于|不高于|不超过|大于等于|小于等于|[≥≤>=<])+[：]?$/;

function measuresOf(near: string, { before, behind }: Label, kind: Kind): readonly Measure[] {
  if (kind === "score") return pointsMeasure(before, behind, "item");
  if (kind === "rate" && /(?:完成|实现)(?:率|比例|程度)[^，]{0,4}$/.test(near)) return ["completion", "actual"];
  if (kind === "rate" && EXCESS.test(near)) return ["excess"];
  const target = lastOf(near, TARGET);
  const actual = lastOf(near, ACTUAL);
  if (target >= actual && target >= 0) return ["target"];
  if (actual > target) return ["actual"];
  return kind === "rate" ? [...NUMBERS, "completion"] : NUMBERS;
}

function lastOf(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : -1;
}

/** A count is compared in its own unit only: 12期 is not the number of persons. */
function fits(fact: Fact, { unit }: Said, kind: Kind): boolean {
  if (fact.kind !== kind) return false;
  return kind !== "count" || fact.unit === "" || unit === "" || areSameUnit(fact.unit, unit);
}
