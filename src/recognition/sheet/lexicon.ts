import type { TextKey } from "../dossier";
import { type HeaderWords, withoutLevel, withoutSource, withoutSpan, withoutWhole } from "../../language";
import {
  AMOUNT_HEADERS,
  AMOUNT_PATTERNS,
  ANY_REMARK,
  FOREIGN,
  INDICATOR_HEADERS,
  INDICATOR_PATTERNS,
  LABELS,
  PROBLEMS_AND_MEASURES,
  PROJECT_LABELS,
  TEXT_LABELS,
} from "./vocabulary";

export type IndicatorField = keyof typeof INDICATOR_HEADERS;
export type AmountField = keyof typeof AMOUNT_HEADERS;
export type LabelField = keyof typeof LABELS;
export type HeaderKind = "indicators" | "amounts";
export type Field = IndicatorField | AmountField;

/** A heading's field; of two columns for one field the lower rank wins. */
export interface FieldMatch {
  readonly field: Field;
  readonly rank: number;
}

/** From this rank on a heading is known by what it contains alone. */
export const PATTERN_RANK = 100;

function index<T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
): ReadonlyMap<string, { field: T; rank: number }> {
  const found = new Map<string, { field: T; rank: number }>();
  for (const field of Object.keys(words) as T[]) {
    words[field].forEach((word, at) => {
      const rank = ANY_REMARK.includes(word) ? PATTERN_RANK + 1 : at;
      if (!found.has(word)) found.set(word, { field, rank });
    });
  }
  return found;
}

const EXACT: Readonly<Record<HeaderKind, ReadonlyMap<string, FieldMatch>>> = {
  indicators: index(INDICATOR_HEADERS),
  amounts: index(AMOUNT_HEADERS),
};
const PATTERNS: Readonly<Record<HeaderKind, readonly (readonly [Field, RegExp])[]>> = {
  indicators: INDICATOR_PATTERNS,
  amounts: AMOUNT_PATTERNS,
};
const LABEL_WORDS = index(LABELS);
const TEXT_WORDS = index(TEXT_LABELS);

/** A heading longer than this is a sentence, not a heading. */
const LONGEST_HEADING = 16;
const QUALIFIED_RANK = 40;
/** What is kept by time, by source of money, by level or as a sum: 1-6月执行数, 财政拨款执行数, 一级指标分值, 支出合计. */
const QUALIFIED: ReadonlySet<Field> = new Set<Field>([
  "target",
  "actual",
  "weight",
  "score",
  "initialBudget",
  "annualBudget",
  "executed",
  "rate",
]);
/** What every pattern and every qualified word holds: names of indicators, which are most texts, hold none of it. */
const MAY_HEAD =
  /值|分|权重|预算|批复|执行|支出|支付|使用|决算|率|情况|完成|原因|措施|说明|理由|解释|标准|办法|细则|方法|规则|依据|数|额|金/;
const EARLIER = /^(?:以前年度|历年|往年)/;

/** The field of a heading's word; null where it heads none of ours. */
export function fieldOfWord(kind: HeaderKind, word: string): FieldMatch | null {
  const exact = EXACT[kind].get(word);
  if (exact) return exact;
  if (word.length < 2 || word.length > LONGEST_HEADING || FOREIGN.test(word) || EARLIER.test(word)) return null;
  if (!MAY_HEAD.test(word)) return null;
  const bare = bareWord(word);
  const qualified = bare === word ? undefined : EXACT[kind].get(bare);
  if (qualified && QUALIFIED.has(qualified.field)) {
    return { field: qualified.field, rank: QUALIFIED_RANK + qualified.rank };
  }
  return byPattern(kind, word) ?? (bare === word || bare.length < 2 ? null : byPattern(kind, bare));
}

function byPattern(kind: HeaderKind, word: string): FieldMatch | null {
  for (const [field, pattern] of PATTERNS[kind]) if (pattern.test(word)) return { field, rank: PATTERN_RANK };
  return null;
}

/** A heading's word without its time, its source of money, its level and what calls it a sum. */
function bareWord(word: string): string {
  return withoutWhole(withoutSource(withoutLevel(withoutSpan(word))));
}

const CODE = /(?:编码|代码|编号)$/;

/** Whether a word heads a column or labels a cell, and so is no value. */
export function isKnownWord(word: string): boolean {
  if (LABEL_WORDS.has(word) || TEXT_WORDS.has(word) || CODE.test(word) || PROBLEMS_AND_MEASURES.test(word)) return true;
  return fieldOfWord("indicators", word) !== null || fieldOfWord("amounts", word) !== null;
}

const LONGEST_LABEL = 40;

/** The label that a cell is (项目名称, 单位名称 …); null where it is none. */
export function labelOf(words: HeaderWords, text: string): LabelField | null {
  if (text === "" || text.length > LONGEST_LABEL) return null;
  return LABEL_WORDS.get(words.of(text).word)?.field ?? null;
}

const NAMES_PROJECT = /^.{0,6}(?:项目|工程|课题|任务|专项|活动|服务|政策|资金)(?:名称|全称)$/;

/** Whether a word may name a project: elsewhere it heads columns or begins a section, so that its place has to tell. */
export function mayNameProject(words: HeaderWords, text: string): boolean {
  if (text === "" || text.length > LONGEST_LABEL) return false;
  const { word } = words.of(text);
  return PROJECT_LABELS.includes(word) || NAMES_PROJECT.test(word);
}

/** The text label that a cell is (主要职责, 存在问题 …); null where it is none. */
export function textKeyOf(words: HeaderWords, text: string): TextKey | null {
  if (text === "" || text.length > LONGEST_LABEL) return null;
  const { word } = words.of(text);
  return TEXT_WORDS.get(word)?.field ?? (PROBLEMS_AND_MEASURES.test(word) ? "problems" : null);
}

/** Whether a text label is one over problems and what is done about them: 存在问题及改进措施. */
export function isOfProblemsAndMeasures(words: HeaderWords, text: string): boolean {
  return text.length <= LONGEST_LABEL && PROBLEMS_AND_MEASURES.test(words.of(text).word);
}
