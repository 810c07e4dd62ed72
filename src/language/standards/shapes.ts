import type { Standard } from "./standard";
import { readAllOrNothing } from "./all-or-nothing";
import { readBands, readBandsInOneBreath } from "./bands";
import { readChecklist, readEach } from "./checklist";
import { readComposite } from "./composite";
import { readLate, readPointsOff } from "./points-off";
import { readProportion } from "./proportion";
import { asksForMore, statementsOf, speaksOfPoints, type Statements } from "./statements";
import { readExecutionRate, readJudgement, readTiers, readWindow } from "./whole-wordings";
import { readWordBands } from "./word-bands";
import { readZeroTolerance } from "./zero-tolerance";

/** A standard to be read: its folded text, and what it says taken apart, null where that can't be done. */
export interface Stated {
  readonly text: string;
  readonly statements: Statements | null;
}

/** One shape of a standard: a sentence that has it, and what reads it; null where a standard has another. */
export interface Shape {
  readonly example: string;
  readonly read: (stated: Stated) => Standard | null;
  /** A sentence of several that add up may have it. */
  readonly isPart?: boolean;
}

const UNREADABLE: Standard = { kind: "unreadable", isRule: true };

const whole =
  (read: (text: string) => Standard | null): Shape["read"] =>
  ({ text }) =>
    read(text);
const apart =
  (read: (statements: Statements) => Standard | null): Shape["read"] =>
  ({ statements }) => {
    const standard = statements && read(statements);
    // 不足1个月按1个月计 is never dropped.
    return standard && statements.part !== null && !("partSteps" in standard) ? UNREADABLE : standard;
  };

/** Every shape of a standard, in the order in which they are tried: the first that knows a standard reads it. */
export const SHAPES: readonly Shape[] = [
  { example: "100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分", read: whole(readTiers) },
  { example: "视完成质量酌情扣分", read: whole(readJudgement) },
  { example: "按执行率得分", read: whole(readExecutionRate) },
  { example: "70%-130%之间按比例得分，之外不得分", read: whole(readWindow) },
  { example: "得分=完成值/目标值×分值", read: whole(readProportion) },
  { example: "30%以上、20%以上和10%以上，分别得6分、4分和2分", read: whole(readBandsInOneBreath) },
  { example: "全申报1分，缺一项扣0.5分；规范1分，不规范扣0.5分", read: whole((text) => readComposite(text, partOf)) },
  { example: "按时完成得5分，逾期完成得3分", read: apart(readLate), isPart: true },
  { example: "共4项，每项2.5分", read: apart(readEach) },
  { example: "1.制度健全（2分）；2.执行有效（3分）", read: apart(readChecklist) },
  { example: "≤100%计8分；每超过一个百分点扣0.5分，扣完为止", read: apart(readPointsOff), isPart: true },
  { example: "≥95%得10分；90%-95%得8分；<90%得5分", read: apart(readBands) },
  { example: "发现违规不得分", read: apart(readZeroTolerance) },
  { example: "达标得满分，否则不得分", read: apart(readAllOrNothing), isPart: true },
  { example: "明确:3分，基本明确:2分，不明确:0分", read: apart(readWordBands), isPart: true },
];

/** 两项任选一项计分 says which of several rows counts, nothing of how. */
const ONE_COUNTS = /[^,;]*(?:任选|择其?一|选其一)[^,;]*/;

/** The standard that a folded text says. What speaks of points and is not wholly understood is never half applied. */
export function standardOf(text: string): Standard {
  const stated = new WholeText(text);
  for (const { read } of SHAPES) {
    const standard = read(stated);
    if (standard) return standard;
  }
  return { kind: "unreadable", isRule: speaksOfPoints(text.replace(ONE_COUNTS, "")) };
}

/** Taken apart only where no shape of the whole knows it. */
class WholeText implements Stated {
  #statements: Statements | null | undefined;

  constructor(readonly text: string) {}

  get statements(): Statements | null {
    if (this.#statements === undefined) this.#statements = asksForMore(this.text) ? null : statementsOf(this.text);
    return this.#statements;
  }
}

/** What a sentence of several says by itself. */
function partOf(sentence: Stated): Standard | null {
  for (const { read, isPart } of SHAPES) {
    const part = isPart ? read(sentence) : null;
    if (part !== null && part.kind !== "unreadable") return part;
  }
  return null;
}
