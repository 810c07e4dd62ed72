import { block, stacked, type Block, type MadeCell } from "./block";
import type { Dress } from "./dress";
import type { Column, TableRow } from "./indicator-head";
import { weightColumn } from "./score-columns";

const CHINESE = "一二三四五六七八九十";

/** How a level is numbered, `nth` of its kind. */
const NUMBERED: Readonly<Record<Dress["levelNumbers"], (nth: number, above: number | null) => string>> = {
  none: () => "",
  "一、（一）": (nth, above) => (above === null ? `${CHINESE[nth]}、` : `（${CHINESE[nth]}）`),
  "1. 1.1": (nth, above) => (above === null ? `${nth + 1}.` : `${above + 1}.${nth + 1}`),
};

/** The rows with a row of its own for each level above them, its points in it: 一、产出指标 | | | 50. */
export function withLevelRows(
  rows: readonly TableRow[],
  columns: readonly Column[],
  dress: Dress,
  bodyOf: (rows: readonly TableRow[]) => Block,
): Block {
  const number = NUMBERED[dress.levelNumbers];
  const levelRow = (text: string, own: readonly TableRow[]): Block => {
    const points = own.reduce((sum, { weight }) => sum + weight, 0);
    const weight = weightColumn(dress).cell({ ...own[0]!, weight: points, sign: "" }, 0);
    const cells = columns.map(({ role }, column): MadeCell => {
      if (column === 0) return text;
      return role === "weight" && dress.levelWeights === "each level" ? weight : undefined;
    });
    return block([cells]);
  };
  const isLevelled = ({ rate }: TableRow): boolean => rate === undefined;
  const levels = namesOf(rows.filter(isLevelled), ({ level1 }) => level1);
  return stacked(
    bodyOf(rows.filter((row) => !isLevelled(row))),
    ...levels.flatMap((level, nth) => {
      const own = rows.filter(({ level1 }) => level1 === level);
      return [
        levelRow(`${number(nth, null)}${level}`, own),
        ...namesOf(own, ({ level2 }) => level2).flatMap((second, inner) => {
          const below = own.filter(({ level2 }) => level2 === second);
          return [levelRow(`${number(inner, nth)}${second}`, below), bodyOf(below)];
        }),
      ];
    }),
  );
}

function namesOf(rows: readonly TableRow[], of: (row: TableRow) => string): readonly string[] {
  return [...new Set(rows.map(of))];
}
