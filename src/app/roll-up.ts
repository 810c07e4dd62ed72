import { layOutRollUp, type RefusedWorkbook, type UnitResult } from "../renderers";
import type { GenerateSheet } from "../workbook";

/** What became of the workbooks of a district, in the order of their files. */
export interface DistrictResults {
  readonly units: readonly UnitResult[];
  readonly refused: readonly RefusedWorkbook[];
}

/** How units are drawn for 抽查复核: so many of each kind, the random ones by a seed. */
export interface Draw {
  readonly count: number;
  readonly seed: string;
}

/** The draw where nobody asks for another. */
export const USUAL_DRAW: Draw = { count: 10, seed: "1" };

/** The bureau's workbook from the results of a district. Pure: the same results and draw give the same sheets. */
export function planRollUp({ units, refused }: DistrictResults, draw: Draw): readonly GenerateSheet[] {
  return layOutRollUp({ units, refused, grades: gradesOf(units), draw });
}

const FOUR_GRADES = ["优", "良", "中", "差"];
const PASS_GRADES = ["优", "良", "合格", "不合格"];

/** The grades that the units' schemes give, best first, with those that nobody got. */
function gradesOf(units: readonly UnitResult[]): readonly string[] {
  const seen = new Set(units.flatMap(({ grade, projects }) => [grade, ...projects.map((one) => one.grade)]));
  const usual = PASS_GRADES.slice(2).some((grade) => seen.has(grade)) ? PASS_GRADES : FOUR_GRADES;
  return [...usual, ...[...seen].filter((grade) => grade !== null && !usual.includes(grade)).sort()] as string[];
}
