import { evaluateAgain, leftOutNotes, planFilling, planSubmit, refuseUnready, type EvaluateOptions } from "../../app";
import { openPackage } from "../../hosts/file";
import { fileNamedAfter } from "./file-name";

/** The set to hand in, with what a person should know of it. */
export interface SubmissionFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly notes: readonly string[];
}

/**
 * 生成报送件: from the bytes of the open workbook, which stays as it is.
 * @throws Trouble "errors-stand" while error findings stand, "scores-wait" while a score waits, "nothing-to-submit", or what opening a file may give.
 */
export function submissionFile(bytes: Uint8Array, workbook: string, options: EvaluateOptions): SubmissionFile {
  const opened = openPackage(bytes, workbook);
  const evaluated = evaluateAgain(opened.snapshot, options);
  const writing = planFilling(evaluated);
  const filled = openPackage(opened.apply(writing.plan), workbook);
  const plan = planSubmit(evaluated, writing, filled.snapshot, opened.isCalculated);
  refuseUnready(workbook, [...evaluated.findings, ...writing.findings, ...plan.findings], evaluated.scored);
  const submitted = filled.submit(plan.submission);
  const sheets = plan.submission.sheets.map(({ sheet }) => `“${sheet}”`).join("、");
  return {
    bytes: submitted.bytes,
    name: fileNamedAfter(workbook, "报送.xlsx"),
    notes: [`报送的工作表：${sheets}`, ...plan.notes, ...leftOutNotes(submitted.leftOut)],
  };
}
