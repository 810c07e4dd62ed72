const BECAUSE = /^(?:主要)?(?:是)?(?:由于|因为|因(?![此地人材校而公病故素果数子]))\s*/;
const WILL =
  /^(?:(?:今后|后续|以后|接下来)(?!年度|各年|几年)(?:工作中)?[，,]?(?:我(?:们|单位|局|部门)|本(?:单位|部门))?(?:将|要|拟|计划)?|将(?!原|其|部分|该|此))\s*/;
const NUMBERED = /^[（(]?\d{1,2}[)）.、．](?!\d)/;
const NUMBER = /(^|[；;。，,]\s*)[（(]?\d{1,2}[)）.、．](?!\d)\s*/g;

/** A cause behind 原因是: 由于征地困难，导致2公里未开工 → 征地困难，导致2公里未开工; 1.队伍更换；2.材料涨价 without its numbers. */
export function causeInSentence(cause: string): string {
  return withoutNumbers(cause).replace(BECAUSE, "");
}

/** Measures behind 下一步改进措施主要是: 今后将错时施工 → 错时施工. */
export function measuresInSentence(measures: string): string {
  return withoutNumbers(measures).replace(WILL, "");
}

function withoutNumbers(text: string): string {
  return NUMBERED.test(text) ? text.replace(NUMBER, "$1") : text;
}
