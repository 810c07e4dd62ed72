/** Stands where something is no figure: it ends a number and is no word. */
const MASK = "□";

/** What is no figure and no claim: gaps, names of documents, their numbers, articles, slogans, numbers of telephones. */
const NO_FIGURES: readonly RegExp[] = [
  /（待补充：(?:[^（）]|（[^（）]*）)*）/g,
  /《[^《》]*》/g,
  /[〔[［【（]20\d\d[〕\]］】）]第?\d+号/g,
  /第[\d一二三四五六七八九十百]+[条款项号期批届次章节部分类个年季档轮名阶段期]/g,
  /[一二三四五六七八九十]+五(?:规划|时期)/g,
  /\d+(?:\+\d+)+(?:\+N|\+X)?/gi,
  /\d+[·•]\d+/g,
  /“[^“”]*\d[^“”]*”(?!项目|等?级)/g,
  /(?:电话|手机|邮编|编码|代码|账号|文号)[：为]?[\d-]+/g,
  /\d{3,4}-\d{7,8}|(?<![\d.,])1\d{10}(?![\d.万元])/g,
  /[A-Za-z]+-?\d+(?:\.\d+)*/g,
  /(?<!月\d?)\d+号(?:文|令|楼|公告|院|路|线|机)?/g,
  /\d+(?:级|岁|周年|度以|小时|分钟|时\d*分?|点\d*分?|°|℃)/g,
  /(?:表|附件|附表|图|注)\d+/g,
  /^(?:[（]?\d{1,2}[）、.．](?!\d)|\d{1,2}(?:\.\d{1,2}){1,2}(?![\d%万元分个项]))/g,
  /(?<=[；。：，])(?:[（]\d{1,2}[）]|\d{1,2}[、)）.．](?!\d))/g,
  /\d+\/\d+/g,
  /≥\*+|\d+\*+/g,
];

/** The sentence with what is no figure blotted out; every other character keeps its place. */
export function masked(text: string): string {
  let result = text;
  for (const pattern of NO_FIGURES) result = result.replace(pattern, (found) => MASK.repeat(found.length));
  return result;
}

/** Blots out one stretch. */
export function blot(text: string, start: number, end: number): string {
  return text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);
}
