import type { Place } from "../figures";
import { ledgerOfShort, readLedger, type Ledger, type LedgerEntry, type Manuscript } from "../manuscript";
import { readMemory } from "../renderers";
import {
  composeReport,
  figuresById,
  ledgerOf,
  reportFigures,
  StableIds,
  writtenAs,
  type ReportDocument,
} from "../report";
import type { Today } from "../refreshing";
import type { Evaluated } from "./evaluate";
import { presentationOf, type Asked } from "./presentation";

/** What is kept beside a report, so that it can be refreshed after it was edited. */
export function reportLedger({ scored }: Evaluated, document: ReportDocument): Ledger {
  return ledgerOf(document, scored);
}

/** The ledger of a report: its own, else the one that the workbook keeps of the report written last; null without one. */
export function ledgerFor({ snapshot }: Evaluated, { properties }: Manuscript): Ledger | null {
  const own = readLedger(properties);
  if (own !== null && own !== "lost") return own;
  const kept = readMemory(snapshot)?.ledger;
  return kept ? ledgerOfShort(kept) : null;
}

/** A figure of a ledger as the workbook has it today, with its cells. */
export interface FigureToday extends Today {
  readonly sources: readonly Place[];
}

/** The figures of a ledger as the workbook has them today. */
export function figuresToday(evaluated: Evaluated, asked: Asked = {}): (entry: LedgerEntry) => FigureToday {
  const { scored } = evaluated;
  const { outline, numbers } = presentationOf(evaluated, asked);
  const ids = new StableIds(scored);
  const document = composeReport(scored, outline, numbers);
  const figures = figuresById(document, reportFigures(scored, outline, numbers), ids);
  return (entry) => {
    const record = entry.id.includes("/") ? `${entry.id.slice(0, entry.id.lastIndexOf("/"))}的` : "";
    const figure = figures.get(entry.id);
    return { ...writtenAs(figure, entry), label: `${record}${entry.label}`, sources: figure?.sources ?? [] };
  };
}
