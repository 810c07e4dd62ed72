import { fieldsOfItem, whatIf, type Evaluated } from "../../app";
import { formatScore } from "../../figures";
import { ruleByMethod, ruleOffers, type OwnedEvaluation, type ScoredItem } from "../../scoring";
import type { IndicatorDetails, ShownOffers, Tried } from "../shown/indicators";
import { fieldView } from "./shown-fields";

/** Why an item has its points, what it would have by another rule or value, and what can be settled of it. */
export function indicatorDetails(evaluated: Evaluated, owned: OwnedEvaluation, item: ScoredItem): IndicatorDetails {
  const { bounds, given, score, row, reason } = item;
  // The points of rows that share them stand on one, but each has its rule.
  const isScored = item.weight !== null || item.pool !== undefined;
  return {
    explained: item.explained(),
    bounds: bounds && { low: formatScore(bounds.low), high: formatScore(bounds.high) },
    given: given && score && !given.eq(score) ? formatScore(given) : null,
    reason,
    offers: row && (isScored || row.chosenMethod !== undefined) ? shownOffers(evaluated, owned, item) : null,
    fields: fieldsOfItem(evaluated, owned.owner, owned.evaluation, item).map(fieldView),
    actual: row && isScored ? row.actual.text : null,
  };
}

function shownOffers({ dossier }: Evaluated, { evaluation }: OwnedEvaluation, item: ScoredItem): ShownOffers | null {
  const row = item.row!;
  const offers = ruleOffers(dossier, evaluation, row);
  if (offers === null) return null;
  const { chosenMethod } = row;
  const rule = chosenMethod === undefined ? null : ruleByMethod(chosenMethod);
  return {
    inferred: offers.inferred.term,
    usable: offers.usable.map(({ term }) => term),
    unusable: offers.unusable.map(({ rule: { term }, why }) => ({ term, why })),
    chosen: rule?.term ?? chosenMethod ?? null,
    isKnown: rule !== null,
    isOfPane: item.chosenBy === "pane",
  };
}

/** 如果完成 …; null where nothing can be tried of the item. */
export function triedValue(
  evaluated: Evaluated,
  { evaluation }: OwnedEvaluation,
  { row }: ScoredItem,
  text: string,
): Tried | null {
  const result = row && whatIf(evaluated, evaluation, row, text);
  if (result === null) return null;
  const { score, total, grade, explanation } = result;
  return { score: score && formatScore(score), total: formatScore(total), grade, explanation };
}
