import { ONE } from "../../figures";
import type { Expression, NumberReading } from "./expression";
import type { FoundNumber } from "./numbers";
import { marksOf, wordsOf } from "./sign-words";

const BETWEEN = /^\(?(?:含|不含)?\)?(?:-|~|至|到|－)+(?:\(含\))?$/;
/** What bounds from above, and what joins it. */
const UPPER = new RegExp(`${marksOf("<=", "<", "=")}|${wordsOf("<=", "<")}|或`, "g");
const AND = /^(?:与|和|、|,|且|并且|至|到)*$/;

/** 90%-100%, 3~5天, ≥90%且≤100%, 大于90%小于100%, 90%≤X≤100%, 介于90%与100%之间; null for numbers that are none. */
export function rangeOf(text: string, numbers: readonly FoundNumber[]): Expression | null {
  if (numbers.length !== 2) return null;
  const [first, second] = numbers as [FoundNumber, FoundNumber];
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end);
  const isSpan = BETWEEN.test(between) || (/之间/.test(behind) && AND.test(between));
  if (isSpan) return ordered(first, second);
  if (between === "±") return around(inUnitOf(first.number, second.number), second.number);
  if (isLower(first) && isUpper(second) && first.number.unit === second.number.unit) {
    const words = text.slice(first.close, second.start).replace(UPPER, "");
    return AND.test(words) ? ordered(first, second) : null;
  }
  return /^[≤<]=?[^\d,;≤<]{1,8}[≤<]=?$/.test(between) ? ordered(first, second) : null;
}

/** 5±1天: as much above as below. */
function around(middle: NumberReading, off: NumberReading): Expression | null {
  if (middle.unit !== off.unit) return null;
  const at = (value: NumberReading["value"]): NumberReading => ({ ...middle, value });
  return { kind: "range", low: at(middle.value.minus(off.value)), high: at(middle.value.plus(off.value)) };
}

function isLower({ sign }: FoundNumber): boolean {
  return sign === ">=" || sign === ">";
}

function isUpper({ sign }: FoundNumber): boolean {
  return sign === "<=" || sign === "<";
}

function ordered(first: FoundNumber, second: FoundNumber): Expression {
  const low = inUnitOf(first.number, second.number);
  const high = second.number;
  return low.value.gt(high.value) ? { kind: "range", low: high, high: low } : { kind: "range", low, high };
}

/** 8-10万亩, 2万-3万人: unit and multiple stand behind the second number for both, unless the first has its own. */
function inUnitOf(number: NumberReading, other: NumberReading): NumberReading {
  if (number.unit !== "") return number;
  if (number.multiple.gt(ONE)) return { ...number, unit: other.unit };
  return { ...number, value: number.value.times(other.multiple), unit: other.unit, multiple: other.multiple };
}
