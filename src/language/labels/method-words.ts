import { withoutSpaces } from "../normalise";

const MARKS = /[（）()：:]/g;
const ENDING = /(?:计分|评分|得分|指标)法?$/;

/** The words that a cell of 计分方式 may mean, as it is written and without what says no more: 正向指标 is 正向 too. */
export function methodWords(text: string): readonly string[] {
  const word = withoutSpaces(text).replace(MARKS, "");
  return [word, word.replace(ENDING, "")];
}
