const OFFICES =
  "(?:单位|部门|项目|财务|主要|主管|分管|业务|科室|处室|填报|填表|制表|编制|审核|审批|复核|经办|签字|联系|报送|报告)*";
const SIGNED = "签[字名章署发批]|审签|盖章|公章";
const WHO =
  `${OFFICES}(?:负责人|领导|局长|科长|主任|会计|人|员|日期|时间|电话|手机|方式|制表|复核|${SIGNED})` +
  `(?:\\([^()]*\\)|及电话|姓名|日期|意见|${SIGNED})*:`;
const STARTS = new RegExp(`^(?:${WHO}|单位\\((?:${SIGNED})\\):?$)`);
const EACH = new RegExp(WHO, "g");
/** Words that only a line of sign-off is, without a colon behind too. */
const ALONE = new RegExp(
  `^${OFFICES}(?:(?:负责人|领导)?(?:\\((?:${SIGNED})\\)|${SIGNED})+|(?:填报|填表|制表|经办|审核|复核)人|(?:填报|填表|制表|报送)日期|联系电话|制表)$`,
);

/** A line that somebody signs. */
export interface SignOff {
  /** 填报人, 单位负责人(签字). */
  readonly label: string;
  /** Whether anything is written behind its colon. */
  readonly isSigned: boolean;
}

/** Whether a text, folded to one width, begins with who signs: 项目单位负责人(签字): …; only with a colon behind. */
export function isSignOff(folded: string): boolean {
  return STARTS.test(folded);
}

/** Whether a folded text is who signs and nothing else, a colon behind or not: 经办人, 单位领导审签. */
export function isSignOffAlone(folded: string): boolean {
  return ALONE.test(folded.replace(/:$/, ""));
}

/** Who signs in a folded text, and has or has not yet: 填报人:张三 联系电话: → the first has. */
export function signOffsIn(folded: string): readonly SignOff[] {
  if (!isSignOff(folded)) return [];
  const found = [...folded.matchAll(EACH)];
  return found.map(({ 0: written, index }, nth) => ({
    label: written.slice(0, -1),
    // A line to sign on is drawn with underscores, dots or the words of a date.
    isSigned: /[^_\s.…年月日]/.test(folded.slice(index + written.length, found[nth + 1]?.index)),
  }));
}
