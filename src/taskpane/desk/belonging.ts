import type { Scored } from "../../app";
import type { Place } from "../../figures";
import { evaluationsOf } from "../../scoring";
import type { CellRange } from "../../workbook";
import { overlap } from "./overlap";

/** The cells that are a table's: its form, and the row of its project in the list. */
interface Territory {
  readonly key: string;
  readonly range: CellRange;
}

/** Tells which tables of the workbook a place belongs to. */
export class Territories {
  private readonly bySheet = new Map<string, Territory[]>();

  constructor({ scored }: Scored) {
    for (const { project, evaluation } of evaluationsOf(scored)) {
      const key = tableKey(evaluation);
      for (const range of [evaluation.form.range, ...(project ? [project.at] : [])]) {
        const known = this.bySheet.get(range.sheet);
        if (known) known.push({ key, range });
        else this.bySheet.set(range.sheet, [{ key, range }]);
      }
    }
  }

  /** The keys of the tables that places touch, each once; a bare sheet touches every table on it. */
  tablesOf(places: readonly Place[]): readonly string[] {
    const touched = new Set<string>();
    for (const place of places) {
      for (const { key, range } of this.bySheet.get(place.sheet) ?? []) {
        if (!("top" in place) || overlap(place, range)) touched.add(key);
      }
    }
    return [...touched];
  }
}

/** What tells the tables of a workbook apart. */
export function tableKey({ formIndex }: { readonly formIndex: number }): string {
  return String(formIndex);
}
