import { decimal, type Finding } from "../figures";
import type { Manuscript } from "../manuscript";
import { refuseOtherReports, reportFindings, type KnownFigure } from "../proofreading";
import { placesOf } from "../refreshing";
import { inOrderOfWeight, type Evaluated } from "./evaluate";
import { figuresToday, ledgerFor } from "./report-ledger";

/**
 * 核对报告: the findings of the workbook with those of a report that is compared with it, gravest first. Where a ledger
 * tells which figure was written where, that figure is looked at; otherwise, and for all else, the words tell.
 * @throws Trouble "report-of-another-unit", "report-of-another-year".
 */
export function checkReport(evaluated: Evaluated, manuscript: Manuscript): readonly Finding[] {
  const { scored, findings } = evaluated;
  refuseOtherReports(manuscript, scored);
  return inOrderOfWeight([...findings, ...reportFindings(manuscript, scored, knownFigures(evaluated, manuscript))]);
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
