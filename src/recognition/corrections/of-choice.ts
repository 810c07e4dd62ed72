import type { AmountUnit } from "../../figures";
import type { CorrectedField, CorrectedKind, Correction } from "../mapping";
import { CORRECTABLE } from "./correctable";
import type { PrintedHeading } from "./printed-layout";

type Columns = Readonly<Record<string, number>>;

/** What a person chose for a table that was recognised. */
export interface LayoutChoice {
  readonly kind: CorrectedKind;
  readonly headings: readonly PrintedHeading[];
  /** Field → column, as it was recognised. */
  readonly recognised: Columns;
  /** As it was chosen; null where nothing was. */
  readonly columns: Columns | null;
  /** null: as the table says. */
  readonly unit: AmountUnit | null;
  /** The label of the total's row; null: as the table says. */
  readonly total: string | null;
}

/** The choice as corrections by headings, what is unchanged left out; null where a column has no heading to go by. */
export function correctionsOfChoice(choice: LayoutChoice): readonly Correction[] | null {
  const { kind, unit, total } = choice;
  const columns = choice.columns === null ? [] : columnCorrections(choice, choice.columns);
  if (columns === null) return null;
  return [
    ...columns,
    ...(total === null ? [] : [{ of: "total", kind, label: total } as const]),
    ...(unit === null ? [] : [{ of: "unit", kind, unit, group: "", heading: "" } as const]),
  ];
}

function columnCorrections(
  { kind, headings, recognised }: LayoutChoice,
  columns: Columns,
): readonly Correction[] | null {
  const found: Correction[] = [];
  const set = (field: CorrectedField | null, column: number): boolean => {
    const printed = headings.find((heading) => heading.column === column);
    if (printed === undefined || printed.heading === "") return false;
    found.push({ of: "column", kind, field, group: printed.group, heading: printed.heading });
    return true;
  };
  const taken = new Set(Object.values(columns));
  for (const field of CORRECTABLE[kind]) {
    const [before, now] = [recognised[field], columns[field]];
    if (before === now) continue;
    if (now !== undefined && !set(field, now)) return null;
    if (now === undefined && before !== undefined && !taken.has(before) && !set(null, before)) return null;
  }
  return found;
}

/**
 * What was set right before, without what it says of this table: the fields of its columns, its total, its unit.
 * `by`: the corrections that come in its place; null takes all of them back.
 */
export function withoutCorrectionsOf(
  corrections: readonly Correction[],
  kind: CorrectedKind,
  headings: readonly PrintedHeading[],
  by: readonly Correction[] | null,
): readonly Correction[] {
  const isHere = (group: string, heading: string): boolean =>
    headings.some((one) => (heading === "" || one.heading === heading) && (group === "" || one.group === group));
  const isReplaced = (old: Correction): boolean => by === null || by.some((one) => areOfOneThing(old, one));
  return corrections.filter((old) => {
    if (old.kind !== kind || !isReplaced(old)) return true;
    return old.of !== "total" && !isHere(old.group, old.heading);
  });
}

function areOfOneThing(first: Correction, second: Correction): boolean {
  if (first.of === "total" || second.of === "total") return first.of === second.of;
  if (first.of !== second.of) return false;
  const isOneColumn = first.group === second.group && first.heading === second.heading;
  const isOneField = first.of === "column" && second.of === "column" && first.field === second.field;
  return isOneColumn || (isOneField && first.of === "column" && first.field !== null);
}
