import type { Evaluated } from "../../app";
import type { Finding, Place } from "../../figures";
import { evaluationsOf } from "../../scoring";
import type { CellRange } from "../../workbook";
import { overlap } from "./places";

/** The cells that are a table's: its form, and the row of its project in the list. By the key of ScoreTable. */
export type Territories = ReadonlyMap<string, readonly CellRange[]>;

/** Where each table of the workbook stands. */
export function territories({ scored }: Evaluated): Territories {
  return new Map(
    evaluationsOf(scored).map(({ project, evaluation }) => [
      String(evaluation.formIndex),
      [evaluation.form.range, ...(project ? [project.at] : [])],
    ]),
  );
}

/** The findings that one table has to do with, in their order; all of them for null. */
export function findingsOfTable(
  findings: readonly Finding[],
  key: string | null,
  all: Territories,
): readonly Finding[] {
  const own = key === null ? undefined : all.get(key);
  if (own === undefined) return findings;
  return findings.filter(({ sources }) => sources.some((place) => touches(place, own)));
}

function touches(place: Place, own: readonly CellRange[]): boolean {
  return own.some((range) => ("top" in place ? overlap(place, range) : place.sheet === range.sheet));
}
