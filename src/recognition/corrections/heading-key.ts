import { foldedText } from "../../language";

const YEAR = /(20\d\d)年?度?/g;
const RELATIVE: readonly (readonly [RegExp, string])[] = [
  [/本年度?/g, "本年"],
  [/(?:上一?年|去年)度?/g, "上年"],
];
const UNIT = /\((?:金额)?(?:单位:?)?[百千万亿]*元\)/g;

/**
 * A heading as corrections compare it: without spaces and without its unit in brackets. The workbook's own year is 本年,
 * the one before 上年, so that a correction of this year's table fits next year's.
 */
export function headingKey(text: string, year: number | null): string {
  const folded = RELATIVE.reduce((done, [pattern, word]) => done.replace(pattern, word), foldedText(text));
  const relative = folded.replace(YEAR, (said, digits: string) => {
    if (year === null) return said;
    return Number(digits) === year ? "本年" : Number(digits) === year - 1 ? "上年" : said;
  });
  return relative.replace(UNIT, "");
}
