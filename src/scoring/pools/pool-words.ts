import { formatNumber, formatScore, quoted, sum, ZERO, type Finding, type SentenceForms } from "../../figures";
import { rangeOf, type CellRange } from "../../workbook";
import type { ScoredItem } from "../evaluation";
import type { Pool } from "./pools";
import type { PoolMember, Verdict } from "./pool-member";
import { tell } from "../reading/wording";

/** What the row alone would get, and what the pool makes of it, one Chinese sentence. */
export function explainPool(
  pool: Pool,
  members: readonly PoolMember[],
  verdict: Verdict,
  item: ScoredItem,
  forms: SentenceForms,
): string {
  const { index } = item.pool!;
  const { alone, row, isChosen } = members[index]!;
  const others = members.filter((_, other) => other !== index).map((member) => quoted(member.row.name));
  const isSaid = isChosen || alone.state === "not-applicable";
  const own = isSaid ? alone.explained(forms).replace(/。$/, "") : `“${row.name}”没有填报完成值，未选`;
  return `${own}；与${others.join("、")}写有“${pool.words}”，${outcome(pool, members, verdict, item, forms)}。`;
}

function outcome(
  pool: Pool,
  members: readonly PoolMember[],
  verdict: Verdict,
  item: ScoredItem,
  { score: form }: SentenceForms,
): string {
  const { index, seat } = item.pool!;
  const { weight } = members[index]!.alone;
  const { state, score, winner } = verdict;
  const isSeat = index === seat;
  if (state === "not-applicable") return "各项都不适用";
  if (item.state === "given") return `填报人评 ${formatNumber(item.given!, form)} 分`;
  if (score === null) {
    const points = weight ? `共用 ${formatNumber(weight, form)} 分，` : "";
    return isSeat ? `${points}计哪一项、得多少分要由填报人确定，待定` : "这一项的分值不重复计";
  }
  const got = `${formatNumber(score, form)} 分`;
  const place = isSeat ? "" : `，计在“${members[seat]!.row.name}”一行`;
  if (pool.choose === "share") return `所选各项平均分配分值，共得 ${got}${place}`;
  if (index === winner) return `取得分高的这一项，得 ${got}${place}`;
  return `取得分高的“${members[winner]!.row.name}”，得 ${got}${isSeat ? "" : "，这一项不计"}`;
}

/** What a pool has to tell: how it was settled, why it waits, or that its points were counted twice. */
export function poolFindings(
  pool: Pool,
  members: readonly PoolMember[],
  { state }: Verdict,
  items: readonly ScoredItem[],
): readonly Finding[] {
  const { seat } = items[0]!.pool!;
  const { weight } = members[0]!.alone;
  const words = {
    names: members.map(({ row }) => quoted(row.name)).join(""),
    words: pool.words,
    weight: weight ? formatScore(weight) : "",
  };
  const counted = items[seat]!;
  const at = counted.scoreAt ? rangeOf(counted.scoreAt) : members[0]!.row.at;
  const findings: Finding[] = [];
  if (state === "scored") {
    const how = pool.choose === "best" ? "计得分高的一项" : "由填了完成值的各项平均分配";
    findings.push(
      tell(
        "pool-settled",
        members.map(({ row }) => row.at),
        { ...words, how },
      ),
    );
  } else if (counted.standing === null && state === "pending") {
    findings.push(tell("pool-pending", [at], { ...words, why: whyPending(pool, members) }));
  }
  const twice = items.filter(({ given }, index) => index !== seat && given?.gt(ZERO));
  if (twice.length > 0) {
    const given = items.flatMap((item) => (item.given?.gt(ZERO) ? [item.given] : []));
    const places = items.flatMap((item): CellRange[] => (item.given && item.scoreAt ? [rangeOf(item.scoreAt)] : []));
    findings.push(tell("pool-scored-twice", places, { ...words, total: formatScore(sum(given)) }));
  }
  return findings;
}

function whyPending(pool: Pool, members: readonly PoolMember[]): string {
  const chosen = members.filter(({ isChosen }) => isChosen);
  if (chosen.length === 0) return "没有一项填了完成值";
  if (pool.choose === "share" && pool.wanted !== null && chosen.length !== pool.wanted) {
    return `要选 ${pool.wanted} 项，填了完成值的有 ${chosen.length} 项`;
  }
  const told = chosen.map(
    ({ row, alone: { score } }) => `“${row.name}”${score === null ? "待定" : `得 ${formatScore(score)} 分`}`,
  );
  return `按各自的标准，${told.join("、")}`;
}
