import { layOutRollUp, type RefusedWorkbook, type UnitResult } from "../renderers";
import type { GenerateSheet } from "../workbook";
import { unitResultOf } from "./unit-result";

/** What became of a workbook of a district: the JSON of its score, or why it was refused. */
export type DistrictResult =
  { readonly file: string; readonly exit: 0; readonly result: unknown } | ({ readonly exit: 1 } & RefusedWorkbook);

/** How units are drawn for 抽查复核: so many of each kind, the random ones by a seed. */
export interface Draw {
  readonly count: number;
  readonly seed: string;
}

export interface RollUp {
  readonly units: readonly UnitResult[];
  readonly refused: readonly RefusedWorkbook[];
  readonly sheets: readonly GenerateSheet[];
}

/** The bureau's workbook from the results of a district. Pure: the same results and draw give the same sheets. */
export function planRollUp(results: readonly DistrictResult[], draw: Draw): RollUp {
  const units = results.flatMap((one) => (one.exit === 0 ? [unitResultOf(one.file, one.result)] : []));
  const refused = results.flatMap((one) => (one.exit === 1 ? [one] : []));
  return { units, refused, sheets: layOutRollUp({ units, refused, grades: gradesOf(units), draw }) };
}

const FOUR_GRADES = ["优", "良", "中", "差"];
const PASS_GRADES = ["优", "良", "合格", "不合格"];

/** The grades that the units' schemes give, best first, with those that nobody got. */
function gradesOf(units: readonly UnitResult[]): readonly string[] {
  const seen = new Set(units.flatMap(({ grade, projects }) => [grade, ...projects.map((one) => one.grade)]));
  const usual = PASS_GRADES.slice(2).some((grade) => seen.has(grade)) ? PASS_GRADES : FOUR_GRADES;
  return [...usual, ...[...seen].filter((grade) => grade !== null && !usual.includes(grade)).sort()] as string[];
}
