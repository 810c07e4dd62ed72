import { HARM, IN_PART, IN_TIME, LATE, WITHIN_THE_YEAR } from "../words";
import { hasBoxes } from "./boxes";
import { fold } from "./fold";
import { numberInDate, RECURRING_DAY } from "./months";
import { EACH_AND_TOTAL, periodIn, timesAYear, TOTAL_AND_EACH } from "./time-units";

/** 无延迟, 未发生逾期, 不晚于: nothing is late. */
const IS_NONE = "(?<!(?:[无未没不零]|杜绝)(?:有|发生|出现|发现|存在|任何)?)";
const LATE_IN_WORDS = new RegExp(`${IS_NONE}(?:${LATE})|(?:未|没有|没|不)(?:能|够)?(?:${IN_TIME}|按计划|按要求)`);
const BEHIND = new RegExp(`${IS_NONE}(?:${LATE}|晚|(?<![延推])迟|[延推]后)`);
const AHEAD = /提前/;
const NOT_FINISHED = /未完成/;
const NOT_DONE = /未完成|没有完成|尚未|未达|部分(?:完成|达成)|未开展|未实施/;
const PARTLY = new RegExp(IN_PART);
const LESSENED = new RegExp(`[未不无没]|${IN_PART}`);
/** 未全部完成 and 不完全符合 leave it open how much was done. */
const EXTENT = /全部|完全|部分/;
const DENIED = /^(?:否|无|没有|未|不)/;
const NONE = /^(?:无|没有|未发生|未发现|未出现|零)/;
const NO_CASE = new RegExp(`^(?:无|零|未|没有|不|杜绝|${IN_TIME})`);
/** A number beside such words counts cases: 逾期2天, 发现3处, 投诉1起. */
const CASE = new RegExp(`${LATE}|${HARM}|发现|发生|出现|存在|缺|漏|未|不|问题`);
const EXISTS = /^有/;
const FINISHED = /^(?:已|全部|均)?(?:按(?:时|期|计划)|及时|如期|提前)?完成/;
const NEXT_YEAR = /[次翌]年|下一?年/;
const WHOLE_YEAR = new RegExp(WITHIN_THE_YEAR);
const IN_ALL = new RegExp(`${WITHIN_THE_YEAR}|[累合总]计|共`);
/** 9月前 names a month that may or may not belong to the time allowed; 9月底前 and 9月30日前 do not. */
const BEFORE_MONTH = /\d月份?[以之]?前/;
const NOT_APPLICABLE = /不适用|不涉及|未涉及|无[此该]|不需要/;

const SEVERAL_DAYS = /\d[日号].*\d[日号]/s;
/** 每月10日左右, 除3月外. */
const NOT_ALL = /左右|前后|不等|除.+外|个别/;
const RECURRING = new RegExp(RECURRING_DAY);
const FIRST = /[首第]/;

/** A day that comes again and again: 15 of 月 (每月15日), 5 of 次月, 20 of 季末, 5 of 周 (每周五). */
export interface RecurringDay {
  readonly of: string;
  readonly day: number;
}

/** 每季度: the period that a number is of, and how often a year has it; null where nobody counts them the same. */
export interface Period {
  readonly word: string;
  readonly timesAYear: number | null;
}

/**
 * What the words of a target or actual say beside its value. Rules ask this, never the text. Each is looked for when it
 * is asked.
 */
export class Says {
  /** Of options with a box each the text is that of the one that is ticked. */
  constructor(readonly text: string) {}

  /** 逾期, 延误, 未按时: not within the time allowed. */
  get isLate(): boolean {
    return LATE_IN_WORDS.test(this.text);
  }

  /** 逾期3天, 晚2天 are behind, 提前5天 is ahead; null where the words tell no such distance. */
  get shift(): "behind" | "ahead" | null {
    if (AHEAD.test(this.text)) return "ahead";
    return BEHIND.test(this.text) ? "behind" : null;
  }

  /** 每月10日，12月推迟到20日: not one day for all. */
  get namesSeveralDays(): boolean {
    return SEVERAL_DAYS.test(this.text) || BEHIND.test(this.text) || this.isLate || NOT_ALL.test(this.text);
  }

  /** 未完成. */
  get isUnfinished(): boolean {
    return NOT_FINISHED.test(this.text);
  }

  /** 尚未, 部分完成: not all was done; where it is not plain which of several is ticked nothing is said. */
  get isUndone(): boolean {
    return NOT_DONE.test(this.text) && !hasBoxes(this.text);
  }

  /** 完成, 已按时完成 at its head. */
  get isFinished(): boolean {
    return FINISHED.test(this.text);
  }

  /** 基本, 部分, 较为: not all of it, or not quite. */
  get isInPart(): boolean {
    return PARTLY.test(this.text);
  }

  /** Anything in it that takes from what it affirms: 不, 未, 基本. */
  get isLessened(): boolean {
    return LESSENED.test(this.text);
  }

  /** 全部, 完全, 部分: it speaks of how much. */
  get isOfExtent(): boolean {
    return EXTENT.test(this.text);
  }

  /** It begins by denying: 未建立, 没有开展. */
  get isDenied(): boolean {
    return DENIED.test(this.text);
  }

  /** It begins by saying that there is none: 无, 未发生, 零投诉. */
  get isNone(): boolean {
    return NONE.test(this.text);
  }

  /** It begins by saying that nothing was amiss: 无, 未发现, 及时. */
  get isFreeOfCases(): boolean {
    return NO_CASE.test(this.text);
  }

  /** It speaks of something amiss, so that a number in it counts cases. */
  get countsCases(): boolean {
    return CASE.test(this.text);
  }

  /** It begins by saying that there is some: 有, 有投诉. */
  get isSome(): boolean {
    return EXISTS.test(this.text);
  }

  /** 全年, 年内: the year is all the time there is. */
  get isOfTheYear(): boolean {
    return WHOLE_YEAR.test(this.text);
  }

  /** 全年8场, 累计8场, 共8场: the number is that of all the year. */
  get isInAll(): boolean {
    return IN_ALL.test(this.text);
  }

  /** 次年3月: in the year behind the one that is evaluated. */
  get isOfNextYear(): boolean {
    return NEXT_YEAR.test(this.text);
  }

  /** 9月前: before a month, which may or may not belong to the time allowed. */
  get isBeforeMonth(): boolean {
    return BEFORE_MONTH.test(this.text);
  }

  /** The period that a number in it is of: 每季度1次; null where another says how many that makes in all. */
  get each(): Period | null {
    const word = EACH_AND_TOTAL.test(this.text) || TOTAL_AND_EACH.test(this.text) ? null : periodIn(this.text);
    return word === null ? null : { word, timesAYear: timesAYear(word) };
  }

  /** 每月15日前: the day that comes every month, quarter or week, in that one (当月) or the next (次月); null where none is named. */
  get recurringDay(): RecurringDay | null {
    const found = RECURRING.exec(fold(this.text));
    if (found === null) return null;
    const [, next, period = "", part = "", day = "31", week, weekday = ""] = found;
    if (week !== undefined) return { of: "周", day: numberInDate(weekday) };
    return { of: `${next ? "次" : ""}${period}${part && (FIRST.test(part) ? "首" : "末")}`, day: numberInDate(day) };
  }

  /** 不适用, 不涉及 in words; a stroke alone is none. */
  get isNotApplicable(): boolean {
    return NOT_APPLICABLE.test(this.text);
  }

  /** It holds a digit. */
  get hasDigits(): boolean {
    return /\d/.test(this.text);
  }

  /** The same words stand here and there, and there are any. */
  repeats(other: Says): boolean {
    return this.text !== "" && this.text === other.text;
  }

  /** The other's words are among these. */
  includes(other: Says): boolean {
    return this.text.includes(other.text);
  }
}
