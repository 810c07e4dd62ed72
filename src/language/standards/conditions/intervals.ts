import { decimal, HUNDRED, type Decimal } from "../../../figures";
import { chineseNumber } from "../../values/numerals";
import { marksOf, signOfWord, wordsOf } from "../../values/sign-words";
import { UNIT_WORDS } from "../../values/units";

/** An interval of numbers as a condition states it; a bound without a mark may still belong to its neighbour. */
export interface Interval {
  readonly low: Decimal | null;
  readonly lowIncluded: boolean;
  readonly lowMarked: boolean;
  readonly high: Decimal | null;
  readonly highIncluded: boolean;
  readonly highMarked: boolean;
  readonly unit: string;
  /** It ends at 100% without saying so by a sign: 100%得10分, 90%-100%得5分. */
  readonly endsAtWhole?: boolean;
}

const UNIT = `(%|‰|${UNIT_WORDS}|分)?`;
const VALUE = `(-?\\d+(?:\\.\\d+)?)${UNIT}(\\(含[^()]*\\)|\\(不含[^()]*\\)|含)?`;
const BELOW_WORDS = wordsOf("<=", "<");
const ABOVE = `${marksOf(">=", ">")}|${wordsOf(">=", ">")}`;
/** 未达到90%: below it. */
const MISSED = "未达到|达不到";
const SPAN = new RegExp(
  `^[^\\d]*?(${ABOVE})?([\\[(])?${VALUE}(≤|<)?(?:[-~至到,、和与]|[a-zA-Z]|[一-龥]{2,8}(?=[≤<])|(?=[≤<])|(?=${BELOW_WORDS}))+(≤|<|${BELOW_WORDS})?${VALUE}([\\])])?(以下|以内|之间)?[^\\d]*$`,
);
const SINGLE = new RegExp(
  `^[^\\d]*?(${marksOf(">=", "<=", ">", "<", "=")}|${wordsOf(">=", "<=", ">", "<", "=")}|${MISSED})?${VALUE}(及以上|以上|及以下|以下|以内|内)?(\\(含[^()]*\\)|\\(不含[^()]*\\))?[^\\d]*$`,
);
/** Days, ranks and steps are no amounts that a band could hold. */
const NO_AMOUNT = /\d(?:月|日|号|季度)(?!以内)|20\d\d年|第[\d一二三四五六七八九十]|前\d|排名|名次|每|倍|[*×÷]/;

/** ≥95%, 90%-95%, 80%以下, 九成以上, 其他; null where a condition states no interval, or more than one. */
export function intervalOf(stated: string): Interval | null {
  const text = plainOf(stated);
  if (REST.test(text)) return { ...UNBOUNDED, unit: "" };
  if (NO_AMOUNT.test(text)) return null;
  return spanOf(text) ?? singleOf(text);
}

const TENTHS = /([一二三四五六七八九])成(?=以|及|至|到|-|$)/g;
const DESCENDING = /^([^\d]*)(\d+(?:\.\d+)?%?)(>=|[>≥])([^\d>≥]*)(>=|[>≥])(\d+(?:\.\d+)?%?)$/;
/** 80%<x, 95%≥完成率: the number before its sign. */
const NUMBER_FIRST = new RegExp(`^([^\\d]*)(\\d+(?:\\.\\d+)?${UNIT})([<>]=?|[≤≥])([^\\d]*)$`);
const TURNED: Readonly<Record<string, string>> = {
  ">": "<",
  "≥": "≤",
  ">=": "≤",
  "<": ">",
  "≤": "≥",
  "<=": "≥",
};

/** 九成以上, 90%>a≥80% in the one way that bands are read. */
function plainOf(text: string): string {
  const digits = text.replace(TENTHS, (_, digit: string) => `${chineseNumber(digit)!.toFixed()}0%`);
  const named = digits.replace(
    NUMBER_FIRST,
    (_, head: string, number: string, _unit: string | undefined, sign: string, name: string) =>
      `${head}${name}${TURNED[sign]}${number}`,
  );
  return named.replace(
    DESCENDING,
    (_, head: string, high: string, above: string, name: string, below: string, low: string) =>
      `${head}${low}${TURNED[below]}${name === "" ? "x" : name}${TURNED[above]}${high}`,
  );
}

function spanOf(text: string): Interval | null {
  const span = SPAN.exec(text);
  if (span === null) return null;
  const [, head, open, low, lowUnit, lowMark, lowSign, highSign, high, highUnit, highMark, close] = span;
  const unit = highUnit ?? lowUnit ?? "";
  if (lowUnit !== undefined && highUnit !== undefined && lowUnit !== highUnit) return null;
  const atLow = inclusion(lowMark, lowSign, open === "[" ? "in" : close && open === "(" ? "out" : null);
  const atHigh = inclusion(highMark, highSign, close === "]" ? "in" : open && close === ")" ? "out" : null);
  const ends = [
    { value: decimal(low!), mark: atLow ?? (head === undefined ? null : signOfWord(head) !== ">") },
    { value: decimal(high!), mark: atHigh },
  ];
  const isDescending = ends[0]!.value.gt(ends[1]!.value);
  const [first, second] = isDescending ? [ends[1]!, ends[0]!] : [ends[0]!, ends[1]!];
  return {
    low: first.value,
    lowIncluded: first.mark ?? true,
    lowMarked: first.mark !== null,
    high: second.value,
    highIncluded: second.mark ?? true,
    highMarked: second.mark !== null,
    unit,
    endsAtWhole: unit === "%" && second.value.eq(HUNDRED) && second.mark === null,
  };
}

function singleOf(text: string): Interval | null {
  const single = SINGLE.exec(text);
  if (single === null) return null;
  const [, sign = "", digits, unit = "", mark, after = "", note] = single;
  const value = decimal(digits!);
  const marked = mark ?? note;
  const isIn = marked ? !marked.includes("不含") : null;
  const draft = { ...UNBOUNDED, unit };
  const lower = (included: boolean, isMarked: boolean): Interval => ({
    ...draft,
    low: value,
    lowIncluded: isIn ?? included,
    lowMarked: isIn !== null || isMarked,
  });
  const upper = (included: boolean, isMarked: boolean): Interval => ({
    ...draft,
    high: value,
    highIncluded: isIn ?? included,
    highMarked: isIn !== null || isMarked,
  });
  const comparison = MISSED.includes(sign) && sign !== "" ? "<" : signOfWord(sign);
  if (comparison === ">" && !after) return lower(false, true);
  if (comparison === "<") return upper(false, true);
  if (comparison === "<=") return upper(true, true);
  if (comparison === ">=") return lower(true, true);
  if (/以上/.test(after)) return lower(true, after === "及以上");
  if (/内/.test(after)) return upper(true, true);
  if (/以下/.test(after)) return upper(after === "及以下", after === "及以下");
  if (comparison === "=" || value.eq(HUNDRED) || value.eq(0)) {
    const isWhole = sign === "" && unit === "%" && value.eq(HUNDRED);
    return { ...lower(true, true), high: value, highIncluded: true, endsAtWhole: isWhole };
  }
  return lower(true, true);
}

const REST = /^(?:其[他余它](?:情况|的|情形)?|否则|反之|以外|之外)$/;
const UNBOUNDED: Omit<Interval, "unit"> = {
  low: null,
  lowIncluded: false,
  lowMarked: true,
  high: null,
  highIncluded: false,
  highMarked: true,
};

function inclusion(mark: string | undefined, sign: string | undefined, bracket: "in" | "out" | null): boolean | null {
  if (mark) return !mark.includes("不含");
  if (sign) return signOfWord(sign) === "<=" || signOfWord(sign) === ">=";
  return bracket === null ? null : bracket === "in";
}
