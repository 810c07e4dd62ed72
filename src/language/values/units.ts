import { UNITS } from "./unit-table";

/** Longer ones are tried first. */
const ORDERED = [...UNITS].sort((one, other) => other.length - one.length);
const CHARACTERS = /[.*+?^${}()|[\]\\/]/g;
const ONE = ORDERED.map((word) => word.replace(CHARACTERS, "\\$&")).join("|");
/** What may stand below the stroke: 元/人*月, 元/人·月, 元/人、天, 元/生/年. */
const BELOW = `(?:${ONE}|生均|生|床日|床|车|票|幼儿|学生|学年|学期|季|频道|次均|人均|亩均)`;
const UNIT = new RegExp(`^(?:${ONE})(?:(?:/|每)${BELOW}(?:[*·・•、./]${BELOW})*)?`);
/** So many of so many, of whatever is counted: 8/10万, 3例/万人. */
const PER_MANY = /^[例人起件]?\/(?:10万|十万|100000|1?万|10000|千|1000)(?:人口|活产儿?|人次|人|例|(?![\u4e00-\u9fff]))/;
/** The words that count or measure, for building patterns; longer ones first. */
export const UNIT_WORDS = ONE;
const KNOWN: ReadonlySet<string> = new Set(UNITS);
const SHORT_WORDS = /^[一-龥]{1,4}(?=$|[,;、。()])/;
const NO_UNIT = /^(?:以|之|及|或|左右|内|余|多|的|且|和|与|至|到|完成|达|为|不|均|全|已)/;

/** Chinese numerals are numbers only before one of these: 两场, but not 两会. */
export const MEASURES = ORDERED.filter((word) => /^[一-龥]/.test(word)).join("|");

/** Units whose number may be a date, or that are folded. */
const NOT_SIMPLE = new Set("年 月 日 成 分 百分比 百分数 个百分点 ㎞".split(" "));

/** Whether the text is a unit and nothing else, so that a number before it can be read at once. */
export function isSimpleUnit(text: string): boolean {
  return text === "" || (KNOWN.has(text) && !NOT_SIMPLE.has(text));
}

export interface UnitReading {
  /** Folded: 百分比 → %, 元/人*月 → 元/人·月. */
  readonly unit: string;
  readonly length: number;
  /** False where the words are only taken for a unit because they end the text (12中心). */
  readonly isKnown: boolean;
}

/** The unit at the beginning of what follows a number. */
export function unitAt(text: string): UnitReading {
  const share = PER_MANY.exec(text);
  if (share) return { unit: perMany(share[0]), length: share[0].length, isKnown: true };
  const found = UNIT.exec(text);
  if (found) return { unit: canonical(found[0]), length: found[0].length, isKnown: true };
  const words = NO_UNIT.test(text) ? null : SHORT_WORDS.exec(text);
  return words
    ? { unit: words[0], length: words[0].length, isKnown: false }
    : { unit: "", length: 0, isKnown: !/^[一-龥]/.test(text) || NO_UNIT.test(text) };
}

/** 例/十万人 as /10万: what is counted is the indicator's matter. */
function perMany(unit: string): string {
  const many = /十万|\d*[万千]|\d+/.exec(unit)![0];
  return `/${SPELLED.get(many) ?? many}`;
}

const SPELLED: ReadonlyMap<string, string> = new Map([
  ["十万", "10万"],
  ["100000", "10万"],
  ["1万", "万"],
  ["10000", "万"],
  ["1000", "千"],
]);

/** What is counted, of a unit for each: 场 of 场/季度. */
export function unitAbove(unit: string): string {
  return unit.split("/")[0]!;
}

/** Whether a unit says of how many something is counted: /10万. */
export function isPerMany(unit: string): boolean {
  return unit.startsWith("/");
}

function canonical(unit: string): string {
  switch (unit) {
    case "百分比":
    case "百分数":
      return "%";
    case "个百分点":
      return "百分点";
    case "㎞":
      return "km";
  }
  const at = unit.search(/[/每]/);
  return at < 0 ? unit : `${unit.slice(0, at)}/${unit.slice(at + 1).replace(/[*・•、./]/g, "·")}`;
}
