import { HUNDRED, ONE, quoted, roundTo, type Decimal } from "../figures";
import { calculatedNumber } from "../figures/term";
import { OWN_SCHEME } from "./choosing/choose-scheme";
import type { Evaluation, ScoredItem } from "./evaluation";
import { ownTargetOf } from "./execution/own-target";
import { atMost, REVERSE_WAYS } from "./rules/at-most";
import { executionRateOf } from "./rules/execution-rate";

/** What an item gets by another published way of scoring than the one that the scheme takes. */
export interface OtherWay {
  /** 指标值“≥95%”, 分值×指标值÷完成值. */
  readonly way: string;
  /** The scheme's own way, in the same words. */
  readonly own: string;
  readonly score: Decimal;
}

type Around = Pick<Evaluation, "form" | "scheme">;

/** The other published way to score an item where the form does not say which one holds; null where there is none. */
export function otherWay(item: ScoredItem, around: Around): OtherWay | null {
  const found = item.rule === "execution-rate" ? byOwnTarget(item, around) : byOtherReverse(item, around);
  return found && { ...found, score: roundTo(found.score, around.scheme.options.scoreDecimals) };
}

/** 预算执行率 by the target of its row: full marks from it on, below it in proportion. The national rule knows none. */
function byOwnTarget(item: ScoredItem, { form }: Around): OtherWay | null {
  const row = item.row ?? form.executionRow;
  const target = row && ownTargetOf(row);
  const rate = executionRateOf(numbersOf(item));
  if (!row || !target || rate === null || item.weight === null) return null;
  const share = rate.times(HUNDRED).div(target);
  return {
    way: `指标值${quoted(row.target.text)}`,
    own: "分值×执行率（财预〔2020〕10号）",
    score: share.gte(ONE) ? item.weight : item.weight.times(share),
  };
}

/** A reverse indicator by the quotient where the scheme has it linear, and the other way round. */
function byOtherReverse(item: ScoredItem, { form, scheme }: Around): OtherWay | null {
  const { rule, row, ratio } = item;
  if (rule !== "at-most" || row === null || ratio !== null) return null;
  const { standard } = row;
  if (standard?.reading.kind === "proportion" && standard.reading.reverse !== null) return null;
  if (form.reverseNote !== undefined && scheme.id !== OWN_SCHEME) return null;
  const own = scheme.options.reverse;
  const reverse = own === "linear" ? "quotient" : "linear";
  const points = atMost.points({ reverse }, scheme.options);
  const score = points && calculatedNumber(points, numbersOf(item));
  return score && { way: REVERSE_WAYS[reverse], own: REVERSE_WAYS[own], score };
}

function numbersOf({ operands }: ScoredItem) {
  return Object.fromEntries(operands.map(({ role, value }) => [role, value]));
}
