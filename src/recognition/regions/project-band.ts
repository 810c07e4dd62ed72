import { numberingOf, pointsInText, withoutNumbering } from "../../language";
import type { Read } from "../dossier";
import { labelOf, textKeyOf } from "../sheet/lexicon";
import { isTitle } from "../sheet/row-class";
import type { SheetReader } from "../sheet/sheet-reader";
import { NOTE_STARTS, SECTION_WORDS, SUM_WORDS } from "../sheet/vocabulary";

const LONGEST_NAME = 50;
const NUMBERED = /^项目\s*(?:[一二三四五六七八九十]+|\d+)\s*[:：、.．\s]\s*/;
const LABELLED = /^(?:项目名称|项目)\s*[:：]\s*/;
const SENTENCE = /[。；;！？]|[:：]/;
const SECTION = new RegExp(`^(?:${SECTION_WORDS.join("|")})+$`);
const NOTE = new RegExp(`^(?:${[...NOTE_STARTS, ...SUM_WORDS].join("|")})`);

/** A project's name that stands alone in its row. */
export interface NameAlone {
  readonly name: Read<string>;
  /** Its cell reaches over the table's width, so that it heads all the columns. */
  readonly isWide: boolean;
  /** 一、 （一） 项目1： before it. */
  readonly isNumbered: boolean;
}

/**
 * The project that a row names and nothing else, above the rows of the project: 一、农村饮水工程, with or without a
 * label. null for titles, notes and the headings of a form's own sections (二、绩效指标完成情况).
 */
export function projectNameAlone({ grid, words }: SheetReader, row: number, right: number): NameAlone | null {
  const filled = grid.filled(row);
  const [column] = filled;
  if (column === undefined || filled.length !== 1) return null;
  const text = grid.own(row, column);
  if (text.length > LONGEST_NAME + 10 || typeof grid.cell(row, column)?.value !== "string") return null;
  const unlabelled = text.replace(LABELLED, "").replace(NUMBERED, "");
  const bare = withoutNumbering(unlabelled).replace(/\s+/g, "");
  if (bare.length < 3 || bare.length > LONGEST_NAME || SENTENCE.test(bare) || NOTE.test(bare)) return null;
  if (isTitle(text) || pointsInText(text) !== null) return null;
  if (labelOf(words, bare) !== null || textKeyOf(words, bare) !== null || SECTION.test(bare)) return null;
  const edge = grid.rightEdge(row, column);
  return {
    name: { value: bare, text, at: grid.rangeAt(row, column) },
    isWide: edge > column && edge >= right - 1,
    isNumbered: numberingOf(text) !== null || unlabelled !== text,
  };
}
