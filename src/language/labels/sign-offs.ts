const WHO =
  "(?:单位|部门|项目|财务|主要|主管|分管|业务|科室|处室|填报|填表|制表|编制|审核|审批|复核|经办|联系|报送|报告)*" +
  "(?:负责人|领导|局长|科长|主任|会计|人|员|日期|时间|电话|手机|方式|签[字名章]|盖章)" +
  "(?:\\([^()]*\\)|及电话|姓名|签[字名章]|盖章)*:";
const STARTS = new RegExp(`^${WHO}`);
const EACH = new RegExp(WHO, "g");

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
