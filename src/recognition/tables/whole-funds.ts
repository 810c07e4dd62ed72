import { foldedText, fundsLine, isFundsSource, isWhole } from "../../language";
import type { CellRange } from "../../workbook";
import type { FundsBlock, FundsRow, Slot } from "../dossier";
import { hasNumber, sumOfSlots } from "../sheet/slot";
import { YEARLY_AMOUNTS, type YearlyAmount } from "../yearly-amounts";
import { fits, fundsSplits, linesIn, sumOf, type FundsReading } from "./funds-splits";

/** What a funds block says of the whole of the money. */
export interface WholeFunds extends Pick<FundsRow, YearlyAmount | "rate"> {
  readonly at: CellRange;
}

/**
 * The row of the whole; what it leaves empty, all rows that are no part of another one together. null where none has an
 * amount.
 */
export function wholeFunds({ rows, range }: Pick<FundsBlock, "rows" | "range">): WholeFunds | null {
  const total = rows.find(({ isTotal }) => isTotal);
  if (total && YEARLY_AMOUNTS.every((field) => total[field] === null || total[field].text !== "")) return total;
  const own = sourcesWithMoney(rows.filter((row) => row !== total));
  if (own.length === 0) return total ?? null;
  if (total === undefined && own.length === 1) return own[0]!;
  const together = (field: YearlyAmount): Slot | null => {
    const stated = total?.[field] ?? null;
    const added = stated === null || stated.text === "" ? sumOfSlots(own.map((row) => row[field])) : null;
    return hasNumber(added) ? added : (stated ?? added);
  };
  return {
    at: total?.at ?? range,
    initialBudget: together("initialBudget"),
    annualBudget: together("annualBudget"),
    executed: together("executed"),
    rate: total?.rate ?? null,
  };
}

/** Whether budget and executed amount of the whole are known only by adding up several rows. */
export function isAddedUp(block: Pick<FundsBlock, "rows" | "range">): boolean {
  const whole = wholeFunds(block);
  const isMade = (slot: Slot | null | undefined): boolean => slot?.parts !== undefined;
  return hasNumber(whole?.executed) && (isMade(whole?.annualBudget) || isMade(whole?.executed));
}

/**
 * The row of the whole where none is named so: the only one, the one that all others add up to, or the one that has the
 * points or that 其中 follows, unless it is one of several sources.
 */
export function wholeRow(rows: readonly FundsRow[]): FundsRow | null {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return first ?? null;
  const added = rows.find((row) => isSumOfOthers(row, rows));
  if (added) return added;
  const isBrokenDown = fundsLine(second.label).isOfWhich;
  const likely =
    rows.find(({ weight }) => hasNumber(weight)) ??
    (isBrokenDown ? first : rows.find(({ label }) => isWhole(foldedText(label))));
  return likely !== undefined && !isOneOfSeveral(likely, rows) ? likely : null;
}

/** Whether a row is a source, or a part of one, beside which others have money. */
function isOneOfSeveral(row: FundsRow, rows: readonly FundsRow[]): boolean {
  const isKnown = isFundsSource(row.label) || fundsLine(row.label).split === "spending";
  return isKnown && sourcesWithMoney(rows).some((one) => one !== row);
}

/**
 * Whether a row's amounts are those of all others together, in the fields that the others have: it is the whole whatever
 * it is called, but for a source of money that happens to be as much.
 */
function isSumOfOthers(row: FundsRow, rows: readonly FundsRow[]): boolean {
  const others = rows.filter((one) => one !== row);
  const fields = YEARLY_AMOUNTS.filter((field) => others.some((one) => hasNumber(one[field])));
  const isSum = fields.every((field) => row[field]?.number?.eq(sumOf(others, field)) && row[field].number.gt(0));
  return others.length > 1 && fields.length > 0 && isSum && mayBeWhole(row, others);
}

/** 财政拨款 may be the whole of the levels that it comes from; 中央资金 and 其他资金 are sources beside the others. */
function mayBeWhole({ label }: FundsRow, others: readonly FundsRow[]): boolean {
  const { isOfWhich, isCarriedOver, isOfLevel, isBesideFiscal, within, holds } = fundsLine(label);
  if (isOfWhich || isCarriedOver || isOfLevel || isBesideFiscal) return false;
  return (within ?? holds) === null || others.every((one) => fundsLine(one.label).within === "fiscal");
}

/** The rows with money that are no part of another one: sources, or where none is named what it is spent on. */
function sourcesWithMoney(rows: readonly FundsRow[]): readonly FundsRow[] {
  const [readings] = fundsSplits(rows);
  const sources = readings === undefined ? rows : likeliest(readings).parts;
  const withMoney = sources.filter((row) => YEARLY_AMOUNTS.some((field) => row[field]?.number?.eq(0) === false));
  return withMoney.length > 0
    ? withMoney
    : sources.filter((row) => YEARLY_AMOUNTS.some((field) => hasNumber(row[field])));
}

/** Of the readings whose lines fit into those that contain them the one that takes most lines for contained. */
function likeliest(readings: readonly FundsReading[]): FundsReading {
  const sure = readings.filter(({ parts, contained }) => parts.length > 0 && isSure(contained));
  const fitting = sure.filter((reading) => YEARLY_AMOUNTS.every((field) => fits(reading, field)));
  const [first, ...others] = fitting.length > 0 ? fitting : sure.length > 0 ? sure : readings;
  return others.reduce((best, one) => (one.contained.length > best.contained.length ? one : best), first!);
}

/** Whether lines that do not say what contains them are all of its money to the last yuan. */
function isSure(contained: FundsReading["contained"]): boolean {
  return contained.every(({ isSaid, within }) => {
    if (isSaid) return true;
    const lines = linesIn(within, contained);
    const isExact = YEARLY_AMOUNTS.every(
      (field) => !within[field]?.number || sumOf(lines, field).eq(within[field].number),
    );
    return isExact && !lines.every(({ label }) => fundsLine(label).isCarriedOver);
  });
}
