import type { Term } from "../../figures/term";
import { written } from "./terms";

/** Stand for the references while a shape is printed; no text of a shape's own holds such characters. */
const PLACES = ["\ue000", "\ue001", "\ue002", "\ue003", "\ue004"] as const;
const PLACE = /([\ue000-\ue004])/;

/**
 * A formula that many rows have, each with references of its own: the term is built and printed once, and only the
 * references are put in for each row. A reference may also be a number in digits, or the formula of a text.
 */
export function shape<References extends readonly string[]>(
  make: (...references: References) => Term,
): (...references: References) => string {
  let parts: readonly string[] | undefined;
  return (...references) => {
    parts ??= written(make(...(PLACES as readonly string[] as References))).split(PLACE);
    let formula = "";
    // Texts of the shape stand at even places, marks of references at odd ones.
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index]!;
      formula += index % 2 === 0 ? part : references[part.charCodeAt(0) - FIRST]!;
    }
    return formula;
  };
}

const FIRST = PLACES[0].charCodeAt(0);
