import type { Manuscript } from "../manuscript";
import { refuseOtherReports } from "../proofreading";
import { planRefresh, type Listed, type RefreshPlan } from "../refreshing";
import { Trouble } from "../workbook";
import type { Evaluated } from "./evaluate";
import type { Asked } from "./presentation";
import { figuresToday, ledgerFor } from "./report-ledger";

/**
 * 更新报告: what in an earlier report is to be replaced by today's figures, and what has to be looked at.
 * @throws Trouble "report-without-ledger" where nothing tells what was written; as refuseOtherReports.
 */
export function planRefreshing(evaluated: Evaluated, manuscript: Manuscript, asked: Asked = {}): RefreshPlan {
  refuseOtherReports(manuscript, evaluated.scored);
  const ledger = ledgerFor(evaluated, manuscript);
  if (ledger === null) throw new Trouble("report-without-ledger", manuscript.name);
  return planRefresh(manuscript, ledger, figuresToday(evaluated, asked));
}

/** Who made the tracked changes, and when, as a .docx writes it: 2024-01-05T08:00:00Z. */
export function revisedBy(now: Date): { readonly by: string; readonly at: string } {
  return { by: "自评通", at: now.toISOString().replace(/\.\d+Z$/, "Z") };
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
