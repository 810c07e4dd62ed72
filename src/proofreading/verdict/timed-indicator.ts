import { eventNamed, type NamedDate } from "../../language";
import type { DateFact, Facts, Owner } from "../facts";
import { fold } from "../sentence/folded";
import { clauseEnd, clauseStart, type ReadSentence } from "../sentence/sentence-reader";
import { nameIn, outsideNames } from "./named-indicator";

/** An indicator of which the workbook knows a date, where a sentence names it. */
export interface TimedIndicator {
  readonly owner: Owner;
  readonly name: string;
  /** The words of the sentence from the name to the date, or from the date to the name. */
  readonly near: string;
  /** The words right behind the name. */
  readonly after: string;
  /** Its record is named, or the workbook has no other. */
  readonly isSure: boolean;
}

/** The date stands no farther than that from the name. */
const FARTHEST = 40;

/** The indicator with a date that is named nearest before a place, or behind it in the same clause. */
export function timedIndicator(
  read: ReadSentence,
  { start, end }: Pick<NamedDate, "start" | "end">,
  places: readonly Owner[],
  facts: Facts,
  isNamed: boolean,
): TimedIndicator | null {
  const { text } = read;
  const outside = outsideNames(read);
  const known = candidates(places, facts, isNamed);
  const from = Math.max(0, text.lastIndexOf("；", start - 1) + 1, start - FARTHEST);
  const ahead = lastOf(read, from, start, known);
  if (ahead) {
    const other = nameIn(outside.slice(0, start), places, facts);
    if (!other || other.end <= ahead.end || other.name === ahead.fact.name)
      return { ...told(ahead, places, text), near: text.slice(ahead.end, start) };
  }
  const behind = lastOf(read, end, clauseEnd(read, end), known);
  if (!behind || /\d/.test(text.slice(end, behind.end))) return null;
  const near = outside.slice(clauseStart(read, start), start) + text.slice(end, behind.start);
  return { ...told(behind, places, text), near };
}

function told(
  { fact: { owner, name }, end }: Named,
  places: readonly Owner[],
  text: string,
): Omit<TimedIndicator, "near"> {
  return { owner, name, after: text.slice(end), isSure: owner === places[0] };
}

/** The record's own; where no record is named, those that one record alone has. */
function candidates(places: readonly Owner[], facts: Facts, isNamed: boolean): readonly DateFact[] {
  const timed = facts.dates.filter(({ name }) => name !== "");
  const own = timed.filter(({ owner }) => owner === places[0]);
  if (isNamed || own.length > 0) return own;
  return timed.filter(({ name }) => facts.isTimedOnce(name));
}

interface Named {
  readonly fact: DateFact;
  readonly start: number;
  readonly end: number;
}

/** The one named last in a stretch of the sentence; a name may begin within its project's, and not lie in it. */
function lastOf({ text, subjects }: ReadSentence, from: number, to: number, known: readonly DateFact[]): Named | null {
  const stretch = text.slice(0, to);
  const named = subjects.filter(({ by, owners }) => by === "name" && typeof owners[0] === "number");
  let best: Named | null = null;
  for (const fact of known) {
    for (const words of wordsOf(fact.name)) {
      const start = stretch.lastIndexOf(words);
      const end = start + words.length;
      if (start < from || named.some((one) => one.start <= start && end <= one.end)) continue;
      if (best === null || end > best.end || (end === best.end && start < best.start)) best = { fact, start, end };
    }
  }
  return best;
}

function wordsOf(name: string): readonly string[] {
  const whole = fold(name).text.replace(/（[^）]*）$/, "");
  const event = eventNamed(whole);
  return [...(whole.length > 2 ? [whole] : []), ...(event === null ? [] : [event])];
}

/** Other steps of the same work, other years, and parts of it. */
const OTHER_STEP =
  /启动|开始|开工|动工|招标|采购(?!完成|验收)|中标|签订|签约|立项|批复|下达|开标|挂网|进场|报名|印发|召开|会议|合同|方案|通知|检查|上年|去年|较|比|同期|除|其余|剩余|尾|部分|首|其中|分别|公示|申请|初验|预验|试运行|巡查|督办|延期至|调整|归档|备案|备查|报送|移交|上报|送达|检测|整改|组织(?!了?$|.{0,4}验收)|审计|质保|决算|结算|开放|(?:合格|通过|完成|结束)[之以]?[后前]/;

/** 竣工验收资料, 竣工验收前: words that make the name one of another matter. */
const OF_ANOTHER =
  /^[”」]?的?(?:之?[前后]|以[前后]|阶段|资料|材料|报告|文件|手续|证书|结论|意见|名单|清单|台账|档案|表|单|会|费用|款|专家|人员|小组|单位|公告|结果|备案|检测|准备|问题)/;

/** A clause of its own that says no more than which date or how it was kept. */
const PLAIN =
  /^(?:年度|全年|年初|年末|设定|原|实际|目标|计划|指标|任务|完成|时间|日期|时限|值|为|是|于|在|应|要求|约定|规定|预计|已|均|其|该|最终|全部|比|截至|前|不[晚迟]于|[：“”（）□\d年月日底])*$/;

/** Whether the words beside a date say that it is of another step than the indicator asks for. */
export function isAnotherStep({ near, after, name }: TimedIndicator, behind: string): boolean {
  if (OF_ANOTHER.test(after)) return true;
  const step = OTHER_STEP.exec(near)?.[0] ?? OTHER_STEP.exec(behind.slice(0, 10))?.[0];
  if (step !== undefined && !name.includes(step)) return true;
  const pause = near.lastIndexOf("，");
  return pause >= 0 && !PLAIN.test(near.slice(pause + 1));
}
