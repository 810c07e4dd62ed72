import type { Standard } from "./standard";
import { statementsOf, withoutNumbering, type Statements } from "./statements";

/** What a sentence that stands alone says; null where it is no rule. */
type ReadPart = (sentence: { readonly text: string; readonly statements: Statements }) => Standard | null;

/** 全申报1分,缺一项扣0.5分;规范1分,不规范扣0.5分: sentences that each are a rule with points of their own. */
export function readComposite(text: string, readPart: ReadPart): Standard | null {
  const sentences = withoutNumbering(text).plain.split(";");
  if (sentences.length < 2 || !sentences.every((sentence) => sentence.includes(",") && /\d分/.test(sentence)))
    return null;
  const parts: Standard[] = [];
  let isList = true;
  for (const sentence of sentences) {
    const statements = statementsOf(sentence);
    const part = statements && readPart({ text: sentence, statements });
    if (!part || !namesPoints(part)) return null;
    isList &&= statements.all.length === 1;
    parts.push(part);
  }
  // Items that only award are a checklist.
  if (isList) return null;
  return { kind: "composite", parts };
}

function namesPoints(part: Standard): boolean {
  return part.kind === "word-bands" || ("full" in part && part.full !== null);
}
