import { sharedFormula, type Term } from "../../figures/term";

/** Name the references while a shape is made. */
const PLACES = ["0", "1", "2", "3", "4"] as const;

/**
 * A formula that many rows have, each with references of its own: the term is built and printed once, and only the
 * references are put in for each row. A reference may also be a number in digits, or the formula of a text.
 */
export function shape<References extends readonly string[]>(
  make: (...references: References) => Term,
): (...references: References) => string {
  let term: Term | undefined;
  return (...references) => {
    term ??= make(...(PLACES as readonly string[] as References));
    return sharedFormula(term, (place) => references[Number(place)]!);
  };
}
