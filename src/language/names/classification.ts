import { foldedText, halfWidth } from "../normalise";

/** 类, 款 and 项 of the functional classification of expenditure: 213, 21305, 2130504. */
const CODE = "2\\d\\d(?:\\d\\d){0,2}";
const IS_CODE = new RegExp(`^${CODE}$`);
const BEFORE_NAME = new RegExp(`^(?:[[(]${CODE}[\\])]|${CODE}\\s*[-_—\\s]|2\\d{4}(?:\\d{2})?)\\s*(?=[一-龥])`);

/** Whether a cell is a code of the functional classification. */
export function isClassificationCode(text: string): boolean {
  return IS_CODE.test(foldedText(text));
}

/** Whether a name begins with such a code: 2130504农村基础设施建设, [213]农林水支出, 213 农林水支出. */
export function isClassificationName(name: string): boolean {
  return BEFORE_NAME.test(halfWidth(name));
}
