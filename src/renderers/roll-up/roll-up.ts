import type { GenerateSheet } from "../../workbook";
import { layOutLevels } from "./level-sheet";
import { layOutRefused } from "./refused-sheet";
import type { Draw } from "./spot-check";
import { layOutSpotChecks } from "./spot-check-sheet";
import { layOutUnits } from "./unit-sheet";
import type { RefusedWorkbook, UnitResult } from "./unit-result";

/** What a bureau's workbook is made from. */
export interface RollUpMatter {
  readonly units: readonly UnitResult[];
  readonly refused: readonly RefusedWorkbook[];
  /** Grades in their order, best first. */
  readonly grades: readonly string[];
  readonly draw: Draw;
}

/**
 * The bureau's workbook: all units with score, rank and amounts, the distribution of grades as a chart, the paragraph
 * of the published accounts, the first levels, a list for 抽查复核, and what could not be used.
 */
export function layOutRollUp(matter: RollUpMatter): readonly GenerateSheet[] {
  const { units, refused, grades, draw } = matter;
  return [
    layOutUnits(units, grades),
    ...(units.some(({ levels }) => levels.length > 0) ? [layOutLevels(units)] : []),
    layOutSpotChecks(units, draw),
    ...(refused.length > 0 ? [layOutRefused(refused)] : []),
  ];
}
