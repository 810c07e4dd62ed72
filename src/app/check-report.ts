import { decimal, quoted, type Finding } from "../figures";
import { readRun, type Manuscript } from "../manuscript";
import { agrees, findingsOfProofs, proofread, refuseOtherReports, type KnownFigure } from "../proofreading";
import { placesOf } from "../refreshing";
import type { WorkbookSnapshot } from "../workbook";
import { inOrderOfWeight, type Evaluated } from "./evaluate";
import { rememberedRun } from "./last-run";
import { figuresToday, ledgerFor } from "./report-ledger";

/** What is found of a report. */
export interface CheckedReport {
  /** Its statements that do not agree to the letter, gravest first; what follows by arithmetic or rounding among them. */
  readonly told: readonly Finding[];
  /** How many statements agree: to the letter, rounded or derived. */
  readonly agreeing: number;
  /** That workbook and report were not written by one run; empty where they were, or where one names no run. */
  readonly ofPair: readonly Finding[];
}

/**
 * 核对报告: the statements of a report that is compared with the workbook. Where a ledger tells which figure was written
 * where, that figure is looked at; otherwise, and for all else, the words tell. That the two were not written by one run
 * is told too.
 * @throws Trouble "report-of-another-unit", "report-of-another-year".
 */
export function checkReport(evaluated: Evaluated, manuscript: Manuscript): CheckedReport {
  const { snapshot, scored } = evaluated;
  refuseOtherReports(manuscript, scored);
  const proofs = proofread(manuscript, scored, knownFigures(evaluated, manuscript));
  const agreeing = proofs.filter(({ judgement }) => agrees(judgement)).length;
  return { told: inOrderOfWeight(findingsOfProofs(proofs)), agreeing, ofPair: noPair(snapshot, manuscript) };
}

/** Whether a finding of a report is one to look at: it contradicts, or could not be placed. */
export function isToLookAt({ severity, report }: Finding): boolean {
  return severity !== "info" || report?.verdict === "not-placed";
}

/** What the marks and words of a report tell of its figures, by the ledger; nothing without one. */
function knownFigures(evaluated: Evaluated, manuscript: Manuscript): readonly KnownFigure[] {
  const ledger = ledgerFor(evaluated, manuscript);
  if (ledger === null) return [];
  const today = figuresToday(evaluated);
  const places = placesOf(manuscript, ledger);
  return ledger.flatMap((entry, index): KnownFigure[] => {
    const found = places[index]!;
    const { value, label, sources } = today(entry);
    if (value === null || found.kind === "not-found" || found.kind === "several") return [];
    const { unit, percent = false } = entry;
    return [found.at].flat().map(({ passage, start, end }) => ({
      ...{ passage, start, end },
      ...{ label, value: decimal(value), unit, percent, sources },
    }));
  });
}

/** A write that broke off between the two files, or a file that was exchanged, leaves a pair of two runs. */
function noPair(snapshot: WorkbookSnapshot, { name, properties }: Manuscript): Finding[] {
  const [workbook, report] = [rememberedRun(snapshot), readRun(properties)];
  if (workbook === null || report === null || workbook === report) return [];
  const message =
    `报告${quoted(name)}和工作簿${quoted(snapshot.name)}不是同一次运行写出的，两边的数可能不一样。` +
    "请把两个文件一起重新生成一次（命令行是 ziping report，加 --overwrite），再核对。";
  return [{ check: "report-of-another-run", severity: "warning", message, sources: [] }];
}
