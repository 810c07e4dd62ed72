import {
  checkReport,
  planRefreshing,
  refreshNotes,
  reportLedger,
  revisedBy,
  writeReport,
  type Asked,
  type CheckedReport,
  type Evaluated,
} from "../../app";
import { planTemplate } from "../../app/template";
import { openManuscript } from "../../hosts/file";
import { renderDocx } from "../../renderers/docx";
import type { ChosenFile } from "../state/state";
import { fileNamedAfter } from "./file-name";

/** A .docx to be saved, with what a person should know of it. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly notes: readonly string[];
}

/**
 * The report of an evaluated workbook, on the unit's own template where one was chosen.
 * @throws Trouble as presentationOf, openTemplate and planTemplate do.
 */
export async function reportFile(evaluated: Evaluated, asked: Asked, template: ChosenFile | null): Promise<ReportFile> {
  const name = fileNamedAfter(evaluated.snapshot.name, "自评报告.docx");
  if (template === null) {
    const document = writeReport(evaluated, asked);
    return { bytes: renderDocx(document, undefined, reportLedger(evaluated, document)), name, notes: [] };
  }
  // Only those who have a template load the engine.
  const { openTemplate } = await import("../../hosts/file/template");
  const opened = openTemplate(template.bytes, template.name);
  const bytes = await opened.fill(planTemplate(evaluated, opened.template, asked));
  return { bytes, name, notes: opened.told };
}

/** @throws Trouble as openManuscript and checkReport do. */
export function checkedReport(evaluated: Evaluated, { bytes, name }: ChosenFile): CheckedReport {
  return checkReport(evaluated, openManuscript(bytes, name).manuscript);
}

/** A copy with today's figures as tracked changes. @throws Trouble as openManuscript and planRefreshing do. */
export function refreshedReport(evaluated: Evaluated, report: ChosenFile, asked: Asked, now: Date): ReportFile {
  const { manuscript, revise } = openManuscript(report.bytes, report.name);
  const plan = planRefreshing(evaluated, manuscript, asked);
  const { replaced, listed } = refreshNotes(plan);
  return {
    bytes: revise(plan.revisions, revisedBy(now), plan.ledger),
    name: `${report.name.replace(/\.docx$/i, "")}-更新.docx`,
    notes: [
      `替换了 ${replaced.length} 处（修订，请在 Word 或 WPS 里逐处接受）`,
      ...replaced,
      ...(listed.length > 0 ? [`需要您自己核对的 ${listed.length} 处`, ...listed] : []),
    ],
  };
}
