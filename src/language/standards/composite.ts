import type { Standard } from "./standard";
import { readAllOrNothing } from "./all-or-nothing";
import { readLate, readPointsOff } from "./points-off";
import { statementsOf, withoutNumbering, type Statements } from "./statements";
import { readWordBands } from "./word-bands";

const PART_READERS = [readLate, readPointsOff, readAllOrNothing, readWordBands];

/** 全申报1分,缺一项扣0.5分;规范1分,不规范扣0.5分: sentences that each are a rule with points of their own. */
export function readComposite(text: string): Standard | null {
  const sentences = withoutNumbering(text).plain.split(";");
  if (sentences.length < 2 || !sentences.every((sentence) => sentence.includes(",") && /\d分/.test(sentence)))
    return null;
  const parts: Standard[] = [];
  let isList = true;
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    const part = statements && readPart(statements);
    if (!part) return null;
    isList &&= statements.all.length === 1;
    parts.push(part);
  }
  // Items that only award are a checklist.
  if (isList) return null;
  return { kind: "composite", parts };
}

function readPart(statements: Statements): Standard | null {
  for (const read of PART_READERS) {
    const part = read(statements);
    if (part === null || part.kind === "unreadable") continue;
    const hasPoints = part.kind === "word-bands" || ("full" in part && part.full !== null);
    return hasPoints ? part : null;
  }
  return null;
}
