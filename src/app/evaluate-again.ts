import type { WorkbookSnapshot } from "../workbook";
import { checked, type Evaluated } from "./evaluate";
import type { EvaluateOptions } from "./score";
import { scoreAgain } from "./score-again";

/** scoreAgain, and what the checks find. @throws Trouble as scored does. */
export function evaluateAgain(snapshot: WorkbookSnapshot, asked: EvaluateOptions = {}): Evaluated {
  return checked(scoreAgain(snapshot, asked));
}
