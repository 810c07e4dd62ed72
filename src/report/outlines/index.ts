import { knownScore, type ScoredWorkbook } from "../../scoring";
import type { Outline } from "../outline";
import { FINAL_ACCOUNTS } from "./final-accounts";
import { GUANGDONG_LATER } from "./guangdong-later";
import { HUADU_2021 } from "./huadu-2021";
import { PROJECT_REPORT } from "./project-report";
import { SHORT } from "./short";

/** All outlines that the product brings along; the first of a scope is its default. */
export const OUTLINES: readonly Outline[] = [HUADU_2021, PROJECT_REPORT, GUANGDONG_LATER, SHORT, FINAL_ACCOUNTS];

/** The outline of that id; undefined where there is none. */
export function outlineNamed(id: string): Outline | undefined {
  return OUTLINES.find((outline) => outline.id === id);
}

/**
 * The outline for a workbook: the one asked for, else by whether it has a department's table. undefined only
 * for an id that there is none of.
 */
export function chooseOutline(scored: ScoredWorkbook, id: string): Outline | undefined;
export function chooseOutline(scored: ScoredWorkbook): Outline;
export function chooseOutline(scored: ScoredWorkbook, id?: string): Outline | undefined {
  if (id !== undefined) return outlineNamed(id);
  const isScored = scored.projects.some((entry) => entry.evaluation !== null || knownScore(entry) !== null);
  const onlyProjects = scored.department === null && isScored;
  return onlyProjects ? PROJECT_REPORT : HUADU_2021;
}
