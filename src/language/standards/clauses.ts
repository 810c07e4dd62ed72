import { decimal, ONE, type Decimal } from "../../figures";
import { visibleText } from "../normalise";
import { fold } from "../values/fold";
import { CHINESE_DIGITS, chineseNumber } from "../values/numerals";

/** A number in digits or in Chinese, for building patterns. */
export const NUMBER = `(?:\\d+(?:\\.\\d+)?|[${CHINESE_DIGITS}半]+)`;
/** The number of a step: 1, 0.1, 一, 两. */
export const STEP_NUMBER = `(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半]+)`;

/** 预算执行率=支出数/预算数×100%， says what is measured, not how points go. */
const DEFINITION = /^[^,;=]{0,12}[率值度]=[^;=]*?[×*x]100%[,;]/i;

/** A line break within a formula, 得分＝分值×⏎预算执行率, ends no sentence. */
const BREAK_WITHIN = /(?<=[×*÷/=＝+＋（(])\s*\n\s*|\s*\n\s*(?=[×*÷/=＝+＋）)])/g;

/** Half width, without spaces, one separator for the ends of sentences. */
export function foldStandard(text: string): string {
  return fold(visibleText(text).replace(BREAK_WITHIN, "").replace(/\n+/g, "；"))
    .replace(/\s/g, "")
    .replace(/\((不?含)\d+(?:\.\d+)?[%分次个]?\)/g, "($1)")
    .replace(/[。；;]+/g, ";")
    .replace(DEFINITION, "")
    .replace(/^;+|;+$/g, "");
}

/** A number as it stands in a standard: 0.5, 一, 两, 半. */
export function numberOf(text: string): Decimal | null {
  return /\d/.test(text) ? decimal(text) : chineseNumber(text);
}

/** One for a word that states no number: 每项 is 每1项. */
export function stepNumberOf(text: string | undefined): Decimal | null {
  return text === undefined || text === "" ? ONE : numberOf(text);
}
