import { ITEM_UNITS } from "../values/unit-families";
import { STEP_NUMBER, stepNumberOf } from "./clauses";
import type { Standard } from "./standard";
import { isFull, isNothing } from "./awards";
import type { Statement, Statements } from "./statements";
import { canonicalUnit } from "./conditions/steps";
import { isOfStep } from "./part-steps";
import { isScale } from "./conditions/subjects";
import { endsInNothing } from "./word-bands";

/** Items of a list, each with its points: 1.制度健全(2分)；2.执行有效(3分). 缺一项扣1分 repeats what the points say. */
export function readChecklist({ all, isNumbered, notes }: Statements): Standard | null {
  const missing = all.filter(isMissing);
  const items = all.filter((one, index) => !isMissing(one) && !isElse(one, all[index - 1]));
  if (items.length < 2 || notes.length > 0 || missing.length > 1) return null;
  if (items.some(({ verb, award, condition }) => verb === "takes" || award.share.gt(0) || condition.isEmpty))
    return null;
  if (items.some(({ condition }) => condition.isMeasured)) return null;
  if (isScale(items.map(({ condition }) => condition.words))) return null;
  if (items.some(({ award }) => isNothing(award))) return null;
  const isRanked = endsInNothing(all.map(({ condition, award }) => ({ word: condition.words, award })));
  const endsInElse = all.filter((one) => !items.includes(one)).every(({ condition }) => condition.isRest);
  const hasSpan = items.some(({ condition }) => condition.hasSpan);
  if (!isNumbered && ((isRanked && !endsInElse) || hasSpan)) return null;
  if (missing.some(({ award }) => items.some((item) => !item.award.points.eq(award.points)))) return null;
  return {
    kind: "checklist",
    items: items.map(({ condition, award }) => ({ words: condition.words, points: award.points })),
  };
}

function isMissing({ verb, condition }: Statement): boolean {
  return verb === "takes" && condition.isMissingItem;
}

/** 有制度得2分，没有不得分: says of the item before it what goes without saying. */
function isElse({ verb, condition, award }: Statement, before: Statement | undefined): boolean {
  return verb === "gives" && isNothing(award) && before !== undefined && condition.denies(before.condition);
}

const NO_NUMBER = "[^,;\\d一二两三四五六七八九十半≥≤<>=]";
const PER_ITEM = new RegExp(
  `^(?:(?:每|凡)${NO_NUMBER}{0,8}?(${STEP_NUMBER})?|${NO_NUMBER}{0,4}(?:1|一))(${ITEM_UNITS})[^,;\\d]{0,8}$`,
);

/** 每完成一项得2分; 共4项，每项2.5分; ①…；②…。每项1分. */
export function readEach({ all, full, part }: Statements): Standard | null {
  const missing = all.filter(isMissing);
  const [one, ...more] = all.filter((statement) => !missing.includes(statement));
  if (one === undefined || more.length > 0 || one.verb === "takes") return null;
  if (isNothing(one.award) || isFull(one.award)) return null;
  const clause = one.condition.words.split(",").pop()!;
  const tail = clause.slice(Math.max(0, clause.lastIndexOf("每")));
  const found = PER_ITEM.exec(tail);
  if (!found) return null;
  if (missing.some(({ award }) => !award.points.eq(one.award.points))) return null;
  const [, number, unit] = found;
  const step = stepNumberOf(number);
  if (step === null) return null;
  if (part !== null && !isOfStep(part, { number: step, unit: canonicalUnit(unit!) }, one.award.points))
    return { kind: "unreadable", isRule: true };
  return { kind: "each", step, unit: unit!, award: one.award, full, partSteps: part?.counts ?? null };
}
