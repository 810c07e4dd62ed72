/** 无, —, /, 0 and the like explain nothing; 无偏差 contradicts the loss beside it. */
const SAYS_NOTHING = /^(?:[\s无\-—–－/、。.,，；;0]*|暂无|没有|无偏差|不存在偏差|不适用|不涉及)$/;
/** A sentence that was taken over and whose gap still waits. */
const HAS_GAP = /（待补充/;

/** Whether a text in a column of reasons, problems or measures says anything at all. */
export function saysSomething(text: string): boolean {
  return !SAYS_NOTHING.test(text) && !HAS_GAP.test(text);
}

/** Whether a filled cell says only that there is nothing to say: 无, /, 0. */
export function saysNothing(text: string): boolean {
  return text.trim() !== "" && SAYS_NOTHING.test(text);
}
