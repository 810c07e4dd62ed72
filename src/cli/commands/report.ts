import {
  planRefreshing,
  planWrite,
  refreshNotes,
  reportLedger,
  withComputedScores,
  writeReport,
  type Asked,
  type Evaluated,
} from "../../app";
import { readNumberSetting } from "../../figures";
import { fileName, readInput, refuseOverwriting, writeAll } from "../../hosts/disk";
import { openManuscript } from "../../hosts/file";
import { gapsOf, unusedTexts, type Gap, type ReportDocument } from "../../report";
import { renderDocx } from "../../renderers/docx";
import { NATIVE_PACKING } from "../native-packing";
import { refreshedPath, resultPaths } from "../outputs";
import { changesAsText, evaluatedAsText, gapsAsText, notesAsText, refreshAsText, writtenAsText } from "../text";
import { WORKBOOK, type Command, type Given, type Option } from "./command";
import { evaluate } from "./open";
import { NUMBERS, OUT, OUTLINE, OVERWRITE, SCHEME } from "./options";

const INTO: Option = { name: "into", value: "报告.docx", help: "更新这份报告的副本：只把变了的数作为修订替换" };
const RESCORE: Option = { name: "rescore", help: "用计算得分替换人工填写的得分" };

/** The author of tracked changes. */
const AUTHOR = "自评通";

/** What `report` wrote, and what there is to tell. */
interface Reported {
  readonly evaluated: Evaluated;
  readonly notes: readonly string[];
  /** What a refresh replaced and left; null for a new report. */
  readonly refreshed: string | null;
  readonly paths: readonly string[];
  /** What a new report still asks for; null for one that was refreshed. */
  readonly gaps: readonly Gap[] | null;
}

/** Writes the workbook with its tables and the report as a document, new or refreshed, both or neither. */
export async function writeResults(given: Given): Promise<Reported> {
  const results = resultPaths(given.path, given.text(OUT)!);
  const into = given.text(INTO);
  const path = into === undefined ? results.report : refreshedPath(into, given.text(OUT)!);
  await refuseOverwriting([results.workbook, path], given.path, given.has(OVERWRITE));
  if (into !== undefined) await refuseOverwriting([results.workbook, path], into, true);
  const { opened, evaluated: asTyped, timings } = await evaluate(given);
  const rescore = given.has(RESCORE);
  const evaluated = rescore ? withComputedScores(asTyped) : asTyped;

  const asked = { outline: given.text(OUTLINE), numbers: readNumberSetting(given.text(NUMBERS) ?? "") ?? undefined };
  const document = writeReport(evaluated, asked, timings);
  const { plan, notes, findings } = planWrite(evaluated, { tables: true, report: document, rescore, asked }, timings);
  timings.report(0.85, "write-xlsx");
  const workbook = opened.apply(plan);
  timings.report(0.9, "write-docx");
  const { bytes, told } = into === undefined ? newReport(evaluated, document) : await refreshed(evaluated, into, asked);
  timings.report(0.95, "save");
  await writeAll([
    { path: results.workbook, bytes: workbook },
    { path, bytes },
  ]);
  timings.print();
  return {
    evaluated: {
      ...evaluated,
      findings: [...evaluated.findings, ...findings, ...unusedTexts(evaluated.scored, document)],
    },
    notes: [...(opened.isSigned ? [UNSIGNED] : []), ...notes.map(({ message }) => message)],
    refreshed: told,
    paths: [results.workbook, path],
    // A refreshed report is the accountant's own by now: its gaps are theirs.
    gaps: into === undefined ? gapsOf(document) : null,
  };
}

const UNSIGNED = "原工作簿带有数字签名；写出的是没有签名的副本，原件不变";

interface Document {
  readonly bytes: Uint8Array;
  readonly told: string | null;
}

function newReport(evaluated: Evaluated, document: ReportDocument): Document {
  return { bytes: renderDocx(document, NATIVE_PACKING, reportLedger(evaluated, document)), told: null };
}

async function refreshed(evaluated: Evaluated, into: string, asked: Asked): Promise<Document> {
  const { manuscript, revise } = openManuscript(await readInput(into), fileName(into), NATIVE_PACKING);
  const plan = planRefreshing(evaluated, manuscript, asked);
  const at = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  return { bytes: revise(plan.revisions, { by: AUTHOR, at }, plan.ledger), told: refreshAsText(refreshNotes(plan)) };
}

export const report: Command = {
  name: "report",
  takes: WORKBOOK,
  required: [OUT],
  optional: [SCHEME, OUTLINE, NUMBERS, INTO, RESCORE, OVERWRITE],
  help: "生成自评表、计分底稿、汇总表和自评报告",
  async run(given) {
    const { evaluated, notes, refreshed: told, paths, gaps } = await writeResults(given);
    return [
      evaluatedAsText(evaluated),
      ...changesAsText(evaluated),
      notesAsText(notes),
      ...(told === null ? [] : [told]),
      ...(gaps === null ? [] : [gapsAsText(gaps)]),
      writtenAsText(paths),
    ].join("\n\n");
  },
};
