import type { AmountUnit } from "../../figures";
import { yearInText } from "../../language";
import type { ColumnCorrection, CorrectedKind, Correction, UnitCorrection } from "../mapping";
import type { Field, FieldMatch, HeaderKind } from "../sheet/lexicon";
import { headingKey } from "./heading-key";

/** What corrections make of a heading: its field in each kind of table; null where it is not to be read. */
export type CorrectedFields = ReadonlyMap<
  CorrectedKind,
  { readonly field: Field | null; readonly by: ColumnCorrection }
>;

/** A correction with its headings as they are compared. */
interface Known<T> {
  readonly by: T;
  readonly group: string;
  readonly heading: string;
}

/**
 * What the user set right of the layout of tables, known by headings and not by cells. The first correction counts
 * where two are about one thing; which of them were of use is remembered.
 */
export class Corrections {
  private readonly columns: readonly Known<ColumnCorrection>[];
  private readonly units: readonly Known<UnitCorrection>[];
  private readonly totals = new Map<string, Correction>();
  private readonly texts = new Set<string>();
  private readonly used = new Set<Correction>();

  /** `year`: the workbook's, which 本年 in a heading stands for; null where it is not known. */
  constructor(
    private readonly all: readonly Correction[] = [],
    private readonly year: number | null = null,
  ) {
    const fitting = all.filter((one) => this.isOfThisYear(one));
    this.columns = this.known(fitting.filter((one) => one.of === "column"));
    this.units = this.known(fitting.filter((one) => one.of === "unit"));
    for (const { group, heading } of this.columns) for (const text of [group, heading]) this.texts.add(text);
    this.texts.delete("");
    for (const one of all) {
      const key = one.of === "total" ? this.totalKey(one.kind, one.label) : null;
      if (key !== null && !this.totals.has(key)) this.totals.set(key, one);
    }
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  /** Whether a text is a heading or a group of headings that was set right. */
  mentions(kind: HeaderKind, text: string): boolean {
    if (this.texts.size === 0 || text === "") return false;
    const key = headingKey(text, this.year);
    return (
      this.texts.has(key) &&
      this.columns.some((one) => headerKindOf(one.by.kind) === kind && (one.group === key || one.heading === key))
    );
  }

  /** What was set right of the column with this heading, the last of `path`, below its groups; null for nothing. */
  fieldsOf(kind: HeaderKind, path: readonly string[]): CorrectedFields | null {
    if (this.columns.length === 0) return null;
    const found = new Map<CorrectedKind, { field: Field | null; by: ColumnCorrection }>();
    for (const by of this.matching(this.columns, path)) {
      if (headerKindOf(by.kind) === kind && !found.has(by.kind)) found.set(by.kind, { field: by.field, by });
    }
    return found.size === 0 ? null : found;
  }

  /** How a corrected column ranks among those of its field: before all others, the first correction before the next. */
  rankOf(by: ColumnCorrection): number {
    return this.all.indexOf(by) - this.all.length;
  }

  /** The unit that the amounts of a column are kept in, or those of a whole table (no path); null where none was said. */
  unitOf(kind: CorrectedKind, path: readonly string[]): AmountUnit | null {
    const own = this.units.filter(({ by }) => by.kind === kind);
    const [by] = this.matching(own, path);
    const found = by ?? own.find(({ group, heading }) => group === "" && heading === "")?.by;
    if (found === undefined) return null;
    this.used.add(found);
    return found.unit;
  }

  /** Whether the user said that the row with this label is the total of its table. */
  isTotal(kind: CorrectedKind, label: string): boolean {
    if (this.totals.size === 0) return false;
    const by = this.totals.get(this.totalKey(kind, label));
    if (by !== undefined) this.used.add(by);
    return by !== undefined;
  }

  /** Remembers that a table was read by the correction. */
  use(by: Correction): void {
    this.used.add(by);
  }

  /** Those that no table had a place for. */
  unused(): readonly Correction[] {
    return this.all.filter((one) => !this.used.has(one));
  }

  /** Those about the heading in this very group come before those about the heading anywhere or the whole group. */
  private matching<T>(known: readonly Known<T>[], path: readonly string[]): readonly T[] {
    if (path.length === 0) return [];
    const keys = path.map((text) => headingKey(text, this.year));
    const leaf = keys[keys.length - 1]!;
    const groups = keys.slice(0, -1);
    const fits = ({ group, heading }: Known<T>): boolean =>
      (heading !== "" || group !== "") &&
      (heading === "" || heading === leaf) &&
      (group === "" || groups.includes(group));
    const exactness = ({ group, heading }: Known<T>): number => Number(heading !== "") * 2 + Number(group !== "");
    return known
      .filter(fits)
      .sort((first, second) => exactness(second) - exactness(first))
      .map(({ by }) => by);
  }

  private known<T extends ColumnCorrection | UnitCorrection>(all: readonly T[]): readonly Known<T>[] {
    const key = (text: string): string => headingKey(text, this.year);
    return all.map((by) => ({ by, group: key(by.group), heading: key(by.heading) }));
  }

  /** 2023年安排数 is no column of this year in the workbook of 2024: it would be last year's there. */
  private isOfThisYear(correction: Correction): boolean {
    if (correction.of === "total" || this.year === null) return true;
    if (correction.of === "column" && (correction.field === null || correction.field === "previous")) return true;
    const said = [correction.group, correction.heading].map(yearInText).filter((year) => year !== null);
    return said.every((year) => year === this.year);
  }

  private totalKey(kind: CorrectedKind, label: string): string {
    return `${kind}\n${headingKey(label, this.year)}`;
  }
}

/** The header that tables of the kind stand below. */
export function headerKindOf(kind: CorrectedKind): HeaderKind {
  return kind === "indicators" ? "indicators" : "amounts";
}

/** The field of a corrected heading while the kind of its table is still to be found out. */
export function firstField(
  fields: CorrectedFields,
  otherwise: FieldMatch | null,
  corrections: Corrections,
): FieldMatch | null {
  for (const { field, by } of fields.values()) if (field !== null) return { field, rank: corrections.rankOf(by) };
  return otherwise;
}
