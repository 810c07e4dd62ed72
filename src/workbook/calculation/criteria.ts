import { compareValues, numberOfText, type Value } from "./values";

const CRITERION = /^(<=|>=|<>|=|<|>)?(.*)$/s;

/** The test that COUNTIF and SUMIFS make of a criterion: 5, "≥" forms like ">=5", "<>x", wildcards * and ?. */
export function criterion(wanted: Value): (value: Value) => boolean {
  if (typeof wanted !== "string") return (value) => value !== null && compareValues(value, wanted ?? 0) === 0;
  const [, operator = "=", text = ""] = CRITERION.exec(wanted)!;
  const number = numberOrNull(text);
  if (number !== null) return numeric(operator, number);
  if (operator === "=" || operator === "<>") {
    const pattern = wildcard(text);
    const matches = (value: Value) => (text === "" ? value === null : typeof value === "string" && pattern.test(value));
    return operator === "=" ? matches : (value) => !matches(value);
  }
  return (value) => typeof value === "string" && holds(operator, compareValues(value, text));
}

function numeric(operator: string, number: number): (value: Value) => boolean {
  return (value) => {
    const other = typeof value === "string" ? numberOrNull(value) : value;
    // A text that reads as a number equals it, but is neither greater nor smaller.
    if (typeof value === "string" && operator !== "=" && operator !== "<>") return false;
    if (typeof other !== "number") return operator === "<>";
    return holds(operator, compareValues(other, number));
  };
}

/** What a comparison operator makes of an order. */
export function holds(operator: string, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

function numberOrNull(text: string): number | null {
  try {
    return numberOfText(text);
  } catch {
    return null;
  }
}

/** The test of a text with the wildcards * and ?, without case. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_all, literal, any, special) =>
    literal ? `\\${literal}` : any ? (any === "*" ? ".*" : ".") : `\\${special}`,
  );
  return new RegExp(`^${source}$`, "isu");
}
