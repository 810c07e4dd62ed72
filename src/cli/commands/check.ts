import { checkReport } from "../../app";
import { fileName, readInput } from "../../hosts/disk";
import { openManuscript } from "../../hosts/file";
import { findingsAsJson } from "../json";
import { NATIVE_PACKING } from "../native-packing";
import { findingsAsText } from "../text";
import { WORKBOOK, type Command, type Given, type Option } from "./command";
import { evaluate } from "./open";
import { JSON_OUTPUT } from "./options";

const REPORT: Option = { name: "report", value: "报告.docx", help: "把这份报告里的数字和说法与工作簿逐处核对" };

/** The findings of a workbook, with those of a report that is compared with it. */
export const check: Command = {
  name: "check",
  takes: WORKBOOK,
  required: [],
  optional: [REPORT, JSON_OUTPUT],
  help: "报送前检查，只列问题",
  async run(given) {
    const findings = await findingsOf(given);
    if (given.has(JSON_OUTPUT)) return JSON.stringify({ findings: findingsAsJson(findings) }, null, 2);
    return findingsAsText(findings);
  },
};

async function findingsOf(given: Given) {
  const { evaluated } = await evaluate(given);
  const path = given.text(REPORT);
  if (path === undefined) return evaluated.findings;
  const { manuscript } = openManuscript(await readInput(path), fileName(path), NATIVE_PACKING);
  return checkReport(evaluated, manuscript);
}
