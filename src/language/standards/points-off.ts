import { ZERO } from "../../figures";
import { isTimeUnit } from "../values/time-units";
import { isNothing, without } from "./awards";
import { boundOf } from "./conditions/bounds";
import { isPercentage } from "./conditions/steps";
import { isOfStep } from "./part-steps";
import type { Bound, Direction, Standard } from "./standard";
import { fullOf, type Statement, type Statements } from "./statements";

const UNREADABLE: Standard = { kind: "unreadable", isRule: true };

/** ≤100%计8分；每超过一个百分点扣0.5分，扣完为止. Two different deductions in one text are no one rule. */
export function readPointsOff(statements: Statements): Standard | null {
  const steps = statements.all.flatMap((statement) => {
    const step = statement.verb === "takes" ? statement.condition.step : null;
    return step === null ? [] : [{ ...step, statement }];
  });
  const [found] = steps;
  if (found === undefined) return null;
  const others = statements.all.filter(({ verb }) => verb !== "takes");
  if (statements.all.some(({ condition }) => condition.hasTolerance)) return UNREADABLE;
  if (others.length + 1 < statements.all.length) return UNREADABLE;
  const { statement, head, direction, number, unit } = found;
  const given = others.filter(({ award }) => !isNothing(award));
  const nothing = nothingOf(others.filter(({ award }) => isNothing(award)));
  const by = direction === "late" && given.length === 1 ? given[0]!.condition.day : null;
  const base = baseOf(by === null ? given : [], head, statements.notes);
  if (
    given.length > 1 ||
    nothing === "unclear" ||
    base === "unclear" ||
    given.some(({ condition }) => condition.isEach)
  )
    return UNREADABLE;
  if (given.some((one) => statements.all.indexOf(one) > statements.all.indexOf(statement))) return UNREADABLE;
  if (base !== null && !measures(base, direction, unit)) return UNREADABLE;
  if (by === null && given.some(({ condition }) => condition.hasNumber) && base === null) return UNREADABLE;
  const { award } = statement;
  const { part } = statements;
  if (part !== null && !isOfStep(part, { number, unit }, award.points)) return UNREADABLE;
  const isShare = award.share.gt(0);
  const full = fullOf(given) ?? statements.full;
  const most = statements.mostOff;
  return {
    kind: "points-off",
    full,
    base,
    direction,
    step: number,
    stepUnit: unit,
    points: isShare ? award.share : award.points,
    isShare,
    most: most !== null && full !== null && most.eq(full) ? null : most,
    nothing,
    partSteps: part?.counts ?? null,
    ...(by === null ? {} : { by }),
  };
}

/** Whether the step goes on from the threshold: ≥90%得满分 beside 每发现一个问题扣1分 is about something else. */
function measures(base: Bound, direction: Direction, unit: string): boolean {
  if (direction === "each") return base.value.eq(ZERO);
  if (direction === "late") return isTimeUnit(base.unit);
  return direction !== "missing" || isPercentage(unit) === isPercentage(base.unit);
}

/** What is measured from: the threshold of full marks, or one named beside the step; they must not differ. */
function baseOf(given: readonly Statement[], head: string, notes: readonly string[]): Bound | null | "unclear" {
  const beside = [...notes, ...head.split(/[,;]/)].map(boundOf);
  const bounds = [...given.map(({ condition }) => condition.bound), ...beside].filter((bound) => bound !== null);
  const [first] = bounds;
  if (first === undefined) return null;
  return bounds.every(({ value, unit }) => value.eq(first.value) && unit === first.unit) ? first : "unclear";
}

/** 低于80%不得分. */
function nothingOf(none: readonly Statement[]): Bound | null | "unclear" {
  const [one] = none;
  if (one === undefined) return null;
  const bound = none.length > 1 ? null : one.condition.bound;
  return bound === null || bound.sign === "" ? "unclear" : bound;
}

/** 逾期扣1分, 按时完成得5分，逾期完成得3分, 12月底前完成得满分，否则不得分: being late costs so much once. */
export function readLate({ all, notes }: Statements): Standard | null {
  const [first] = all;
  const by = first?.verb === "gives" ? first.condition.day : null;
  const isLate = ({ condition }: Statement): boolean =>
    (condition.isLate && !condition.isEach) || (by !== null && condition.denies(first!.condition));
  const late = all.filter((statement, index) => !(by !== null && index === 0) && isLate(statement));
  const rest = all.filter((statement) => !late.includes(statement));
  const [one] = late;
  if (late.length > 1) return UNREADABLE;
  if (one === undefined || rest.length > 1 || notes.length > 0) return null;
  const isInTime = ({ condition }: Statement) => by !== null || (condition.isInTime && !condition.hasNumber);
  if (rest.some((statement) => statement.verb === "takes" || !isInTime(statement))) return null;
  const full = fullOf(rest);
  const otherwise = one.verb === "takes" ? without(one.award, full) : one.award;
  // 逾期1个月得3分 says nothing of two months, 逾期得3分 nothing of being in time.
  const isWhole = isNothing(one.award) || one.verb === "takes" || rest.length > 0;
  if (!isWhole || (by === null && one.condition.hasNumber)) return UNREADABLE;
  return { kind: "late", full, otherwise, ...(by === null ? {} : { by }) };
}
