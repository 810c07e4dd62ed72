import { withoutSpaces } from "../normalise";
import { integerOfChinese } from "../values/chinese-integer";

/** How many projects a text says there are, with the words that say it. */
export interface SaidCount {
  readonly words: string;
  readonly number: number;
}

const NUMBER = "(\\d+|[一二两三四五六七八九十百]+)\\s*[个项]";
const FIRST_LEVEL = new RegExp(`一级项目(?:共计|共有|共|有)?\\s*${NUMBER}|${NUMBER}一级项目`);
const SECOND_LEVEL = new RegExp(`二级项目(?:共计|共有|共|有)?\\s*${NUMBER}|${NUMBER}二级项目`);
const EVALUATED = "(?:绩效)?(?:自评|评价)";
/** Words before a number that speak of some projects only. */
const NO_PART = "(?![^，。；]{0,4}(?:优|良|重点))";
const OURS = "(?:部门|预算|财政|支出|政府|本级)*";
/** Only where the sentence plainly speaks of all the projects that were evaluated. */
const ALL_PROJECTS: readonly RegExp[] = [
  new RegExp(`${EVALUATED}(?:的)?${OURS}项目(?:支出)?(?:数量|数)?(?:共计|共有|共|为|有)?\\s*${NUMBER}${NO_PART}`),
  new RegExp(`${NUMBER}${OURS}项目(?:支出)?(?:全部|均|都)?(?:纳入|列入|开展|进行|完成|实施)(?:了)?${EVALUATED}`),
  new RegExp(`(?:共有|共实施|共安排|共涉及|共计|涉及|共)\\s*${NUMBER}${OURS}项目(?!资金)`),
  new RegExp(`(?<=^|[，。；、年局委会办院部])(?:实施的?|安排的?)?${OURS}项目(?:共计|共有|共)?\\s*${NUMBER}${NO_PART}`),
  new RegExp(`(?<=^|[，。；年局委会办院部])${NUMBER}${OURS}项目(?:全部|均|都)`),
];

/** The number of first-level projects that a text states: 一级项目3个. */
export function firstLevelCount(text: string): SaidCount | null {
  return countOf(FIRST_LEVEL, text);
}

/** The number of second-level projects that a text states. */
export function secondLevelCount(text: string): SaidCount | null {
  return countOf(SECOND_LEVEL, text);
}

/** The numbers of evaluated projects that a text states, the plainest wording first. */
export function projectCounts(text: string): readonly SaidCount[] {
  return ALL_PROJECTS.flatMap((pattern) => countOf(pattern, text) ?? []);
}

function countOf(pattern: RegExp, text: string): SaidCount | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  const [words, ...numbers] = found;
  const digits = numbers.find((one) => one !== undefined)!;
  const number = /\d/.test(digits) ? Number(digits) : integerOfChinese(digits);
  return number === null ? null : { words: withoutSpaces(words), number };
}
