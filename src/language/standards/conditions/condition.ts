import type { DateReading } from "../../values/expression";
import { IN_TIME, LATE } from "../../words";
import type { Bound } from "../standard";
import { boundOf } from "./bounds";
import { intervalOf, type Interval } from "./intervals";
import { limitIn } from "./limits";
import { stepOf, type Step } from "./steps";
import { denies, REST } from "./subjects";

const DIGIT = /\d/;
const EACH = /每/;
const TOLERANCE = /±/;
/** 达到目标值: the whole of it, in words. */
const GOAL = /^(?:全部|全面|足额)?(?:完成|达到|实现|达成|达标)(?:年度|年初|预期)?(?:目标值?|指标值?|计划|任务)?$/;
const OF_TARGET = /(?:目标|指标|计划)值?的\d/;
const NONE = /^(?:无|没有|未发生|未出现|未发现|零)[^\d,;]{0,8}$/;
const IS_LATE = new RegExp(
  `超过?(?:规定)?(?:时限|期限|时间)|${LATE}|(?:未|不|没有)(?:能)?(?:${IN_TIME}|按要求时间|在规定)`,
);
const IS_IN_TIME = new RegExp(`${IN_TIME}|规定(?:时间|时限|期限)|期限内|时限内`);
const DENIAL = /未|不|没有?|无/;
const OFFENCE =
  "违规|违纪|违法|截留|挤占|挪用|虚列|事故|投诉|问题|情形|行为|造假|弄虚作假|失误|泄密|泄露|上访|舆情|伤亡|差错|案件|损失|事件";
const OCCURS = new RegExp(
  `(?:发现|发生|出现|存在|有|凡)[^,;]{0,20}(?:${OFFENCE})|^(?:一旦|凡是?)?(?:发生|发现|出现)[^,;]{0,6}$`,
);
const NONE_OCCURS = new RegExp(
  `^(?:未|没有?|无|不|零)(?:发现|发生|出现|存在)?[^,;]{0,14}(?:${OFFENCE})|^(?:未|没有|不|无)(?:发生|发现|出现)[^,;]{0,6}$`,
);
const PER_MISSING = /^每?(?:少|缺少?|漏)(?:一|1)?项$/;
/** Something that a number or a day decides is no item to be ticked. */
const NO_ITEM = /[%≥≤<>]|每|\d(?:月|日|年|季度)|以[上下前后内]/;
const SPAN = /\d[-~至到]\d/;

/**
 * What a clause of a standard asks for. Each reading is made once, when a shape first asks for it: shapes compare
 * readings and never look into the words.
 */
export class Condition {
  private readonly known = new Map<unknown, unknown>();

  constructor(readonly words: string) {}

  /** Nothing is asked: 得10分. */
  get isEmpty(): boolean {
    return this.words === "";
  }

  get hasNumber(): boolean {
    return this.is(DIGIT);
  }

  /** 每: a step or a count. */
  get isEach(): boolean {
    return this.is(EACH);
  }

  /** ±5%. */
  get hasTolerance(): boolean {
    return this.is(TOLERANCE);
  }

  /** 否则, 其他: what remains. */
  get isRest(): boolean {
    return this.is(REST);
  }

  /** 达到目标值. */
  get isGoal(): boolean {
    return this.is(GOAL);
  }

  /** 目标值的80%. */
  get isOfTarget(): boolean {
    return this.is(OF_TARGET);
  }

  /** 无投诉: none of something, and no number beside. */
  get isNone(): boolean {
    return this.is(NONE);
  }

  /** 逾期, 未按时: later than allowed. */
  get isLate(): boolean {
    return this.is(IS_LATE);
  }

  /** 按时, 规定时间内. */
  get isInTime(): boolean {
    return this.is(IS_IN_TIME);
  }

  /** Anything in it denies: 依据不充分. */
  get isDenial(): boolean {
    return this.is(DENIAL);
  }

  /** 发现违规: something occurs that must not. */
  get isOffence(): boolean {
    return this.is(OCCURS);
  }

  /** 未发现违规. */
  get isFreeOfOffence(): boolean {
    return this.is(NONE_OCCURS);
  }

  /** 缺一项: repeats what the points of a list say. */
  get isMissingItem(): boolean {
    return this.is(PER_MISSING);
  }

  /** Decided by a number or a day, so that nobody ticks it. */
  get isMeasured(): boolean {
    return this.is(NO_ITEM);
  }

  /** Two numbers from and to. */
  get hasSpan(): boolean {
    return this.is(SPAN);
  }

  /** The one number that it compares with: ≥95%; null where there is none, or several. */
  get bound(): Bound | null {
    return this.once(boundOf, boundOf);
  }

  /** The interval that it states: 90%-95%, 80%以下. */
  get interval(): Interval | null {
    return this.once(intervalOf, intervalOf);
  }

  /** The step of a deduction: 每低1个百分点. */
  get step(): Step | null {
    return this.once(stepOf, stepOf);
  }

  /** The day by which it wants something done: 12月底前完成. */
  get day(): DateReading | null {
    return this.once(limitIn, limitIn);
  }

  /** Whether it denies the other and nothing else: 未完成 after 完成, 否则. */
  denies(other: Condition): boolean {
    return denies(this.words, other.words);
  }

  private is(pattern: RegExp): boolean {
    return this.once(pattern, (words) => pattern.test(words));
  }

  private once<T>(what: RegExp | ((words: string) => T), read: (words: string) => T): T {
    if (!this.known.has(what)) this.known.set(what, read(this.words));
    return this.known.get(what) as T;
  }
}
