import type { Decimal } from "../../figures";
import { STEP_UNITS } from "../values/unit-families";
import { NUMBER, numberOf, STEP_NUMBER, stepNumberOf } from "./clauses";
import { canonicalUnit } from "./conditions/steps";
import type { PartSteps } from "./standard";

/** A size of a step: 1个月. */
interface Size {
  readonly number: Decimal;
  readonly unit: string;
}

/** 不足1个月按1个月计: what is said of a step that is not full. */
export interface PartStep {
  readonly counts: PartSteps;
  /** What it falls short of, and counts as; null where it says no size (不足部分). */
  readonly short: Size | null;
  readonly as: Size | null;
  /** 不足1个百分点的也扣0.5分. */
  readonly points: Decimal | null;
}

const SIZE = `(${STEP_NUMBER})?(${STEP_UNITS}|[档步])`;
const SHORT = `(?:尾数|余数|零头|剩余)?(?:不足|不满|未满|不够|不到)(?:${SIZE}|部分|此数)?(?:[的者时]|部分)*,?(?:[也亦均都则]|同样|一律)*`;
const COUNTED = "(?:[的来]?(?:进行)?(?:计算|计扣|计分|计|算|扣分|扣减|扣除|扣|折算|执行|处理|对待|统计))*";
const AS_BEGUN = `(?:按照?|以|算作|算|视为|视同|作为|当作|计为)${SIZE}${COUNTED}`;
const IN_PROPORTION = `(?:按照?|以)?(?:实际|相应|同等|所占|其)?(?:的)?比例(?:相应)?${COUNTED}`;
const WHOLE = "(?:不予?扣(?:分|减|除)?|(?:不予?|忽略不)(?:计算|计)(?!分)|舍去|舍弃|免扣)";
const TAKEN = `扣(?:减|除)?(${NUMBER})分`;
const PART = new RegExp(
  `[,;]?(?:\\((?:其中)?)?${SHORT}(?:${AS_BEGUN}(?:${TAKEN})?|(${IN_PROPORTION})|(${WHOLE})|${TAKEN})(?=$|[,;)])\\)?`,
);
/** 每延迟1个月(含不足1个月)扣2分. */
const INCLUDED = new RegExp(`\\((?:含|包括|包含)(?:不足|不满|未满|不到)${SIZE}的?(?:部分)?\\)`);

/**
 * Takes out of a folded standard what it says of a step that is not full; `part` null where it says nothing of one.
 * Without a word for each step 不足90%的按比例得分 and 不足80%的扣2分 are about something else.
 */
export function withoutPartStep(text: string): { readonly rest: string; readonly part: PartStep | null } {
  const included = INCLUDED.exec(text);
  if (included !== null) {
    const short = sizeOf(included[1], included[2]);
    return { rest: text.replace(INCLUDED, ""), part: { counts: "begun", short, as: null, points: null } };
  }
  const found = PART.exec(text);
  if (found === null) return { rest: text, part: null };
  const [whole, number, unit, asNumber, asUnit, asPoints, proportion, nothing, alone] = found;
  const points = asPoints ?? alone;
  if (asUnit === undefined && !text.slice(0, found.index).includes("每")) return { rest: text, part: null };
  const counts = proportion === undefined ? (nothing === undefined ? "begun" : "whole") : "in-proportion";
  const part: PartStep = {
    counts,
    short: sizeOf(number, unit),
    as: sizeOf(asNumber, asUnit),
    points: points === undefined ? null : numberOf(points),
  };
  return { rest: text.slice(0, found.index) + text.slice(found.index + whole.length), part };
}

/** Whether a text says something else of a step that is not full: 不足1个百分点的四舍五入. */
export function leavesPartStep(text: string): boolean {
  return /(?:不足|不满|未满)[^,;]{0,12}(?:四舍五入|取整|按|以|计|算|视)/.test(text);
}

/** Whether it is said of this very step: 不足15天按半个月计 is not, beside 每延迟1个月. */
export function isOfStep(part: PartStep, step: Size, cost: Decimal): boolean {
  const isStep = ({ number, unit }: Size): boolean =>
    number.eq(step.number) && percentageSign(unit) === percentageSign(step.unit);
  const isOneTime = part.as !== null && part.as.number.eq(1) && /^[次档步]$/.test(part.as.unit);
  return (
    (part.short === null || isStep(part.short)) &&
    (part.as === null || isOneTime || isStep(part.as)) &&
    (part.points === null || part.points.eq(cost))
  );
}

function sizeOf(digits: string | undefined, unit: string | undefined): Size | null {
  if (unit === undefined) return null;
  const number = stepNumberOf(digits);
  return number && { number, unit: canonicalUnit(unit) };
}

/** 不足1%按1%计 beside 每低1个百分点. */
function percentageSign(unit: string): string {
  return unit.replace(/^百分点$/, "%").replace(/^千分点$/, "‰");
}
