import { shownRule, type ScoredItem } from "../evaluation";
import { ruleById } from "../rules";

/** The Chinese term of an item's rule: 至少; in a pool 组合（至少）. */
export function ruleTerm(item: ScoredItem): string {
  const { term } = ruleById(item.rule);
  return item.pool ? `${ruleById(shownRule(item)).term}（${term}）` : term;
}
