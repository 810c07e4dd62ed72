import { decimal, ONE, ZERO, type Decimal } from "../../figures";
import { calculated, either, is, type Term } from "../../figures/term";
import { isMoney, type DateReading } from "../../language";
import type { Operand } from "../operand";
import { numberOperand, readingOperand } from "../reading/operands";
import type { Rule, RuleContext, Selection } from "../rule";
import { ACTUAL, TARGET, upToWeight, WAITING, WEIGHT } from "./arithmetic";
import { awarded, awardParameter, NOTHING, type AwardParameter } from "./awards";
import { spanOf } from "../reading/dates";
import { withLimit } from "../reading/limits";
import { targetDecides } from "../reading/numeric";
import { facts, scoreText } from "./sentences";

interface Parameters {
  /** What is left where it is late, as the standard says; null: nobody said, so it is never guessed. */
  readonly late: AwardParameter | null;
  /** day: target and actual are days; share: a share of the work; met: 1 against 1, said in words. */
  readonly measure: Measure;
}

type Measure = "day" | "share" | "met";

/** On time, full marks. Late: the standard's deduction; where none is given the row waits. */
export const deadline: Rule<Parameters> = {
  id: "deadline",
  term: "时限",
  methods: ["按期", "时效", "截止日期", "及时性"],
  standards: ["late"],
  isPart: true,
  isSaidByStandard: true,
  reads: "year",
  waits: "没有按时完成，评分标准没有写明扣多少分",

  select(context) {
    const { target, standard, isChosen, row } = context;
    const standardAllows = targetDecides(context) || standard.kind === "late" || standard.kind === "all-or-nothing";
    if (!isChosen && standard.kind !== "late" && !(target.kind === "deadline" && standardAllows)) return null;
    const late =
      standard.kind === "late"
        ? awardParameter(standard.otherwise)
        : standard.kind === "all-or-nothing"
          ? NOTHING
          : null;
    const reason = standard.kind === "late" ? "评分标准写明逾期扣分" : `指标值“${row.target.text}”是完成时限`;
    const parameters = (measure: Measure): Parameters => ({ late, measure });
    return { reason, ...compareTimes(context, parameters) };
  },

  points({ late, measure }) {
    return either(met(measure), WEIGHT, late === null ? WAITING : awarded(late));
  },

  bounds: upToWeight,

  explain(numbers, { measure }, outcome, shown) {
    if (!numbers.target || !numbers.actual) return `${facts(shown)}，是否按时要由填报人确定，待定。`;
    if (calculated(met(measure), numbers) === true) return `${facts(shown)}，按时完成，${scoreText(shown)}。`;
    const missed = measure === "day" ? "晚于时限" : "没有按时完成";
    if (outcome.score === null) return `${facts(shown)}，${missed}，评分标准没有写明扣多少分，待定。`;
    return `${facts(shown)}，${missed}，按评分标准${scoreText(shown)}。`;
  },
};

/** Not after the day, or no less than the share. */
function met(measure: Measure): Term {
  return is(ACTUAL, measure === "day" ? "<=" : ">=", TARGET);
}

export type Comparison<P> = Pick<
  Selection<P>,
  "operands" | "notes" | "conditions" | "problem" | "parameters" | "isGuess"
>;

/** Reads target and actual as days, as shares of the work, or as words that say whether it was on time. */
export function compareTimes<P>(context: RuleContext, make: (measure: Measure) => P): Comparison<P> {
  const limited = withLimit(context);
  const { row, target, actual } = limited ?? context;
  const said = (value: Decimal, note: string): Comparison<P> => ({
    parameters: make("met"),
    operands: [readingOperand("target", ONE, row.target), readingOperand("actual", value, row.actual)],
    notes: [note],
  });
  const waits = (problem: string): Comparison<P> => ({ parameters: make("day"), problem });
  const { text, says } = row.actual;

  if (limited === null) return waits(`评分标准写的时限与指标值“${row.target.text}”不同`);
  if (actual.kind === "empty") return waits("没有填写完成值");
  if (says.repeats(row.target.says)) return said(ONE, `完成值“${text}”与指标值相同，视为按时完成`);
  const [wanted, reached] = [target, actual].map((one) => (one.kind === "deadline" ? one.share : null));
  if (wanted && reached && wanted.unit === reached.unit && !isMoney(wanted.unit) && reached.value.lt(wanted.value))
    return waits(`完成值“${text}”没有达到指标值“${row.target.text}”里的数，扣多少分要由填报人确定`);
  const recurring = compareRecurringDays(context, make, waits);
  if (recurring !== null) return recurring;
  if (actual.kind === "quantity") {
    const share = target.kind === "deadline" ? target.share : null;
    if (actual.number.unit !== "%") return waits(`完成值“${text}”没有说明完成日期`);
    const goal: Operand = readingOperand("target", share?.value ?? decimal(100), row.target);
    const notes = [`完成值“${text}”没有写日期，按时限内的完成比例理解`];
    return {
      parameters: make("share"),
      operands: [goal, numberOperand("actual", row.actual, actual.number, ONE)],
      notes,
    };
  }
  if (actual.kind === "deadline" && actual.by !== null) return compareDays(limited, actual.by, make, waits);
  if (says.isInPart) return waits(`完成值“${text}”没有说明是否都按时完成`);
  if (says.isLate || says.isUnfinished) return said(ZERO, `完成值“${text}”视为没有按时完成`);
  const saysDone =
    (actual.kind === "quality" && actual.tier === 1) ||
    (actual.kind === "yes-no" && actual.affirmed === true) ||
    actual.kind === "deadline" ||
    says.isFinished;
  return saysDone ? said(ONE, `完成值“${text}”视为按时完成`) : waits(`完成值“${text}”没有说明完成日期`);
}

/** 每月15日前 beside 每月10日; null where one of them names no such day. */
function compareRecurringDays<P>(
  { row }: RuleContext,
  make: (measure: Measure) => P,
  waits: (problem: string) => Comparison<P>,
): Comparison<P> | null {
  const [limit, done] = [row.target.says.recurringDay, row.actual.says.recurringDay];
  if (limit === null || done === null) return null;
  if (row.actual.says.namesSeveralDays)
    return waits(`完成值“${row.actual.text}”不止一个日子，是否都按时要由填报人确定`);
  if (limit.of !== done.of)
    return waits(`完成值“${row.actual.text}”与指标值“${row.target.text}”不是同一个时段，是否按时要由填报人确定`);
  const operand = (role: "target" | "actual", day: number): Operand => ({
    ...readingOperand(role, decimal(day), row[role]),
    day: "recurring",
  });
  return { parameters: make("day"), operands: [operand("target", limit.day), operand("actual", done.day)] };
}

function compareDays<P>(
  context: RuleContext,
  done: DateReading,
  parameters: (measure: Measure) => P,
  waits: (problem: string) => Comparison<P>,
): Comparison<P> {
  const { row, target, year, options } = context;
  if (target.kind !== "deadline") return waits(`指标值“${row.target.text}”没有写明完成日期`);
  const isWholeYear = target.by === null && row.target.says.isOfTheYear;
  const by: DateReading | null = target.by ?? (isWholeYear ? { year: null, month: 12, day: 31 } : null);
  if (by === null)
    return waits(`指标值“${row.target.text}”没有写明日期，完成值“${row.actual.text}”是否按时要由填报人确定`);
  const limit = spanOf(by, year === null ? done.year : year + Number(row.target.says.isOfNextYear));
  const actual = spanOf(done, year === null ? by.year : year + Number(row.actual.says.isOfNextYear));
  if (limit === null || actual === null) return waits("时限没有写年份，表中也找不到年度");
  const isBeforeMonth = by.day === null && row.target.says.isBeforeMonth;
  const last = isBeforeMonth && options.beforeMonth === "before" ? limit.first.minus(1) : limit.last;
  if (actual.last.gt(last) && actual.first.lte(last))
    return waits(`完成值“${row.actual.text}”没有写到日，是否按时要由填报人确定`);
  const matters = isBeforeMonth && actual.last.lte(limit.last) && actual.last.gte(limit.first);
  const sense = options.beforeMonth === "before" ? "不含当月" : "含当月";
  return {
    parameters: parameters("day"),
    operands: [dayOperand("target", row.target, last), dayOperand("actual", row.actual, actual.last)],
    notes: matters ? [`指标值“${row.target.text}”按${sense}理解`] : [],
  };
}

/** A date cell holds the day's number itself, so it is read live; a text is read by the engine. */
function dayOperand(role: "target" | "actual", cell: RuleContext["row"]["target"], serial: Decimal): Operand {
  const { slot } = cell;
  if (slot?.number && !slot.isTextNumber && slot.number.round(0, 0).eq(serial)) {
    return { role, value: slot.number, source: { kind: "cell", at: slot.at, factor: ONE }, day: "date" };
  }
  return { ...readingOperand(role, serial, cell), day: "date" };
}
