import { foldedText } from "../normalise";

/** 类, 款 and 项 of the functional classification of expenditure: 213, 21305, 2130504. */
const CODE = /^2\d{2}(?:\d{2}){0,2}$/;
const BEFORE_NAME = /^(?:[[(]2\d{2}(?:\d{2}){0,2}[\])]|2\d{2}(?:\d{2}){0,2}[-_—]|2\d{4}(?:\d{2})?)(?=[一-龥])/;

/** Whether a cell is a code of the functional classification. */
export function isClassificationCode(text: string): boolean {
  return CODE.test(foldedText(text));
}

/** Whether a name begins with such a code: 2130504农村基础设施建设, [213]农林水支出, 213 农林水支出. */
export function isClassificationName(name: string): boolean {
  return BEFORE_NAME.test(foldedText(name)) || /^\s*2\d{2}(?:\d{2}){0,2}[\s\u3000]+[一-龥]/.test(name);
}
