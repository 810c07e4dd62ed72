import { quoted, sum } from "../../figures";
import { fundsLine } from "../../language";
import { fundsName, type FundsBlock } from "../../recognition";
import { evaluationsOf } from "./evaluations";
import { fundsSplits, type FundsReading } from "./funds-splits";
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
  const splits = fundsSplits(rows.filter((row) => row !== whole));
  return AMOUNTS.flatMap(([key, label]) => {
    const slot = whole[key];
    if (!slot?.number) return [];
    const total = { slot, unit };
    return splits.flatMap((readings): StatedTotal[] => {
      const fitting = readings.filter((reading) => fits(reading, key));
      const meant = fitting.length > 0 ? fitting : readings;
      // Lines that are all contained in a line of the other split add up to nothing of their own; nor is what was
      // carried over from last year, where it is the only line, all of the money.
      if (meant.some(({ parts }) => parts.every(({ label }) => fundsLine(label).isCarriedOver))) return [];
      const cells = meant.map(({ parts }) => parts.map((row) => ({ slot: row[key], unit })));
      return [{ owner: `${title}的${quoted(fundsName(whole))}`, label, total, readings: readable(cells) }];
    });
  });
}

/** Whether the lines that each line contains are together no more than it. */
function fits({ contained }: FundsReading, key: AmountKey): boolean {
  return contained.every(({ within }) => {
    const most = within[key]?.number;
    const amounts = contained.flatMap((one) => (one.within === within ? (one.row[key]?.number ?? []) : []));
    return !most || sum(amounts).lte(most);
  });
}
