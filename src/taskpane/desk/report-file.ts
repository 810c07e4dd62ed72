import {
  checkReport,
  isToLookAt,
  planRefreshing,
  refreshNotes,
  reportLedger,
  revisedBy,
  writeReport,
  type Asked,
  type Evaluated,
} from "../../app";
import { planTemplate } from "../../app/template";
import { openManuscript } from "../../hosts/file";
import { renderDocx } from "../../renderers/docx";
import type { ChosenFile, MadeFile } from "../shown/files";
import type { Proof } from "../shown/report";
import { fileNamedAfter } from "./file-name";

/**
 * The report of an evaluated workbook, on the unit's own template where one was chosen.
 * @throws Trouble as presentationOf, openTemplate and planTemplate do.
 */
export async function reportFile(evaluated: Evaluated, asked: Asked, template: ChosenFile | null): Promise<MadeFile> {
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

/** So many findings of a report are shown; whoever mends them checks again. */
const MOST_TOLD = 100;

/** What 核对报告 finds of a file. @throws Trouble as openManuscript and checkReport do. */
export function checkedReport(evaluated: Evaluated, { bytes, name }: ChosenFile): Proof {
  const { told, agreeing, ofPair } = checkReport(evaluated, openManuscript(bytes, name).manuscript);
  const found = told.filter(isToLookAt);
  const open = found.filter(({ report }) => report?.verdict === "not-placed").length;
  return {
    ...{ file: name, agreeing, wrong: found.length - open, open, ofPair },
    told: found.slice(0, MOST_TOLD),
    more: Math.max(0, found.length - MOST_TOLD),
  };
}

/** A copy with today's figures as tracked changes. @throws Trouble as openManuscript and planRefreshing do. */
export function refreshedReport(evaluated: Evaluated, report: ChosenFile, asked: Asked, now: Date): MadeFile {
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
