import { planWrite, withComputedScores, writeReport } from "../../app";
import { fileName, refuseOverwriting, writeAll } from "../../hosts/disk";
import { renderDocx } from "../../renderers/docx";
import { Trouble } from "../../workbook";
import { NATIVE_PACKING } from "../native-packing";
import { resultPaths } from "../outputs";
import { changesAsText, evaluatedAsText, notesAsText, writtenAsText } from "../text";
import type { Command, Option } from "./command";
import { evaluate } from "./open";
import { FORCE, OUT, SCHEME } from "./options";

const RESCORE: Option = { name: "rescore", help: "用计算得分替换人工填写的得分" };

/** The workbook with its tables and the report as a document, both or neither. */
export const report: Command = {
  name: "report",
  takesWorkbook: true,
  required: [OUT],
  optional: [SCHEME, RESCORE, FORCE],
  help: "生成自评表、计分底稿、汇总表和自评报告",
  async run(given) {
    const paths = resultPaths(given.workbook, given.text(OUT)!);
    await refuseOverwriting([paths.workbook, paths.report], given.workbook, given.has(FORCE));
    const { opened, evaluated: asTyped, timings } = await evaluate(given);
    const rescore = given.has(RESCORE);
    const evaluated = rescore ? withComputedScores(asTyped) : asTyped;
    if (opened.isSigned && !given.has(FORCE)) throw new Trouble("signed", fileName(given.workbook));

    const document = writeReport(evaluated, timings);
    const { plan, notes, findings } = planWrite(evaluated, { tables: true, report: document, rescore }, timings);
    timings.report(0.85, "write-xlsx");
    const workbook = opened.apply(plan);
    timings.report(0.9, "write-docx");
    const docx = renderDocx(document, NATIVE_PACKING);
    timings.report(0.95, "save");
    await writeAll([
      { path: paths.workbook, bytes: workbook },
      { path: paths.report, bytes: docx },
    ]);
    timings.print();
    return [
      evaluatedAsText({ ...evaluated, findings: [...evaluated.findings, ...findings] }),
      ...changesAsText(evaluated),
      notesAsText(notes),
      writtenAsText([paths.workbook, paths.report]),
    ].join("\n\n");
  },
};
