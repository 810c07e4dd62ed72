import { quoted, type Decimal } from "../../figures";
import { fundsLine } from "../../language";
import { fits, fundsName, fundsSplits, type FundsBlock, type FundsRow } from "../../recognition";
import { evaluationsOf } from "./evaluations";
import { remembered } from "./remembered";
import { readable, type StatedTotal } from "./sums";

const AMOUNTS = [
  ["initialBudget", "年初预算数"],
  ["annualBudget", "全年预算数"],
  ["executed", "全年执行数"],
] as const;
type AmountKey = (typeof AMOUNTS)[number][0];

/** The totals of all funds blocks, once for each way in which a block splits them. */
export const fundsTotalsOf = remembered((scored): readonly StatedTotal[] =>
  evaluationsOf(scored).flatMap(({ evaluation, title }) => {
    const { funds } = evaluation.form;
    return funds === null ? [] : ofBlock(funds, title);
  }),
);

function ofBlock({ rows, unit }: FundsBlock, title: string): readonly StatedTotal[] {
  const whole = rows.find((row) => row.isTotal);
  if (whole === undefined) return [];
  const isFiscal = fundsLine(whole.label).holds === "fiscal";
  const below = rows.filter((row) => row !== whole && !(isFiscal && fundsLine(row.label).isBesideFiscal));
  const splits = fundsSplits(below);
  return AMOUNTS.flatMap(([key, label]) => {
    const slot = whole[key];
    if (!slot?.number) return [];
    const total = { slot, unit };
    return splits.flatMap((readings): StatedTotal[] => {
      const fitting = readings.filter((reading) => fits(reading, key));
      const meant = fitting.length > 0 ? fitting : readings;
      // Lines that are all contained in a line of the other split add up to nothing of their own.
      if (meant.some(({ parts }) => isOnlySome(parts, key, slot.number!))) return [];
      const cells = meant.map(({ parts }) => parts.map((row) => ({ slot: row[key], unit })));
      return [{ owner: `${title}的${quoted(fundsName(whole))}`, label, total, readings: readable(cells) }];
    });
  });
}

/** Whether lines claim to be no more than some of the money: what was carried over, a single 其中. */
function isOnlySome(parts: readonly FundsRow[], key: AmountKey, whole: Decimal): boolean {
  const lines = parts.map(({ label }) => fundsLine(label));
  const [only] = parts;
  const isLone = parts.length === 1 && lines[0]!.isOfWhich && only![key]?.number?.lt(whole) === true;
  return isLone || lines.every(({ isCarriedOver }) => isCarriedOver);
}
