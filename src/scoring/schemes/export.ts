import type { Scheme } from "../scheme";
import { OPTION_TABLE } from "./option-table";

/** The header of a scheme sheet: recognition finds the sheet by it. */
const SCHEME_SHEET_HEADER: readonly [string, string, string] = ["方案选项", "取值", "可填"];

/** A scheme as the rows of a sheet to start one's own from: header, then option, value and what may be written. */
export function exportScheme(scheme: Scheme): readonly (readonly [string, string, string])[] {
  return [
    SCHEME_SHEET_HEADER,
    ["沿用方案", scheme.id, "以哪个方案为底，写方案编号"],
    ...OPTION_TABLE.map((option) => [option.name, option.format(scheme), option.values] as const),
  ];
}
