import type { Quotations } from "../facts";
import type { ReadSentence } from "../sentence/sentence-reader";
import type { Judgement } from "./verdict";

/**
 * What the workbook's tables do not place may stand in its texts: taken over word for word, or with another number.
 * Rules and other years are left alone.
 */
export function withQuotations(
  judged: Judgement,
  { text }: Pick<ReadSentence, "text">,
  quotations: Quotations,
): Judgement {
  if (judged.verdict !== "not-placed" || judged.isApart) return judged;
  const start = judged.start + (/^[^\d]*/.exec(judged.written)?.[0].length ?? 0);
  const taken = quotations.taken(text, start);
  if (taken) return { ...judged, verdict: "exact", because: "工作簿的文字里就是这样写的", sources: [taken.source] };
  const other = quotations.otherwise(text, start);
  if (!other) return judged;
  const should = `${other.number}${judged.written.replace(/^[^\d]*[\d,.]+/, "")}`;
  return {
    ...judged,
    verdict: "contradicts-workbook",
    because: `工作簿的文字里写的是${should}`,
    should,
    sources: [other.source],
  };
}
