import type { Fact, Facts, Kind, Owner } from "../facts";
import type { Label } from "../sentence/labels";
import { NOTHING, type Meant } from "./meant";

const CHANGE =
  "(?:增加|增长|提高|上升|调增|追加|超出|超过|超|多出?|高出?|减少|下降|降低|调减|压减|少|低|节约|结余|相差)(?:了)?";
const COMPARED = new RegExp(
  `(?:较|比|与|同|超出|超过|高于|低于|多于|少于|大于|小于)[^，；]*?(?:相比)?[，]?(?:实际|共|净)?(?:${CHANGE})?[^，\\d]{0,3}$`,
);

/** 较年初预算增加5万元: a difference, not the figure that it is measured by; null where nothing is compared. */
export function differenceClaim({ before }: Label, kind: Kind, places: readonly Owner[], facts: Facts): Meant | null {
  const match = COMPARED.exec(before);
  if (!match) return null;
  const base = before.slice(match.index);
  // 超出12.5%: beside what, the words do not say.
  if (/^(?:超出|超过|高于|低于|多于|少于|大于|小于)$/.test(base)) return null;
  const isChange = new RegExp(`${CHANGE}[^，\\d]{0,3}$|(?:超出|超过|高于|低于|多于|少于|大于|小于)[^，\\d]*$`).test(
    before,
  );
  if (!isChange) return null;
  const find = (measure: Fact["measure"]) => places.flatMap((owner) => facts.find(owner, measure, ""));
  const meant = differences(base, /^[^，]*(?:执行|支出|决算|使用)/.test(before.slice(0, match.index)), kind, find);
  return meant === null ? NOTHING : { facts: meant, isFirm: meant.length > 0 };
}

function differences(
  base: string,
  isSpending: boolean,
  kind: Kind,
  find: (measure: Fact["measure"]) => readonly Fact[],
): readonly Fact[] | null {
  if (/收入/.test(base)) return kind === "amount" ? find("revenue-balance") : null;
  if (!/预算|年初|批复/.test(base) || /目标|指标|计划|任务|上年|去年|□|执行率/.test(base.replace(/□(?=.*预算)/, "")))
    return null;
  if (/年初|批复/.test(base)) {
    if (isSpending) return null;
    return kind === "amount" ? find("adjustment") : kind === "rate" ? find("adjustment-rate") : null;
  }
  return kind === "amount" ? find("balance") : kind === "rate" ? find("unspent-rate") : null;
}
