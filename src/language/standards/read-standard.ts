import type { Standard } from "./standard";
import { foldStandard } from "./clauses";
import { standardOf } from "./shapes";

/** A standard longer than this is a chapter of a manual, for a person to apply. */
const LONGEST = 600;

/**
 * Reads a 评分标准 cell into a rule shape with its parameters, points in 分. "none" for an empty cell; "unreadable"
 * for a judgement or a wording that no shape fits: it is never bent. Never throws.
 */
export function readStandard(text: string): Standard {
  const folded = foldStandard(text);
  if (folded === "" || /^[-/]+$/.test(folded)) return { kind: "none" };
  if (folded.length > LONGEST) return { kind: "unreadable", isRule: true };
  return standardOf(folded);
}
