import { checkReport, findingsAsJson, inOrderOfWeight, isToLookAt, type CheckedReport } from "../../app";
import type { Finding } from "../../figures";
import { fileName, readInput } from "../../hosts/disk";
import { openManuscript } from "../../hosts/file";
import { NATIVE_PACKING } from "../native-packing";
import { findingsAsText, proofsAsText } from "../text";
import { WORKBOOK, type Command, type Given, type Option } from "./command";
import { evaluate } from "./open";
import { CORRECTIONS, JSON_OUTPUT } from "./options";

const REPORT: Option = {
  name: "report",
  value: "报告.docx",
  isFile: true,
  help: "把这份报告里的数字和说法与工作簿逐处核对",
};

/** The findings of a workbook, with those of a report that is compared with it. */
export const check: Command = {
  name: "check",
  takes: WORKBOOK,
  required: [],
  optional: [REPORT, CORRECTIONS, JSON_OUTPUT],
  help: "报送前检查，只列问题",
  async run(given) {
    const { ofWorkbook, ofReport } = await findingsOf(given);
    if (given.has(JSON_OUTPUT)) {
      const findings = inOrderOfWeight([...ofWorkbook, ...(ofReport?.told ?? [])]);
      return JSON.stringify({ findings: findingsAsJson(findings) }, null, 2);
    }
    const checked = findingsAsText(ofWorkbook);
    return ofReport === null
      ? checked
      : `${checked}\n\n${proofsAsText(ofReport.told.filter(isToLookAt), ofReport.agreeing)}`;
  },
};

async function findingsOf(given: Given): Promise<{
  readonly ofWorkbook: readonly Finding[];
  /** null where no report is compared. */
  readonly ofReport: CheckedReport | null;
}> {
  const { evaluated } = await evaluate(given);
  const path = given.text(REPORT);
  if (path === undefined) return { ofWorkbook: evaluated.findings, ofReport: null };
  const { manuscript } = openManuscript(await readInput(path), fileName(path), NATIVE_PACKING);
  const ofReport = checkReport(evaluated, manuscript);
  return { ofWorkbook: inOrderOfWeight([...evaluated.findings, ...ofReport.ofPair]), ofReport };
}
