import type { Fact, Facts, Kind, Measure, Owner } from "../facts";
import type { Label } from "../sentence/labels";
import type { Said } from "../sentence/numbers";
import type { ReadSentence } from "../sentence/sentence-reader";
import type { Meant } from "./meant";
import { isLevelAt } from "./tallies";

/** Which of three figures of a part the words mean: 产出指标扣了2分, 产出指标分值50分, 产出指标48分. */
export function pointsMeasure(before: string, behind: string, of: "level" | "item" | "execution"): readonly Measure[] {
  const near = before.slice(-14);
  if (/(?:扣|失分|减分|丢分|失去|减去)[^，]{0,4}$/.test(near)) return [`${of}-loss`];
  if (
    /(?:分值|权重|满分|应得|标准分|总分值|设(?:定|置)?)[^，]{0,4}$/.test(near) ||
    /^[）]?(?:满分|的?分值|的?权重)/.test(behind)
  )
    return [`${of}-weight`];
  if (/(?:得分?|评分|获得?|为|计|实得|自评)[^，]{0,4}$/.test(near)) return [`${of}-score`];
  return [`${of}-score`, `${of}-weight`];
}

const EXECUTION =
  /预算执行(?:率|情况|进度)?(?:指标)?[^，一-龥]{0,3}(?:分值|权重|满分|自评|实际|实)?(?:得分|得|扣分?|扣了|计|为|是|：)*(?:为|是|共)?$/;

/** Scores of a first or second level and of the execution rate; amounts of a row of the funds block. */
export function partClaim({ before, behind }: Label, kind: Kind, places: readonly Owner[], facts: Facts): Meant | null {
  if (kind === "score") {
    const level = nearestName(before, places, "level-score", facts);
    if (level) return found(level.owner, pointsMeasure(before, behind, "level"), level.name, facts);
    return EXECUTION.test(before)
      ? found(places[0], pointsMeasure(before, behind, "execution"), "预算执行率", facts)
      : null;
  }
  const row = nearestName(before, places, "named", facts);
  if (!row) return null;
  const all = facts.find(row.owner, "named", row.name).filter((fact) => fact.kind === kind);
  return all.length === 0 ? null : { facts: all, isFirm: false };
}

const RATED = /(?:执行|支出|支付|使用)(?:率|进度)(?:为|是|达到?|：)*$/;

/** 预算执行率为99.56%，得分9.96分: that of the rate, where it is no more than the rate may get. */
export function ratedClaim(
  { numbers, rest }: ReadSentence,
  said: Said,
  { before }: Label,
  [owner]: readonly Owner[],
  facts: Facts,
): Meant | null {
  const last = numbers[numbers.indexOf(said) - 1];
  const isBehindRate = last?.kind === "rate" && RATED.test(rest.slice(0, last.start));
  if (!isBehindRate || said.kind !== "score" || !/^[，、]?(?:实?得|得分)(?:为|是|：)?$/.test(before)) return null;
  const [weight] = owner === undefined ? [] : facts.find(owner, "execution-weight");
  return weight && said.value.lte(weight.value) ? found(owner, ["execution-score"], weight.name, facts) : null;
}

function found(owner: Owner | undefined, measures: readonly Measure[], name: string, facts: Facts): Meant | null {
  if (owner === undefined) return null;
  const all = measures.flatMap((measure) => facts.find(owner, measure, name));
  return all.length === 0 ? null : { facts: all, isFirm: true };
}

/** Whether the words are a piece of the name of one of the record's indicators. */
function isWithinItem(text: string, start: number, end: number, owner: Owner, facts: Facts): boolean {
  return [...facts.itemNames(owner)].some((item) => {
    const own = item.replace(/\s/g, "");
    const at = own.length > end - start ? text.lastIndexOf(own) : -1;
    return at >= 0 && at <= start && end <= at + own.length;
  });
}

/** The name nearest before the number, by its last words. */
function nearestName(before: string, places: readonly Owner[], measure: Measure, facts: Facts): Fact | null {
  let best: { readonly fact: Fact; readonly end: number; readonly length: number } | null = null;
  for (const owner of places.slice(0, 1)) {
    for (const fact of facts.find(owner, measure)) {
      const name = fact.name.replace(/(?:类)?指标$/, "");
      if (name.length < 2) continue;
      const at = before.lastIndexOf(name);
      if (at < 0) continue;
      const end = at + name.length;
      // 维修点位数量 is no level.
      if (
        /[一-龥]/.test(before[at - 1] ?? "") &&
        !/(?:的|其|中|和|及|与|局|上|面|项|目|年|度|在|得|级)$/.test(before.slice(0, at))
      )
        continue;
      const behind = before.slice(end);
      // 预算编制约束性 is an indicator, not the level 预算编制.
      if (!isLevelAt(before, end) || isWithinItem(before, at, end, owner, facts)) continue;
      // 产出指标中改造管网长度: the indicator's own.
      if ([...facts.itemNames(owner)].some((item) => item.length > 2 && item !== fact.name && behind.includes(item)))
        continue;
      if (!/^(?:类)?(?:方面)?(?:指标)?[一-龥（）：“”\d]{0,10}$/.test(behind) || /指标.*(?:率|数|次|量|性)/.test(behind))
        continue;
      if (best === null || end > best.end || (end === best.end && name.length > best.length))
        best = { fact, end, length: name.length };
    }
  }
  return best?.fact ?? null;
}
