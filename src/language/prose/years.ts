import { foldedText } from "../normalise";
import { plainName } from "../names/project-names";

const REPORTED_YEAR = /(?<!\d)(20\d\d)年度?/g;
const TITLE = /^\(?20\d\d年度?\)?$|20\d\d.*(?:表|报告|清单)(?:\(.*\))?$|(?:表|报告|清单)\(20\d\d年度?\)$/;
const YEAR = /^20\d\d$/;
const YEAR_ALONE = /^\(?(20\d\d)年度?\)?$/;
const HEADING = /^20\d\d\s*年.{0,12}(?:数|额|预算|执行|支出|决算|值|情况|率|分)$/;
const LEADING_YEAR = /^[（(]?(20\d\d)/;
/** Money of an earlier year that is spent in this one. */
const CARRIED_OVER = /结转|结余|续建|尾款|跨年|上年/;
const DATE_IN_NAME = /(?<!\d)(20\d\d)年(?:\d{1,2}月|底|末|内)/;
const BEGINS_WITH_YEAR = /^\s*20\d\d年/;
const NAMES_YEAR = /20\d\d年度/;
/** 在2020年完成了…, of the very year before: 2020年立项的 and 2020年起 are history. */
const DID =
  /20\d\d年(?:全年|我(?:单位|[局委办会院校]))?(?:共|已|累计|计划|预计)?(?:完成|开展|实施|举办|组织|安排|投入|支出|执行|实现|推进|落实|新建|发放|拨付)(?!的)/;

/** The years that a sentence names as years: 2021年, 2021年度. */
export function yearsSaid(text: string): readonly number[] {
  return Array.from(text.matchAll(REPORTED_YEAR), (match) => Number(match[1]));
}

/** Whether a text is a title, or the line beneath one, with a year: 2021年度项目支出绩效自评表, （2021年度）. */
export function isYearTitle(text: string): boolean {
  return TITLE.test(foldedText(text));
}

/** The year that a line says and nothing else: （2021年度）; null where it says more. */
export function yearAlone(text: string): number | null {
  const found = YEAR_ALONE.exec(foldedText(text))?.[1];
  return found === undefined ? null : Number(found);
}

/** The year that stands beside its label: 年度 | 2023, 年度 | 2023年度; null for anything more. */
export function yearBesideLabel(text: string): number | null {
  const folded = foldedText(text);
  return yearAlone(YEAR.test(folded) ? `${folded}年` : folded);
}

/** Whether a text is a heading that begins with a year: 2020年全年预算数. */
export function isYearHeading(text: string): boolean {
  return HEADING.test(text);
}

/** The year before a project's name: 2021年培训; null where there is none. */
export function leadingYear(name: string): number | null {
  const found = LEADING_YEAR.exec(plainName(name))?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether a name speaks of money or work of an earlier year: 结转, 续建. */
export function isCarriedOver(name: string): boolean {
  return CARRIED_OVER.test(name);
}

/** The year of a date in an indicator's name: 2021年底前; null where it names none. */
export function yearOfDateIn(name: string): number | null {
  const found = DATE_IN_NAME.exec(name)?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether a text begins with a year. */
export function beginsWithYear(text: string): boolean {
  return BEGINS_WITH_YEAR.test(text);
}

/** Whether a text reports on the year that it names: it begins with one, or names it as its 年度. */
export function reportsOnYear(text: string): boolean {
  return beginsWithYear(text) || NAMES_YEAR.test(text);
}

/** Whether a text says what was done in the year that it names: 2020年完成了…. */
export function saysDoneInYear(text: string): boolean {
  return DID.test(text);
}
