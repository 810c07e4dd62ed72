import { fundsLine, type FundsLine } from "../../language";
import type { FundsRow } from "../../recognition";

/** A line of a funds block with what its label says. */
interface Labelled extends FundsLine {
  readonly row: FundsRow;
}

/** One way to read how the lines below a total are nested: those that it adds up, and what the others belong to. */
export interface FundsReading {
  readonly parts: readonly FundsRow[];
  /** Lines that may be contained in another line, if their amounts fit into it. */
  readonly contained: readonly { readonly row: FundsRow; readonly within: FundsRow }[];
}

/**
 * The splits of a total, by source and by what it is spent on: each must add up, in one of its readings. A split that
 * begins with 其中 below a line of the other may be contained in that line instead, and then adds up to nothing.
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
  return [{ parts: [], contained: own.map(({ row }) => ({ row, within: above.row })) }];
}

interface Reading extends FundsReading {
  readonly outer: readonly Labelled[];
  /** Whether the last line is contained in one above it. */
  readonly isInside: boolean;
  /** A doubtful line was taken as a part: the doubtful ones after it are parts too. */
  readonly isClosed: boolean;
}

const NOTHING: Reading = { parts: [], contained: [], outer: [], isInside: false, isClosed: false };

/** Line by line: a line is a part of the total, is contained in a part above it, or may be either. */
function readingsOf(lines: readonly Labelled[]): readonly FundsReading[] {
  let readings: readonly Reading[] = [NOTHING];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    readings = readings.flatMap((reading) => {
      const holder = holderOf(line, reading);
      if (holder === null) return [asPart(reading, line, false)];
      const isCertain = line.isOfWhich && !reading.isInside && previous?.isOfWhich === false;
      if (isCertain) return [inside(reading, line, holder)];
      return reading.isClosed
        ? [asPart(reading, line, true)]
        : [asPart(reading, line, true), inside(reading, line, holder)];
    });
  });
  return readings;
}

/** The part that may contain the line; null where none does. */
function holderOf(line: Labelled, { outer, isInside }: Reading): Labelled | null {
  const last = outer.at(-1) ?? null;
  if (line.isOfWhich || (isInside && line.isCarriedOver)) return last;
  return line.within === null ? null : (outer.findLast(({ holds }) => holds === line.within) ?? null);
}

function asPart(reading: Reading, line: Labelled, isDoubtful: boolean): Reading {
  return {
    parts: [...reading.parts, line.row],
    contained: reading.contained,
    outer: [...reading.outer, line],
    isInside: false,
    isClosed: isDoubtful,
  };
}

function inside(reading: Reading, line: Labelled, { row }: Labelled): Reading {
  return {
    ...reading,
    contained: [...reading.contained, { row: line.row, within: row }],
    isInside: true,
    isClosed: false,
  };
}
