import type { ConfirmedMapping } from "../recognition";
import { composeReport, type ReportDocument } from "../report";
import { planWriting, type EnteredCell, type Writing } from "../renderers";
import type { Progress } from "../workbook";
import { withComputedScores, type Evaluated } from "./evaluate";
import { presentationOf, type Asked } from "./presentation";

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
  /** What the user entered in the pane; the evaluated workbook has it already. */
  readonly entered?: readonly EnteredCell[];
  /** Keeps what was settled in the pane also where nothing else is written. */
  readonly isSettling?: boolean;
  /** The outline and the numbers that were asked for, the same as for the report. */
  readonly asked?: Asked;
  /** The run, where a document is written beside the workbook. */
  readonly run?: string;
}

/** The narrative report of an evaluated workbook. @throws Trouble as presentationOf does. */
export function writeReport(evaluated: Evaluated, asked: Asked = {}, progress?: Progress): ReportDocument {
  progress?.report(0.7, "compose");
  const { outline, numbers } = presentationOf(evaluated, asked);
  return composeReport(evaluated.scored, outline, numbers);
}

/** What will be written where. Pure: nothing is written until a host writes the plan. */
export function planWrite(evaluated: Evaluated, choice: WriteChoice, progress?: Progress): Writing {
  progress?.report(0.8, "plan");
  const { snapshot, scored, findings } = choice.rescore ? withComputedScores(evaluated) : evaluated;
  const { numbers, chosen } = presentationOf(evaluated, choice.asked);
  return planWriting({
    snapshot,
    scored,
    findings,
    report: choice.report,
    numbers,
    presented: chosen,
    rescore: choice.rescore,
    mapping: choice.mapping,
    entered: choice.entered,
    isSettling: choice.isSettling,
    run: choice.run,
    parts: { tables: choice.tables, report: choice.report !== null },
  });
}
