import { readLedger, type Ledger, type LedgerEntry, type Manuscript } from "../manuscript";
import { refuseOtherReports } from "../proofreading";
import { planRefresh, type Listed, type RefreshPlan, type Today } from "../refreshing";
import {
  composeReport,
  figuresById,
  ledgerOf,
  reportFigures,
  StableIds,
  writtenAs,
  type ReportDocument,
} from "../report";
import { Trouble } from "../workbook";
import type { Evaluated } from "./evaluate";
import { presentationOf, type Asked } from "./presentation";

/** What is kept beside a report, so that it can be refreshed after it was edited. */
export function reportLedger({ scored }: Evaluated, document: ReportDocument): Ledger {
  return ledgerOf(document, scored);
}

/**
 * 更新报告: what in an earlier report is to be replaced by today's figures, and what has to be looked at.
 * @throws Trouble "report-without-ledger" where nothing tells what was written; as refuseOtherReports.
 */
export function planRefreshing(evaluated: Evaluated, manuscript: Manuscript, asked: Asked = {}): RefreshPlan {
  const { scored } = evaluated;
  refuseOtherReports(manuscript, scored);
  const ledger = readLedger(manuscript.properties);
  if (ledger === null || ledger === "lost") throw new Trouble("report-without-ledger", manuscript.name);
  const { outline, numbers } = presentationOf(evaluated, asked);
  const ids = new StableIds(scored);
  const document = composeReport(scored, outline, numbers);
  const figures = figuresById(document, reportFigures(scored, outline, numbers), ids);
  const today = (entry: LedgerEntry): Today => {
    const record = entry.id.includes("/") ? `${entry.id.slice(0, entry.id.lastIndexOf("/"))}的` : "";
    return { ...writtenAs(figures.get(entry.id), entry), label: `${record}${entry.label}` };
  };
  return planRefresh(manuscript, ledger, today);
}

const REASONS: Readonly<Record<Listed["reason"], string>> = {
  edited: "这个数改过，没有替换",
  "not-found": "报告里找不到原来写的这个数",
  several: "报告里有几处可能是它，没有替换",
  gone: "工作簿里已经没有这个数",
};

/** What was replaced and what was not, one plain sentence each. */
export function refreshNotes({ replaced, listed }: RefreshPlan): {
  readonly replaced: readonly string[];
  readonly listed: readonly string[];
} {
  return {
    replaced: replaced.map(({ label, from, to, paragraph }) => `第 ${paragraph} 段 ${label}：${from} → ${to}`),
    listed: listed.map(({ label, entry, reason, should, found }) => {
      const where = found ? `第 ${found.paragraph} 段 ` : "";
      const now = found && found.text !== entry.text ? `，现在是“${found.text}”` : "";
      return `${where}${label}（原写“${entry.text}”${now}）：${REASONS[reason]}${should === null ? "" : `，应为 ${should}`}`;
    }),
  };
}
