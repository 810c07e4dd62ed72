import type { AmountUnit, Decimal } from "../../figures";
import {
  type HeaderWords,
  isOthers,
  isSource,
  isWhole,
  levelIn,
  pointsInText,
  type Span,
  spanIn,
  unitInText,
  withoutSource,
  yearInText,
} from "../../language";
import { firstField, Corrections, type CorrectedFields } from "../corrections/corrections";
import { fieldOfWord, PATTERN_RANK, type Field, type FieldMatch, type HeaderKind } from "./lexicon";
import { FOREIGN, MONEY_BY_SOURCE, WHOLE_COLUMN } from "./vocabulary";

/** What a heading says, wherever it stands, with what the headings above it say. */
export interface HeadingMeaning {
  readonly field: Field;
  /** Of two headings for one field the lower rank is the more usual one. */
  readonly rank: number;
  /** The heading as it stands, parents before it: 2021年 预算数. */
  readonly text: string;
  /** The heading below those above it, each as it stands. */
  readonly path: readonly string[];
  readonly unit: AmountUnit | null;
  readonly year: number | null;
  /** Points stated in the heading: 得分（20分）. */
  readonly points: Decimal | null;
  /** The time that its numbers cover. */
  readonly span: Span;
  /** Of one source of money, or 其中. */
  readonly isPart: boolean;
  /** The level of indicators that it names itself: 一级指标分值. */
  readonly level: number | null;
  /** What the user set right of it by kind of table, and its field otherwise; absent for most headings. */
  readonly corrected?: { readonly fields: CorrectedFields; readonly otherwise: FieldMatch | null };
}

const LONGEST_CELL = 60;
/** 项目预算（万元）：300 says its value itself; 其中：财政拨款, 求和项:预算数 and 预算数（单位：元） head columns. */
const LABEL_AND_VALUE = /^(?!其中|求和项|[平均最大小]+值项)[^（(：:]*(?:[（(][^）)]*[）)])?[^（(：:]*[：:]\s*\S/;
const LAST_YEAR = /^(?:上年|去年|上一年)(?!结[转余])/;
/** 预算数（年初） beside 预算数（调整后） */
const IN_BRACKETS = /[(（]((?:年初|调整|变更|追加)后?)[)）]/;
const NAMES: readonly Field[] = ["project", "label", "group", "name", "level1", "level2", "subjectCode"];

/** Reads headings: each is reduced once and remembered. */
export class HeadingReader {
  private readonly matches: Readonly<Record<HeaderKind, Map<string, FieldMatch | null>>> = {
    indicators: new Map(),
    amounts: new Map(),
  };
  private readonly meanings: Readonly<Record<HeaderKind, Map<string, Map<string, HeadingMeaning | null>>>> = {
    indicators: new Map(),
    amounts: new Map(),
  };

  constructor(
    private readonly words: HeaderWords,
    private readonly corrections = new Corrections(),
  ) {}

  /** Whether a text alone heads one of our fields, or is part of a heading that the user set right. */
  heads(kind: HeaderKind, text: string): boolean {
    return this.match(kind, text) !== null || this.corrections.mentions(kind, text);
  }

  /** Whether the user set right what stands below this heading. */
  isCorrected(kind: HeaderKind, path: readonly string[]): boolean {
    return this.corrections.fieldsOf(kind, path) !== null;
  }

  /** The field that a text alone heads; null where it heads none of ours. */
  match(kind: HeaderKind, text: string): FieldMatch | null {
    const known = this.matches[kind];
    let match = known.get(text);
    if (match === undefined) {
      const isNone = text.length > LONGEST_CELL || LABEL_AND_VALUE.test(text);
      match = isNone ? null : fieldOfWord(kind, this.wordOf(text));
      known.set(text, match);
    }
    return match;
  }

  /** What a heading says below its parents, the outermost first; null where it heads none of ours. */
  meaning(kind: HeaderKind, leaf: string, parents: readonly string[]): HeadingMeaning | null {
    const above = parents.length === 1 ? parents[0]! : parents.join("\n");
    let ofLeaf = this.meanings[kind].get(leaf);
    if (ofLeaf === undefined) this.meanings[kind].set(leaf, (ofLeaf = new Map()));
    let meaning = ofLeaf.get(above);
    if (meaning === undefined) {
      meaning = this.read(kind, leaf, parents);
      ofLeaf.set(above, meaning);
    }
    return meaning;
  }

  private read(kind: HeaderKind, leaf: string, parents: readonly string[]): HeadingMeaning | null {
    const texts = [...parents, leaf];
    const isForeign = parents.some((parent) => FOREIGN.test(parent));
    const otherwise = isForeign ? null : this.fieldOf(kind, leaf, parents);
    const fields = this.corrections.fieldsOf(kind, texts);
    const found = fields === null ? otherwise : firstField(fields, otherwise, this.corrections);
    if (!found) return null;
    const outward = [...texts].reverse();
    const words = texts.map((text) => this.words.of(text));
    return {
      ...found,
      text: texts.join(" ").replace(/\s+/g, " "),
      path: texts,
      ...(fields === null ? {} : { corrected: { fields, otherwise } }),
      unit: firstOf(outward, unitInText),
      year: words.at(-1)!.year ?? firstOf(outward.slice(1), yearInText),
      points: pointsInText(leaf),
      span: firstOf(outward, spanIn),
      isPart: texts.some((text) => text.startsWith("其中")) || words.some(({ word }) => isOfSource(word)),
      level: levelIn(words.at(-1)!.word),
    };
  }

  /** The field of a heading by its own words, else by those above it: 合计 or 财政拨款 beneath 预算数. */
  private fieldOf(kind: HeaderKind, leaf: string, parents: readonly string[]): FieldMatch | null {
    const word = this.wordOf(leaf);
    const parent = parents.length === 0 ? null : this.wordOf(parents[parents.length - 1]!);
    const takesParents = parent !== null && (WHOLE_COLUMN.includes(word) || isSource(word));
    let match = takesParents ? null : this.match(kind, leaf);
    if (!match && parent !== null) {
      match = takesParents ? this.groupField(kind, parent) : fieldOfWord(kind, word + parent);
      if (takesParents && match && NAMES.includes(match.field)) return null;
    }
    if (!match || (match.field === "score" && areOthers(leaf, parents))) return null;
    const isOfWhole = isWhole(word) || (parent !== null && WHOLE_COLUMN.includes(parent));
    const rank = match.rank - (isOfWhole ? 0.5 : 0);
    if (parent === null || !LAST_YEAR.test(parent)) return { field: match.field, rank };
    return kind === "amounts" && match.field === "executed" ? { field: "previous", rank } : null;
  }

  /** What a group of sources is of: 财政拨款 beneath 资金来源 is the budget where no heading says what else. */
  private groupField(kind: HeaderKind, group: string): FieldMatch | null {
    const isOfMoney = kind === "amounts" && MONEY_BY_SOURCE.includes(group);
    return isOfMoney ? { field: "annualBudget", rank: PATTERN_RANK } : fieldOfWord(kind, group);
  }

  private wordOf(text: string): string {
    const { word } = this.words.of(text);
    const qualified = IN_BRACKETS.exec(text);
    return qualified && !word.startsWith(qualified[1]!) ? qualified[1]! + word : word;
  }
}

/** 得分 beneath 财政评价, or 主管部门 beneath 得分. */
function areOthers(leaf: string, parents: readonly string[]): boolean {
  if (/自评/.test(leaf)) return false;
  return isOthers(leaf) || parents.some(isOthers);
}

function isOfSource(word: string): boolean {
  return withoutSource(word) !== word;
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
