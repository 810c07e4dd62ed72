import type { Finding } from "../../figures";
import type { ScoredItem } from "../evaluation";
import type { Pool } from "./pools";
import type { PoolMember } from "./pool-member";
import { passedOver, standingAlone } from "./settle-pool";
import { tell } from "../reading/wording";

/** 任选 among rows with points of their own: those that are filled in count, the others are passed over. */
export function settleOptional(
  pool: Pool,
  members: readonly PoolMember[],
): { readonly items: readonly ScoredItem[]; readonly findings: readonly Finding[] } {
  const left = members.filter(({ isChosen }) => !isChosen);
  const chosen = members.length - left.length;
  // Where nothing is filled in yet, every row still waits.
  if (chosen === 0) return { items: members.map(({ alone }) => alone), findings: [] };
  const items = members.map((member): ScoredItem => {
    const { alone, row, isChosen } = member;
    if (isChosen) return alone;
    const share = { choose: pool.choose, wanted: pool.wanted, members: [standingAlone(member)], index: 0, seat: 0 };
    const explanation = `“${row.name}”没有填报完成值，未选；写有“${pool.words}”，这一项不计。`;
    return {
      ...alone,
      ...passedOver(member),
      pool: { ...share, isSeatFixed: true },
      explained: () => explanation,
    };
  });
  const places = members.map(({ row }) => row.at);
  const words = { words: pool.words, names: left.map(({ row }) => `“${row.name}”`).join("") };
  return {
    items,
    findings: [
      ...(left.length > 0 ? [tell("pool-optional", places, words)] : []),
      ...(pool.wanted === null || pool.wanted === chosen
        ? []
        : [tell("pool-count", places, { ...words, wanted: String(pool.wanted), chosen: String(chosen) })]),
    ],
  };
}
