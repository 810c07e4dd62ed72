import { withoutSpaces } from "../normalise";

/** 自评等级为良 in a text. */
const SAID =
  /(?:等级|等次|评级|自评结果|评价结果|评定结果)(?:评定)?(?:为|是|[：:])?\s*[“"]?(优秀?|良好?|中等?|差)(?![异于别])/g;
const NOISE = /[（）()“”]|(?:自评|评价|评定|综合|绩效)?(?:等级|等次)|[为：:]/g;
const GRADE = /^(优|良|中|差)(?:秀|好|等|级|档)?$/;
const MIDDLE = /^(?:合格|一般|及格)$/;
const LOWEST = /^(?:较差|不合格|不及格)$/;

/** A grade that a text says, with the words that say it. */
export interface SaidGrade {
  readonly words: string;
  readonly grade: string | null;
}

/** The grades that a text says of an evaluation: 自评等级为良. */
export function gradesSaid(text: string): readonly SaidGrade[] {
  return [...text.matchAll(SAID)].map(([words, grade]) => ({ words, grade: gradeOfWord(grade!) }));
}

/** The grade that a word means: 优秀 is 优, 良好 is 良, 合格 is 中; null for other words. */
export function gradeOfWord(text: string): string | null {
  const word = withoutSpaces(text).replace(NOISE, "");
  const grade = GRADE.exec(word)?.[1];
  if (grade !== undefined) return grade;
  if (MIDDLE.test(word)) return "中";
  return LOWEST.test(word) ? "差" : null;
}
