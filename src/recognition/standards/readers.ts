import type { Standard } from "../standard";
import { readAllOrNothing, readZeroTolerance } from "./all-or-nothing";
import { readBands, readBandsInOneBreath } from "./bands";
import { readChecklist } from "./checklist";
import { readComposite } from "./composite";
import { readLate, readPointsOff } from "./points-off";
import { readExecutionRate, readProportion, readTiers, readWindow } from "./whole-wordings";
import { readWordBands } from "./word-bands";

/** Left to a person: no rule says how many points. */
const JUDGEMENT =
  /酌情|视(?:具体)?情况|根据(?:实际|具体)?情况|情况给分|合理(?:打|评|赋)分|综合评定|自行(?:制定|确定)|由.{0,8}制定|择优|排名|前\d+名/;

function readJudgement(text: string): Standard | null {
  return JUDGEMENT.test(text) ? { kind: "unreadable" } : null;
}

/** One after the other; the first that knows the wording reads it. */
export const readers: readonly ((text: string) => Standard | null)[] = [
  readTiers,
  readJudgement,
  readExecutionRate,
  readWindow,
  readProportion,
  readBandsInOneBreath,
  readChecklist,
  readComposite,
  readLate,
  readPointsOff,
  readBands,
  readZeroTolerance,
  readWordBands,
  readAllOrNothing,
];
