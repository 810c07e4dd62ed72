import { decimal, type Decimal } from "../figures";
import {
  all,
  cell,
  either,
  firstOf,
  is,
  least,
  minus,
  number,
  over,
  rounded,
  sumOf,
  sumWhere,
  text,
  times,
  type Given,
  type Term,
} from "../figures/term";
import type { ScoredItem } from "./evaluation";
import type { Scheme } from "./scheme";
import { NOT_APPLICABLE, wordOf } from "./score-term";

/** Sums and differences of scores have few decimals: past this one there is nothing but noise. */
const SUM_DECIMALS = 10;

/** Scores and weights of the items, one below the other: a word stands where there is no score. */
export function scoreColumns(items: readonly ScoredItem[], which: "score" | "standing"): Given {
  return {
    scores: items.map((item) => item[which] ?? wordOf(item.state)),
    weights: items.map(({ weight }) => weight),
  };
}

/** The points of the items left out. One that a person scored all the same counts with its points. */
export const LEFT_OUT = sumWhere("weights", "scores", text(NOT_APPLICABLE));

/** Whether items left out scale the others up. */
export function isRescaled({ total }: Scheme): Term {
  return all([is(LEFT_OUT, ">", 0), is(LEFT_OUT, "<", decimal(total))]);
}

/** The sum of the scores scaled up to the scheme's total. */
export function rescaledSum({ total, options }: Scheme): Term {
  const whole = decimal(total);
  return rounded(times(over(sumOf("scores"), minus(whole, LEFT_OUT)), whole), options.scoreDecimals);
}

/** 折算: what it adds to the sum of the scores. */
export function rescaling(scheme: Scheme): Term {
  return either(isRescaled(scheme), rounded(minus(rescaledSum(scheme), sumOf("scores")), SUM_DECIMALS), 0);
}

/** 封顶: what a low execution rate takes from the sum of `added`: the scores, and 折算 where there is one. */
export function capping(scheme: Scheme, added: readonly string[]): Term {
  const reached = sumOf(...added);
  const cases = strictestFirst(scheme).map(
    ({ below, most }) => [is(RATE, "<", decimal(below)), least(0, minus(decimal(most), reached))] as const,
  );
  return rounded(firstOf(cases, number(0)), SUM_DECIMALS);
}

const RATE = cell("rate");

/** The strictest cap whose bound lies above the rate. */
export function capFor(rate: Decimal, scheme: Scheme): Cap | undefined {
  return strictestFirst(scheme).find(({ below }) => rate.lt(below));
}

type Cap = Scheme["options"]["caps"][number];

function strictestFirst({ options: { caps } }: Scheme): readonly Cap[] {
  return [...caps].sort((one, other) => decimal(one.most).cmp(other.most));
}
