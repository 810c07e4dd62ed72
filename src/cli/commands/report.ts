import {
  planRefreshing,
  planWrite,
  refreshNotes,
  reportLedger,
  revisedBy,
  withComputedScores,
  writeReport,
  type Asked,
  type Evaluated,
  type WriteChoice,
} from "../../app";
import { planTemplate } from "../../app/template";
import { readNumberSetting } from "../../figures";
import { fileName, readInput, refuseOverwriting, refuseReplacing, writeAll } from "../../hosts/disk";
import { openManuscript, type OpenedWorkbook } from "../../hosts/file";
import { gapsOf, unusedTexts, type Gap, type ReportDocument } from "../../report";
import type { Writing } from "../../renderers";
import { renderDocx } from "../../renderers/docx";
import { NATIVE_PACKING } from "../native-packing";
import { refreshedPath, resultPaths } from "../outputs";
import { runId } from "../run-id";
import { changesAsText, evaluatedAsText, gapsAsText, notesAsText, refreshAsText, writtenAsText } from "../text";
import type { Timings } from "../timings";
import { UsageError } from "../usage-error";
import { WORKBOOK, type Command, type Given, type Option } from "./command";
import { evaluate } from "./open";
import { ANNEX, CORRECTIONS, INTO, NUMBERS, OUT, OUTLINE, OVERWRITE, SCHEME, annexChoice } from "./options";

const TEMPLATE: Option = { name: "template", value: "模板.docx", isFile: true, help: "用本单位的 Word 模板写报告" };
const RESCORE: Option = { name: "rescore", help: "用计算得分替换人工填写的得分" };

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

/**
 * Writes the workbook with its tables and the report as a document, new or refreshed, both or neither; both name the
 * run. The workbook comes last: a run that was killed before leaves the document alone at most, and the next run, which
 * makes the same bytes, takes it for its own.
 */
export async function writeResults(given: Given): Promise<Reported> {
  const results = resultPaths(given.path, given.text(OUT)!);
  const into = given.text(INTO);
  const path = into === undefined ? results.report : refreshedPath(into, given.text(OUT)!);
  const template = given.text(TEMPLATE);
  if (into !== undefined && template !== undefined) throw new UsageError("--into 和 --template 不能一起用");
  const overwrite = given.has(OVERWRITE);
  await refuseOverwriting([results.workbook], given.path, overwrite);
  await refuseOverwriting([path], given.path, true);
  if (into !== undefined) await refuseOverwriting([results.workbook, path], into, true);
  if (template !== undefined) await refuseOverwriting([results.workbook, path], template, true);
  const corrected = given.text(CORRECTIONS);
  if (corrected !== undefined) await refuseOverwriting([results.workbook, path], corrected, true);
  const { bytes: input, opened, evaluated: asTyped, mapping, corrections, timings } = await evaluate(given);
  const rescore = given.has(RESCORE);
  const evaluated = rescore ? withComputedScores(asTyped) : asTyped;

  const asked = {
    outline: given.text(OUTLINE),
    numbers: readNumberSetting(given.text(NUMBERS) ?? "") ?? undefined,
    annex: annexChoice(given.text(ANNEX)),
  };
  const document = writeReport(evaluated, asked, timings);
  const base = await baseOf(into, template);
  const run = runId([input, base?.bytes ?? null, corrections], {
    scheme: given.text(SCHEME),
    outline: given.text(OUTLINE),
    numbers: given.text(NUMBERS),
    annex: given.text(ANNEX),
    rescore,
    base: base?.kind,
  });
  const { workbook, notes, findings } = written(
    opened,
    evaluated,
    { report: document, rescore, mapping, asked, run },
    timings,
  );
  timings.report(0.9, "write-docx");
  const { bytes, told, cut } = await reportBytes(evaluated, document, { base, asked, run });
  timings.report(0.95, "save");
  if (!overwrite) await refuseReplacing({ path, bytes });
  await writeAll([
    { path, bytes },
    { path: results.workbook, bytes: workbook },
  ]);
  timings.print();
  return {
    evaluated: {
      ...evaluated,
      findings: [...evaluated.findings, ...findings, ...unusedTexts(evaluated.scored, document)],
    },
    notes: [...(opened.isSigned ? [UNSIGNED] : []), ...cut, ...notes.map(({ message }) => message)],
    refreshed: told,
    paths: [results.workbook, path],
    // A refreshed report is the accountant's own by now: its gaps are theirs.
    gaps: into === undefined ? gapsOf(document) : null,
  };
}

/** The workbook with what the run writes into it. The plan, hundreds of thousands of cells, ends with it. */
function written(
  opened: OpenedWorkbook,
  evaluated: Evaluated,
  choice: Omit<WriteChoice, "tables">,
  timings: Timings,
): Pick<Writing, "notes" | "findings"> & { readonly workbook: Uint8Array } {
  const { plan, notes, findings } = planWrite(evaluated, { ...choice, tables: true }, timings);
  timings.report(0.85, "write-xlsx");
  return { workbook: opened.apply(plan), notes, findings };
}

const UNSIGNED = "原工作簿带有数字签名；写出的是没有签名的副本，原件不变";

interface Document {
  readonly bytes: Uint8Array;
  /** What a refresh did; null for a new report. */
  readonly told: string | null;
  /** What of a template was left out. */
  readonly cut: readonly string[];
}

/** A document that the report is made from: an earlier report, or a template. */
interface Base {
  readonly kind: "into" | "template";
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the report is written: anew, on a template, or into an earlier one. */
interface Way {
  readonly base: Base | null;
  readonly asked: Asked;
  readonly run: string;
}

async function baseOf(into: string | undefined, template: string | undefined): Promise<Base | null> {
  const path = into ?? template;
  if (path === undefined) return null;
  return { kind: into === undefined ? "template" : "into", name: fileName(path), bytes: await readInput(path) };
}

async function reportBytes(evaluated: Evaluated, document: ReportDocument, way: Way): Promise<Document> {
  const { base, run } = way;
  if (base?.kind === "into") return refreshed(evaluated, base, way);
  if (base?.kind === "template") return onTemplate(evaluated, base, way);
  const ledger = reportLedger(evaluated, document);
  return { bytes: renderDocx(document, NATIVE_PACKING, ledger, run), told: null, cut: [] };
}

async function onTemplate(evaluated: Evaluated, { bytes, name }: Base, { asked, run }: Way): Promise<Document> {
  // Only runs that have a template pay for the engine.
  const { openTemplate } = await import("../../hosts/file/template");
  const opened = openTemplate(bytes, name, NATIVE_PACKING);
  const filling = { ...planTemplate(evaluated, opened.template, asked), run };
  return { bytes: await opened.fill(filling), told: null, cut: opened.told };
}

function refreshed(evaluated: Evaluated, { bytes, name }: Base, { asked, run }: Way): Document {
  const { manuscript, revise } = openManuscript(bytes, name, NATIVE_PACKING);
  const plan = planRefreshing(evaluated, manuscript, asked);
  return {
    bytes: revise(plan.revisions, { ...revisedBy(new Date()), run }, plan.ledger),
    told: refreshAsText(refreshNotes(plan)),
    cut: [],
  };
}

export const report: Command = {
  name: "report",
  takes: WORKBOOK,
  required: [OUT],
  optional: [SCHEME, CORRECTIONS, OUTLINE, NUMBERS, ANNEX, TEMPLATE, INTO, RESCORE, OVERWRITE],
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
