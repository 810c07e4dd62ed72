import { evaluateAgain, leftOutNotes, planFilling, planSubmit, refuseUnready, type EvaluateOptions } from "../../app";
import { openPackage } from "../../hosts/file";
import type { MadeFile } from "../shown/files";
import { fileNamedAfter } from "./file-name";

/**
 * 生成报送件: from the bytes of the open workbook, which stays as it is.
 * @throws Trouble "errors-stand" while error findings stand, "scores-wait" while a score waits, "nothing-to-submit", or what opening a file may give.
 */
export function submissionFile(bytes: Uint8Array, workbook: string, options: EvaluateOptions): MadeFile {
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
