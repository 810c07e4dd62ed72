import {
  evaluateAgain,
  inOrderOfWeight,
  leftOutNotes,
  planFilling,
  planSubmit,
  refuseUnready,
  rememberedMapping,
  withCorrections,
  type Evaluated,
} from "../../app";
import type { Finding } from "../../figures";
import { fileName, refuseOverwriting, writeAll } from "../../hosts/disk";
import { openPackage } from "../../hosts/file";
import { NATIVE_PACKING } from "../native-packing";
import { resultPaths } from "../outputs";
import { findingsAsText, writtenAsText } from "../text";
import { WORKBOOK, type Command, type Given } from "./command";
import { openCorrections, openWorkbook } from "./open";
import { CORRECTIONS, DESPITE_ERRORS, OUT, OVERWRITE } from "./options";

/** What `submit` wrote, and what there is to tell. */
interface Handed {
  readonly evaluated: Evaluated;
  readonly findings: readonly Finding[];
  readonly sheets: readonly string[];
  readonly notes: readonly string[];
  readonly path: string;
}

/** Writes the set to hand in, from the workbook or from one that `report` wrote. */
export async function writeSubmission(given: Given): Promise<Handed> {
  const path = resultPaths(given.path, given.text(OUT)!).submission;
  await refuseOverwriting([path], given.path, given.has(OVERWRITE));
  const from = given.text(CORRECTIONS);
  if (from !== undefined) await refuseOverwriting([path], from, true);
  const opened = await openWorkbook(given);
  const corrected = await openCorrections(given);
  const mapping = withCorrections(rememberedMapping(opened.snapshot), corrected?.corrections ?? []);
  const evaluated = evaluateAgain(opened.snapshot, { mapping });
  const writing = planFilling(evaluated);
  const filled = openPackage(opened.apply(writing.plan), fileName(given.path), NATIVE_PACKING);
  const { submission, findings: more, notes } = planSubmit(evaluated, writing, filled.snapshot, opened.isCalculated);
  const findings = inOrderOfWeight([...evaluated.findings, ...writing.findings, ...more]);
  if (!given.has(DESPITE_ERRORS)) refuseUnready(fileName(given.path), findings, evaluated.scored);
  const { bytes, leftOut } = filled.submit(submission);
  await writeAll([{ path, bytes }]);
  const sheets = submission.sheets.map(({ sheet }) => sheet);
  return { evaluated, findings, sheets, notes: [...notes, ...leftOutNotes(leftOut)], path };
}

export const submit: Command = {
  name: "submit",
  takes: WORKBOOK,
  required: [OUT],
  optional: [CORRECTIONS, OVERWRITE, DESPITE_ERRORS],
  help: "生成报送件：只留自评表和汇总表，公式换成数值",
  async run(given) {
    const { findings, sheets, notes, path } = await writeSubmission(given);
    return [
      ["报送的工作表", ...sheets.map((sheet) => `  ${sheet}`)].join("\n"),
      ...(notes.length > 0 ? [["说明", ...notes.map((note) => `  ${note}`)].join("\n")] : []),
      findingsAsText(findings.filter(({ severity }) => severity !== "info")),
      writtenAsText([path]),
    ].join("\n\n");
  },
};
