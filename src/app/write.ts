import type { ConfirmedMapping } from "../recognition";
import { chooseOutline, composeReport, type ReportDocument } from "../report";
import { planWriting, type Writing } from "../renderers";
import type { Progress } from "../workbook";
import { withComputedScores, type Evaluated } from "./evaluate";

/** What the user asked to have written. */
export interface WriteChoice {
  /** 生成自评表: forms, 计分底稿, 自评汇总表. */
  readonly tables: boolean;
  /** 生成报告: the 自评报告 sheet. */
  readonly report: ReportDocument | null;
  /** 改用计算得分: scores that a person typed are replaced by those of the rules. */
  readonly rescore: boolean;
  /** What the user put right by pointing; kept in the workbook for the next run. */
  readonly mapping?: ConfirmedMapping;
}

/** The narrative report of an evaluated workbook, from the outline that fits it. */
export function writeReport(evaluated: Evaluated, progress?: Progress): ReportDocument {
  progress?.report(0.7, "compose");
  return composeReport(evaluated.scored, chooseOutline(evaluated.scored));
}

/** What will be written where. Pure: nothing is written until a host writes the plan. */
export function planWrite(evaluated: Evaluated, choice: WriteChoice, progress?: Progress): Writing {
  progress?.report(0.8, "plan");
  const { snapshot, scored, findings } = choice.rescore ? withComputedScores(evaluated) : evaluated;
  return planWriting({
    snapshot,
    scored,
    findings,
    report: choice.report,
    rescore: choice.rescore,
    mapping: choice.mapping,
    parts: { tables: choice.tables, report: choice.report !== null },
  });
}
