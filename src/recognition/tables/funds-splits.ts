import { sum, ZERO, type Decimal } from "../../figures";
import { fundsLine, type FundsLine } from "../../language";
import type { FundsRow } from "../dossier";
import type { YearlyAmount } from "../yearly-amounts";

/** A line of a funds block with what its label says. */
interface Labelled extends FundsLine {
  readonly row: FundsRow;
}

/** A line that is contained in another one, if its amounts fit into it. */
export interface ContainedLine {
  readonly row: FundsRow;
  readonly within: FundsRow;
  /** Whether labels say so: 其中, a level of government below 财政拨款. Of 上年结转 below it only the amounts may tell. */
  readonly isSaid: boolean;
}

/** One way to read how the lines of a funds block are nested: those that add up, and what the others belong to. */
export interface FundsReading {
  readonly parts: readonly FundsRow[];
  readonly contained: readonly ContainedLine[];
}

/**
 * The splits of the whole, by source and by what it is spent on, without its own row: each must add up, in one of its
 * readings. A split that begins with 其中 below a line of the other may be contained in that line instead, and then
 * adds up to nothing.
 */
export function fundsSplits(rows: readonly FundsRow[]): readonly (readonly FundsReading[])[] {
  const lines = rows.map((row): Labelled => ({ row, ...fundsLine(row.label) }));
  return (["source", "spending"] as const).flatMap((split) => {
    const own = lines.filter((line) => line.split === split);
    if (own.length === 0) return [];
    const withEither = lines.filter((line) => line.split === split || line.split === "either");
    return [
      [
        ...readingsOf(withEither),
        ...(withEither.length > own.length ? readingsOf(own) : []),
        ...insideTheOther(lines, own),
      ],
    ];
  });
}

function insideTheOther(lines: readonly Labelled[], own: readonly Labelled[]): readonly FundsReading[] {
  const [first] = own;
  const above = lines[lines.indexOf(first!) - 1];
  if (!first!.isOfWhich || above === undefined || above.isOfWhich) return [];
  return [{ parts: [], contained: own.map(({ row }) => ({ row, within: above.row, isSaid: true })) }];
}

interface Reading extends FundsReading {
  readonly outer: readonly Labelled[];
  /** The line that the last one is contained in. */
  readonly holder: Labelled | null;
  /** A doubtful line was taken as a part: the doubtful ones after it are parts too. */
  readonly isClosed: boolean;
}

const NOTHING: Reading = { parts: [], contained: [], outer: [], holder: null, isClosed: false };

/** Line by line: a line is a part of the whole, is contained in a part above it, or may be either. */
function readingsOf(lines: readonly Labelled[]): readonly FundsReading[] {
  let readings: readonly Reading[] = [NOTHING];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    readings = readings.flatMap((reading) => {
      const said = holderOf(line, reading);
      const holder = said ?? guessedHolderOf(line, reading);
      if (holder === null) return [asPart(reading, line, false)];
      const isCertain = line.isOfWhich && reading.holder === null && previous?.isOfWhich === false;
      if (isCertain) return [inside(reading, line, holder, true)];
      return reading.isClosed
        ? [asPart(reading, line, true)]
        : [asPart(reading, line, true), inside(reading, line, holder, said !== null)];
    });
  });
  return readings;
}

/** The part that a line says to be contained in, by its label or as one more of the lines that 其中 began. */
function holderOf(line: Labelled, { outer, holder }: Reading): Labelled | null {
  if (line.isOfWhich) return outer.at(-1) ?? null;
  if (holder !== null && !line.isBesideFiscal) return holder;
  return line.within === null ? null : (outer.findLast(({ holds }) => holds === line.within) ?? null);
}

/** 财政拨款 for 本年拨款 and 上年结转 right below it. */
function guessedHolderOf(line: Labelled, { outer }: Reading): Labelled | null {
  const last = outer.at(-1);
  return last?.holds === "fiscal" && (line.isCarriedOver || line.holds === "fiscal") ? last : null;
}

function asPart(reading: Reading, line: Labelled, isDoubtful: boolean): Reading {
  return {
    parts: [...reading.parts, line.row],
    contained: reading.contained,
    outer: [...reading.outer, line],
    holder: null,
    isClosed: isDoubtful,
  };
}

function inside(reading: Reading, line: Labelled, holder: Labelled, isSaid: boolean): Reading {
  return {
    ...reading,
    contained: [...reading.contained, { row: line.row, within: holder.row, isSaid }],
    holder,
    isClosed: false,
  };
}

/** Whether the lines that each line contains are together no more than it. */
export function fits({ contained }: FundsReading, field: YearlyAmount): boolean {
  return contained.every(({ within }) => {
    const most = within[field]?.number;
    return !most || sumOf(linesIn(within, contained), field).lte(most);
  });
}

/** The lines that a line contains. */
export function linesIn(within: FundsRow, contained: FundsReading["contained"]): readonly FundsRow[] {
  return contained.flatMap((one) => (one.within === within ? [one.row] : []));
}

/** What rows hold together. */
export function sumOf(rows: readonly FundsRow[], field: YearlyAmount): Decimal {
  return sum(rows.map((row) => row[field]?.number ?? ZERO));
}
