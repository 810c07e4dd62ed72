import { evaluateAgain, inOrderOfWeight, leftOutNotes, planFilling, planSubmit, refuseWithErrors } from "../../app";
import { fileName, refuseOverwriting, writeAll } from "../../hosts/disk";
import { openPackage } from "../../hosts/file";
import { NATIVE_PACKING } from "../native-packing";
import { resultPaths } from "../outputs";
import { findingsAsText, writtenAsText } from "../text";
import type { Command } from "./command";
import { openWorkbook } from "./open";
import { FORCE, OUT } from "./options";

/** The set to hand in, from the workbook or from one that `report` wrote. */
export const submit: Command = {
  name: "submit",
  takesWorkbook: true,
  required: [OUT],
  optional: [FORCE],
  help: "生成报送件：只留自评表和汇总表，公式换成数值",
  async run(given) {
    const path = resultPaths(given.workbook, given.text(OUT)!).submission;
    await refuseOverwriting([path], given.workbook, given.has(FORCE));
    const opened = await openWorkbook(given);
    const evaluated = evaluateAgain(opened.snapshot);
    const writing = planFilling(evaluated);
    const filled = openPackage(opened.apply(writing.plan), fileName(given.workbook), NATIVE_PACKING);
    const { submission, findings, notes } = planSubmit(evaluated, writing, filled.snapshot, opened.isCalculated);
    const all = inOrderOfWeight([...evaluated.findings, ...writing.findings, ...findings]);
    if (!given.has(FORCE)) refuseWithErrors(fileName(given.workbook), all);
    const { bytes, leftOut } = filled.submit(submission);
    await writeAll([{ path, bytes }]);
    const kept = submission.sheets.map(({ sheet }) => `  ${sheet}`);
    const told = [...notes, ...leftOutNotes(leftOut)].map((note) => `  ${note}`);
    return [
      ["报送的工作表", ...kept].join("\n"),
      ...(told.length > 0 ? [["说明", ...told].join("\n")] : []),
      findingsAsText(all.filter(({ severity }) => severity !== "info")),
      writtenAsText([path]),
    ].join("\n\n");
  },
};
