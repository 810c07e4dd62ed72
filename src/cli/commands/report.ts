import { planWrite, withComputedScores, writeReport, type Evaluated } from "../../app";
import { readNumberSetting } from "../../figures";
import { refuseOverwriting, writeAll } from "../../hosts/disk";
import { renderDocx } from "../../renderers/docx";
import { NATIVE_PACKING } from "../native-packing";
import { resultPaths } from "../outputs";
import { changesAsText, evaluatedAsText, notesAsText, writtenAsText } from "../text";
import { WORKBOOK, type Command, type Given, type Option } from "./command";
import { evaluate } from "./open";
import { NUMBERS, OUT, OUTLINE, OVERWRITE, SCHEME } from "./options";

const RESCORE: Option = { name: "rescore", help: "用计算得分替换人工填写的得分" };

/** What `report` wrote, and what there is to tell. */
interface Reported {
  readonly evaluated: Evaluated;
  readonly notes: readonly string[];
  readonly paths: readonly string[];
}

/** Writes the workbook with its tables and the report as a document, both or neither. */
export async function writeResults(given: Given): Promise<Reported> {
  const paths = resultPaths(given.path, given.text(OUT)!);
  await refuseOverwriting([paths.workbook, paths.report], given.path, given.has(OVERWRITE));
  const { opened, evaluated: asTyped, timings } = await evaluate(given);
  const rescore = given.has(RESCORE);
  const evaluated = rescore ? withComputedScores(asTyped) : asTyped;

  const asked = { outline: given.text(OUTLINE), numbers: readNumberSetting(given.text(NUMBERS) ?? "") ?? undefined };
  const document = writeReport(evaluated, asked, timings);
  const { plan, notes, findings } = planWrite(evaluated, { tables: true, report: document, rescore, asked }, timings);
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
  return {
    evaluated: { ...evaluated, findings: [...evaluated.findings, ...findings] },
    notes: [...(opened.isSigned ? [UNSIGNED] : []), ...notes.map(({ message }) => message)],
    paths: [paths.workbook, paths.report],
  };
}

const UNSIGNED = "原工作簿带有数字签名；写出的是没有签名的副本，原件不变";

export const report: Command = {
  name: "report",
  takes: WORKBOOK,
  required: [OUT],
  optional: [SCHEME, OUTLINE, NUMBERS, RESCORE, OVERWRITE],
  help: "生成自评表、计分底稿、汇总表和自评报告",
  async run(given) {
    const { evaluated, notes, paths } = await writeResults(given);
    return [evaluatedAsText(evaluated), ...changesAsText(evaluated), notesAsText(notes), writtenAsText(paths)].join(
      "\n\n",
    );
  },
};
