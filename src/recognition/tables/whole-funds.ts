import { sum, ZERO, type Decimal } from "../../figures";
import { fundsLine } from "../../language";
import type { CellRange } from "../../workbook";
import type { FundsBlock, FundsRow, Slot } from "../dossier";
import { hasNumber, sumOfSlots } from "../sheet/slot";

/** What a funds block says of the whole of the money. */
export interface WholeFunds extends Pick<FundsRow, (typeof AMOUNTS)[number] | "rate"> {
  readonly at: CellRange;
}

const AMOUNTS = ["initialBudget", "annualBudget", "executed"] as const;

/** The row of the whole, else all rows that are no part of another one together; null where none has an amount. */
export function wholeFunds({ rows, range }: Pick<FundsBlock, "rows" | "range">): WholeFunds | null {
  const total = rows.find(({ isTotal }) => isTotal);
  if (total) return total;
  const own = withAmounts(sourcesOf(rows));
  const [only] = own;
  if (only === undefined || own.length === 1) return only ?? null;
  const together = (field: (typeof AMOUNTS)[number]): Slot | null => sumOfSlots(own.map((row) => row[field]));
  return {
    at: range,
    initialBudget: together("initialBudget"),
    annualBudget: together("annualBudget"),
    executed: together("executed"),
    rate: null,
  };
}

/** Whether budget and executed amount of the whole are known only by adding up several rows. */
export function isAddedUp({ rows }: Pick<FundsBlock, "rows">): boolean {
  const own = rows.some(({ isTotal }) => isTotal) ? [] : withAmounts(sourcesOf(rows));
  return own.length > 1 && own.some(({ executed }) => hasNumber(executed));
}

/**
 * The row whose amounts are those of all others together, in the fields that the others have: it is the whole whatever
 * it is called, but for a source of money that happens to be as much.
 */
export function sumRow(rows: readonly FundsRow[]): FundsRow | null {
  if (rows.length < 3) return null;
  const isSumOfOthers = (row: FundsRow): boolean => {
    const others = rows.filter((one) => one !== row);
    const fields = AMOUNTS.filter((field) => others.some((one) => hasNumber(one[field])));
    const sumOf = (field: (typeof AMOUNTS)[number]): Decimal => sum(others.map((one) => one[field]?.number ?? ZERO));
    const isSum = fields.every((field) => row[field]?.number?.eq(sumOf(field)) && sumOf(field).gt(0));
    return fields.length > 0 && isSum && mayBeWhole(row, others);
  };
  return rows.find(isSumOfOthers) ?? null;
}

const LEVEL_OF_GOVERNMENT = /中央|[省市州区县镇乡]|地方|上级|本级/;

/** 财政拨款 may be the whole of the levels that it comes from; 中央资金 and 其他资金 are sources beside the others. */
function mayBeWhole({ label }: FundsRow, others: readonly FundsRow[]): boolean {
  const { isOfWhich, isCarriedOver } = fundsLine(label);
  if (isOfWhich || isCarriedOver || LEVEL_OF_GOVERNMENT.test(label)) return false;
  if (/财政|拨款|公共预算/.test(label)) return others.every((one) => fundsLine(one.label).within === "fiscal");
  return !BESIDE_FISCAL.test(label);
}

const BESIDE_FISCAL = /其他|其它|自有|自筹|单位资金|社会/;

/** Whether a row that 其中 follows, or that has the points, is one of several sources all the same: 财政拨款, 其他资金. */
export function isOneOfSeveral(row: FundsRow, others: readonly FundsRow[]): boolean {
  const beside = withAmounts(others);
  const isFiscal = ({ label }: FundsRow): boolean => fundsLine(label).holds === "fiscal";
  return isFiscal(row)
    ? beside.some(({ label }) => isApart(label))
    : BESIDE_FISCAL.test(row.label) && beside.some(isFiscal);
}

/** No part of 财政拨款: 其他资金, 单位资金. */
function isApart(label: string): boolean {
  const { isOfWhich, within, holds, isCarriedOver } = fundsLine(label);
  return !isOfWhich && within === null && holds === null && !isCarriedOver;
}

/** The rows that are no part of another: 其中 and the levels of government below 财政拨款 are. */
function sourcesOf(rows: readonly FundsRow[]): readonly FundsRow[] {
  return rows.filter(({ label }, index) => {
    const { isOfWhich, within } = fundsLine(label);
    const isHeld = within !== null && rows.slice(0, index).some((above) => fundsLine(above.label).holds === within);
    return !isOfWhich && !isHeld;
  });
}

function withAmounts(rows: readonly FundsRow[]): readonly FundsRow[] {
  return rows.filter((row) => AMOUNTS.some((field) => hasNumber(row[field])));
}
