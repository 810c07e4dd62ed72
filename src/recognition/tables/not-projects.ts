import { sum, ZERO, type Decimal } from "../../figures";
import { canNameProject, isClassificationCode, isClassificationName, plainName, saysOfWhich } from "../../language";
import { SUBJECTS } from "../sheet/vocabulary";
import { placeOf } from "../sheet/sheet-reader";
import { rowsAboveParts } from "./sums-above";
import { slotOf, totalRow, type AmountRow, type AmountTable } from "./amount-table";
import { YEARLY_AMOUNTS, type YearlyAmount } from "../yearly-amounts";

const MARKED = /^\s*#/;

/** The rows of a list that may be projects: no totals, no 其中, no rows of the classification that the list is kept by. */
export function projectRows(table: AmountTable): readonly AmountRow[] {
  const rows = table.rows.filter(({ kind, label }) => kind !== "total" && kind !== "sum" && !saysOfWhich(label));
  return withoutUnits(table, withoutMarked(table, withoutSubjects(table, rows)));
}

/** 201-云栖县公安局 above its projects, whose sum it is. */
function withoutUnits(table: AmountTable, rows: readonly AmountRow[]): readonly AmountRow[] {
  const above = rowsAboveParts(table, rows);
  return rows.filter((row) => !above.has(row) || canNameProject(plainName(row.label)));
}

/** 213 农林水支出, 21305 …, 2130504 … above the projects that are paid from them. */
function withoutSubjects(table: AmountTable, rows: readonly AmountRow[]): readonly AmountRow[] {
  const named = table.columns.has("project")
    ? rows.filter((row) => hasProject(table, row) || !isSubject(table, row))
    : rows;
  const isClassified = table.columns.has("project")
    ? ({ label }: AmountRow) => isClassificationName(label)
    : (row: AmountRow) => hasClassification(table, row);
  const projects = named.filter((row) => !isClassified(row));
  return projects.length > 0 ? projects : named;
}

function hasProject(table: AmountTable, { row }: AmountRow): boolean {
  const place = placeOf(table.reader.grid, row, table.columns.get("project")!);
  return place !== null && table.reader.grid.own(place.row, place.column) !== "";
}

/** The row's name stands in the column of subjects, or a code of theirs in its own. */
function isSubject(table: AmountTable, row: AmountRow): boolean {
  const heading = table.columns.get("label");
  const isOfSubjects =
    heading !== undefined && SUBJECTS.some((word) => table.reader.words.of(heading.text).word === word);
  const stands = heading !== undefined && row.labelAt !== null && row.labelAt.column === heading.column;
  return (isOfSubjects && stands) || hasClassification(table, row);
}

function hasClassification(table: AmountTable, { row, label }: AmountRow): boolean {
  return isClassificationCode(slotOf(table, "subjectCode", row)?.text ?? "") || isClassificationName(label);
}

/**
 * A # before a name marks 其中 only where the total says so: it is the sum of the other rows. “#3机组检修” is a name.
 */
function withoutMarked(table: AmountTable, rows: readonly AmountRow[]): readonly AmountRow[] {
  const others = rows.filter(({ label }) => !MARKED.test(label));
  if (others.length === rows.length) return rows;
  const total = totalRow(table);
  const isOfWhich = YEARLY_AMOUNTS.some((field) => {
    const whole = total && slotOf(table, field, total.row)?.number;
    return whole && sumOf(table, field, others).eq(whole) && !sumOf(table, field, rows).eq(whole);
  });
  return isOfWhich ? others : rows;
}

function sumOf(table: AmountTable, field: YearlyAmount, rows: readonly AmountRow[]): Decimal {
  return sum(rows.map(({ row }) => slotOf(table, field, row)?.number ?? ZERO));
}
