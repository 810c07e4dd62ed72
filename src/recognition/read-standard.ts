import type { Standard } from "./standard";
import { foldStandard } from "./standards/clauses";
import { readers } from "./standards/readers";

/**
 * Reads a 评分标准 cell into a rule shape with its parameters, points in 分. "none" for an empty cell; "unreadable"
 * for a judgement or a wording that no shape fits: it is never bent. Never throws.
 */
export function readStandard(text: string): Standard {
  const folded = foldStandard(text);
  if (folded === "" || /^[-/]+$/.test(folded)) return { kind: "none" };
  for (const read of readers) {
    const standard = read(folded);
    if (standard) return standard;
  }
  return { kind: "unreadable" };
}
