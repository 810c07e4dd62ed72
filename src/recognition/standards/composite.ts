import type { Standard } from "../standard";
import { readAllOrNothing } from "./all-or-nothing";
import { readLate, readPointsOff } from "./points-off";
import { readWordBands } from "./word-bands";

const PART_READERS = [readLate, readPointsOff, readWordBands, readAllOrNothing];

/** 全申报1分,缺一项扣0.5分;规范1分,不规范扣0.5分: sentences that each are a rule with points of their own. */
export function readComposite(text: string): Standard | null {
  const sentences = text.split(";").map((part) => part.replace(/^(?:\d[.、]|\(\d\)|[①-⑩])/, ""));
  if (sentences.length < 2 || !sentences.every((sentence) => sentence.includes(",") && /\d分/.test(sentence)))
    return null;
  const parts: Standard[] = [];
  for (const sentence of sentences) {
    const part = readPart(sentence);
    if (part === null) return null;
    parts.push(part);
  }
  return { kind: "composite", parts, choose: "sum" };
}

function readPart(sentence: string): Standard | null {
  for (const read of PART_READERS) {
    const part = read(sentence);
    if (part === null) continue;
    const hasPoints = part.kind === "word-bands" || ("full" in part && part.full !== null);
    return hasPoints ? part : null;
  }
  return null;
}
