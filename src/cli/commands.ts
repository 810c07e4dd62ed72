import {
  evaluateAgain,
  evaluateWorkbook,
  inOrderOfWeight,
  leftOutNotes,
  planFilling,
  planSubmit,
  planWrite,
  refuseWithErrors,
  rememberedMapping,
  sinceLastRun,
  withComputedScores,
  writeReport,
  type Evaluated,
} from "../app";
import { newWorkbook, openPackage, type OpenedWorkbook } from "../hosts/file";
import { fileName, readInput, refuseOverwriting, writeAll } from "../hosts/disk";
import { layOutScheme } from "../renderers";
import { renderDocx } from "../renderers/docx";
import { exportScheme, schemeById, SCHEMES } from "../scoring";
import { Trouble } from "../workbook";
import { evaluatedAsJson, findingsAsJson } from "./json";
import { NATIVE_PACKING } from "./native-packing";
import { resultPaths, schemePath } from "./outputs";
import { evaluatedAsText, findingsAsText, notesAsText, sinceAsText } from "./text";
import { Timings } from "./timings";
import type { Arguments } from "./usage";

/** `ziping score`: recognise, score, check; nothing is written. */
export async function score(given: Arguments): Promise<string> {
  const { evaluated, timings } = await evaluate(given);
  timings.print();
  if (given.json) return JSON.stringify(evaluatedAsJson(evaluated, sinceLastRun(evaluated)), null, 2);
  return [evaluatedAsText(evaluated), ...changesAsText(evaluated)].join("\n\n");
}

/** `ziping check`: the findings alone. */
export async function check(given: Arguments): Promise<string> {
  const { evaluated } = await evaluate(given);
  return given.json
    ? JSON.stringify({ findings: findingsAsJson(evaluated.findings) }, null, 2)
    : findingsAsText(evaluated.findings);
}

/** `ziping report`: the workbook with its tables and the report as a document, both or neither. */
export async function report(given: Arguments): Promise<string> {
  const paths = resultPaths(given.workbook, given.out);
  await refuseOverwriting([paths.workbook, paths.report], given.workbook, given.force);
  const { opened, evaluated: asTyped, timings } = await evaluate(given);
  const evaluated = given.rescore ? withComputedScores(asTyped) : asTyped;
  if (opened.isSigned && !given.force) throw new Trouble("signed", fileName(given.workbook));

  const document = writeReport(evaluated, timings);
  const choice = { tables: true, report: document, rescore: given.rescore };
  const { plan, notes, findings } = planWrite(evaluated, choice, timings);
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
  const told = { ...evaluated, findings: [...evaluated.findings, ...findings] };
  return [
    evaluatedAsText(told),
    ...changesAsText(evaluated),
    notesAsText(notes),
    writtenAsText([paths.workbook, paths.report]),
  ].join("\n\n");
}

/** `ziping submit`: the set to hand in, from the workbook or from one that `report` wrote. */
export async function submit(given: Arguments): Promise<string> {
  const path = resultPaths(given.workbook, given.out).submission;
  await refuseOverwriting([path], given.workbook, given.force);
  const opened = openPackage(await readInput(given.workbook), fileName(given.workbook), NATIVE_PACKING);
  const evaluated = evaluateAgain(opened.snapshot);
  const writing = planFilling(evaluated);
  const filled = openPackage(opened.apply(writing.plan), fileName(given.workbook), NATIVE_PACKING);
  const { submission, findings, notes } = planSubmit(evaluated, writing, filled.snapshot, opened.isCalculated);
  const all = inOrderOfWeight([...evaluated.findings, ...writing.findings, ...findings]);
  if (!given.force) refuseWithErrors(fileName(given.workbook), all);
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
}

/** `ziping scheme`: the schemes that there are, or one as rows to paste into a sheet 计分方案. */
export async function scheme(given: Arguments): Promise<string> {
  if (given.export === undefined) {
    return SCHEMES.map(({ id, document, title }) => `${id}  ${document ?? ""}  ${title}`).join("\n");
  }
  const found = schemeById(given.export);
  if (!found) throw new Trouble("unknown-scheme", given.export, { more: SCHEMES.map(({ id }) => id).join("、") });
  if (given.out === "") {
    return exportScheme(found)
      .map((row) => row.join("\t"))
      .join("\n");
  }
  const path = schemePath(found.id, given.out);
  await refuseOverwriting([path], null, given.force);
  await writeAll([{ path, bytes: newWorkbook([layOutScheme(found)]) }]);
  return writtenAsText([path]);
}

async function evaluate(given: Arguments): Promise<{ opened: OpenedWorkbook; evaluated: Evaluated; timings: Timings }> {
  const timings = new Timings();
  timings.report(0, "read");
  const opened = openPackage(await readInput(given.workbook), fileName(given.workbook), NATIVE_PACKING);
  const mapping = rememberedMapping(opened.snapshot) ?? undefined;
  const evaluated = evaluateWorkbook(opened.snapshot, { scheme: given.scheme, mapping }, timings);
  return { opened, evaluated, timings };
}

/** Nothing for a workbook that no earlier run wrote into. */
function changesAsText(evaluated: Evaluated): readonly string[] {
  const since = sinceLastRun(evaluated);
  return since === null ? [] : [sinceAsText(since)];
}

function writtenAsText(paths: readonly string[]): string {
  return ["写好的文件", ...paths.map((path) => `  ${path}`)].join("\n");
}
