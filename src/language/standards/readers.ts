import type { Standard } from "./standard";
import { readAllOrNothing } from "./all-or-nothing";
import { readBands, readBandsInOneBreath } from "./bands";
import { readChecklist, readEach } from "./checklist";
import { readComposite } from "./composite";
import { readLate, readPointsOff } from "./points-off";
import { readProportion } from "./proportion";
import { asksForMore, statementsOf, speaksOfPoints, type Statements } from "./statements";
import { readExecutionRate, readTiers, readWindow } from "./whole-wordings";
import { readWordBands } from "./word-bands";
import { readZeroTolerance } from "./zero-tolerance";

/** Left to a person: no rule says how many points. */
const JUDGEMENT =
  /酌情|视(?:其|具体|实际|完成)?[^,;]{0,6}(?:情况|质量|程度|效果)[^,;]{0,8}(?:分|定)|根据(?:实际|具体)?情况|情况给分|合理(?:打|评|赋|计)分|综合(?:评定|评分|打分|评价)|自行(?:制定|确定)|由.{0,8}(?:制定|确定)|择优|排名|前\d+名|[得计给扣打赋记]\d+(?:\.\d+)?分?[-~至]\d+(?:\.\d+)?分|(?<!增)加\d+(?:\.\d+)?分/;

/** 两项任选一项计分 says which of several rows counts, nothing of how. */
const ONE_COUNTS = /[^,;]*(?:任选|择其?一|选其一)[^,;]*/;

function readJudgement(text: string): Standard | null {
  return JUDGEMENT.test(text) ? { kind: "unreadable", isRule: true } : null;
}

/** Of the wordings that are read as a whole, one after the other; the first that knows it reads it. */
const WHOLE: readonly ((text: string) => Standard | null)[] = [
  readTiers,
  readJudgement,
  readExecutionRate,
  readWindow,
  readProportion,
  readBandsInOneBreath,
  readComposite,
];

/** Of those that are taken apart into statements first. */
const APART: readonly ((statements: Statements) => Standard | null)[] = [
  readLate,
  readEach,
  readChecklist,
  readPointsOff,
  readBands,
  readZeroTolerance,
  readAllOrNothing,
  readWordBands,
];

/** The standard that a folded text says. What speaks of points and is not wholly understood is never half applied. */
export function standardOf(text: string): Standard {
  for (const read of WHOLE) {
    const standard = read(text);
    if (standard) return standard;
  }
  const statements = asksForMore(text) ? null : statementsOf(text);
  for (const read of statements === null ? [] : APART) {
    const standard = read(statements!);
    if (standard) return standard;
  }
  return { kind: "unreadable", isRule: speaksOfPoints(text.replace(ONE_COUNTS, "")) };
}
