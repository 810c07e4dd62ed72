import { isOpen, quoted, type Finding } from "../../figures";
import { evaluationsOf, type ScoredWorkbook } from "../../scoring";
import type { SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { COLUMN, LAST_PRINTED } from "./columns";

/**
 * What a person settled and no cell of theirs says: what being late costs, and the findings that were set aside with
 * why. Gives the first free row.
 */
export function writeSettled(
  draft: SheetDraft,
  start: number,
  scored: ScoredWorkbook,
  findings: readonly Finding[],
): number {
  const lateness = evaluationsOf(scored).flatMap(({ owner, evaluation }) =>
    evaluation.form.indicators.flatMap(({ name, chosenLateness }) =>
      chosenLateness === undefined ? [] : [`${owner}·${name}：${chosenLateness.text}`],
    ),
  );
  const setAside = findings
    .filter((finding) => !isOpen(finding))
    .map(({ message, setAside }) => `${message} 已核对：${setAside}`);
  const afterLateness = writeList(draft, start, `填报人定的${quoted("逾期扣分办法")}`, lateness);
  return writeList(draft, afterLateness, "已核对的问题（核对后保留，附理由）", setAside);
}

function writeList(draft: SheetDraft, start: number, heading: string, lines: readonly string[]): number {
  if (lines.length === 0) return start;
  draft.band(start, COLUMN.serial, LAST_PRINTED, heading, style.GROUP);
  lines.forEach((line, index) => {
    draft.band(start + 1 + index, COLUMN.serial, LAST_PRINTED, line, style.TEXT);
    draft.fit(start + 1 + index, line, COLUMN.serial, LAST_PRINTED, 10);
  });
  return start + lines.length + 2;
}
