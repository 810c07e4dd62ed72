import { ZERO, type Decimal } from "../decimal";
import { AMOUNT_FORM, formatAmount, formatNumber, type NumberForm } from "../format";
import { calculated, calculatedNumber, type Given } from "./calculated";
import type { Term } from "./term";

/**
 * The sum as an accountant writes it, with its result: 10×96÷100=9.6, 10×(1－7÷100)=9.3. Of a term with several
 * branches the one that counts, its result in the form that is given; where nothing is multiplied or divided, the result alone; "" where there is none.
 */
export function shownCalculation(term: Term, given: Given, form: NumberForm = AMOUNT_FORM): string {
  const result = calculatedNumber(term, given);
  if (result === null) return "";
  const counts = branchOf(term, given);
  const shown = formatNumber(result, form);
  return isWorked(counts) ? `${written(counts, given)}=${shown}` : shown;
}

/** A number inside a calculation: 90.63, (-0.5). */
export function shownNumber(value: Decimal): string {
  const shown = formatAmount(value);
  return value.lt(ZERO) && shown !== "0" ? `(${shown})` : shown;
}

/** The part of a term that its value comes from. */
function branchOf(term: Term, given: Given): Term {
  switch (term.kind) {
    case "rounded":
      return branchOf(term.of, given);
    case "orElse":
      return branchOf(calculated(term.of, given) === null ? term.otherwise : term.of, given);
    case "either":
      return branchOf(calculated(term.condition, given) === true ? term.then : term.otherwise, given);
    case "least":
    case "most": {
      const [first, second] = [calculatedNumber(term.first, given)!, calculatedNumber(term.second, given)!];
      const isFirst = term.kind === "least" ? first.lt(second) : first.gt(second);
      return branchOf(isFirst ? term.first : term.second, given);
    }
    default:
      return term;
  }
}

function isWorked({ kind }: Term): boolean {
  return kind === "times" || kind === "over" || kind === "less";
}

function written(term: Term, given: Given): string {
  if (term.kind === "times") return `${written(term.first, given)}×${written(term.second, given)}`;
  if (term.kind === "over") return `${written(term.first, given)}÷${written(term.second, given)}`;
  if (term.kind === "less")
    return `${numberOf(term.whole, given)}×(1－${numberOf(term.part, given)}÷${numberOf(term.of, given)})`;
  if (term.kind === "minus") return `(${written(term.first, given)}－${written(term.second, given)})`;
  return numberOf(term, given);
}

function numberOf(term: Term, given: Given): string {
  return shownNumber(calculatedNumber(term, given)!);
}
