import { isOthers, spanIn, yearInText } from "../../language";
import type { HeadingMeaning } from "./heading-reader";
import type { Field, HeaderKind } from "./lexicon";

/** One column whose heading says what it holds. */
export interface HeaderColumn extends HeadingMeaning {
  readonly column: number;
  /** The row of the heading itself, below its parents. */
  readonly row: number;
  /** The last column that its heading covers. */
  readonly right: number;
}

/** A header of one to three rows. */
export interface Header {
  readonly kind: HeaderKind;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const INDICATOR_NAMES: readonly Field[] = ["level1", "level2", "name"];
const INDICATOR_VALUES: readonly Field[] = ["target", "adjustedTarget", "actual", "weight", "score", "standard"];
/** Fields that hold amounts. */
export const AMOUNT_FIELDS: readonly Field[] = ["initialBudget", "annualBudget", "executed", "previous", "value"];

/** How many different fields the columns hold. */
export function fieldCount(columns: readonly HeaderColumn[]): number {
  return new Set(columns.map(({ field }) => field)).size;
}

/**
 * The columns that say what was done of different things, beneath another heading each (巡护次数: 指标值 | 完成值 | 得分); none
 * where there are fewer than two, or where the headings are times, years or others who give scores.
 */
export function groupsOfThings(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const byParent = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    if (column.path.length < 2) continue;
    const parents = column.path.slice(0, -1).join("\n");
    byParent.set(parents, [...(byParent.get(parents) ?? []), column]);
  }
  const groups = [...byParent.values()].filter((group) => {
    const has = (wanted: Field): boolean => group.some(({ field }) => field === wanted);
    return has("actual") && (has("target") || has("score"));
  });
  const headings = groups.map(([first]) => first!.path.at(-2)!);
  const areThings = headings.every((text) => spanIn(text) === null && yearInText(text) === null && !isOthers(text));
  return groups.length > 1 && areThings ? groups : [];
}

/** Whether these columns make a table of the kind, rather than a form's label row. */
export function isHeader(kind: HeaderKind, columns: readonly HeaderColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const count = (wanted: readonly Field[]): number => wanted.filter((field) => fields.has(field)).length;
  if (kind === "indicators") {
    const names = count(INDICATOR_NAMES);
    if (names === 0 && fields.has("project")) return groupsOfThings(columns).length > 0;
    return names > 0 && count(INDICATOR_VALUES) > 0 && names + count(INDICATOR_VALUES) >= 3;
  }
  const amounts = count(AMOUNT_FIELDS);
  const names = count(["project", "label", "group"]);
  return amounts >= 2 || (amounts === 1 && (names > 0 || (fields.has("rate") && fields.has("score"))));
}
