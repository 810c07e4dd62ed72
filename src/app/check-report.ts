import { decimal, type Finding } from "../figures";
import type { Manuscript } from "../manuscript";
import { agrees, findingsOfProofs, proofread, refuseOtherReports, type KnownFigure } from "../proofreading";
import { placesOf } from "../refreshing";
import { inOrderOfWeight, type Evaluated } from "./evaluate";
import { figuresToday, ledgerFor } from "./report-ledger";

/** What is found of a report. */
export interface CheckedReport {
  /** Its statements that do not agree to the letter, gravest first; what follows by arithmetic or rounding among them. */
  readonly told: readonly Finding[];
  /** How many statements agree: to the letter, rounded or derived. */
  readonly agreeing: number;
}

/**
 * 核对报告: the statements of a report that is compared with the workbook. Where a ledger tells which figure was written
 * where, that figure is looked at; otherwise, and for all else, the words tell.
 * @throws Trouble "report-of-another-unit", "report-of-another-year".
 */
export function checkReport(evaluated: Evaluated, manuscript: Manuscript): CheckedReport {
  const { scored } = evaluated;
  refuseOtherReports(manuscript, scored);
  const proofs = proofread(manuscript, scored, knownFigures(evaluated, manuscript));
  const agreeing = proofs.filter(({ judgement }) => agrees(judgement)).length;
  return { told: inOrderOfWeight(findingsOfProofs(proofs)), agreeing };
}

/** Whether a finding of a report is one to look at: it contradicts, or could not be placed. */
export function isToLookAt({ severity, report }: Finding): boolean {
  return severity !== "info" || report?.verdict === "not-placed";
}

/** What the marks and words of a report tell of its figures, by the ledger; nothing without one. */
export function knownFigures(evaluated: Evaluated, manuscript: Manuscript): readonly KnownFigure[] {
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
