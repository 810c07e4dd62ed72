import { projectKey, saysOfWhich } from "../../language";
import { RowClasses } from "../sheet/row-class";
import { sumOfSlots } from "../sheet/slot";
import type { AmountRow, AmountTable } from "./amount-table";
import { isCodeOfProject, isDoubtful, isOfProject, otherColumns, textBeside, type ColumnBeside } from "./columns-apart";
import type { ListedProject } from "./listed-project";
import { YEARLY_AMOUNTS } from "../yearly-amounts";

/** A project of a list with the row that it stands in. */
interface Listed {
  readonly project: ListedProject;
  readonly row: number;
}

/** Whether the row says what part of its project's money it holds: a row below a merged name is one more of its rows. */
export function isSplit({ reader }: AmountTable, apart: readonly ColumnBeside[], row: number): boolean {
  return apart.some(({ column }) => reader.grid.own(row, column) !== "");
}

/**
 * The rows, those that say no name of their own but what part of the money they hold with the name of the project above
 * them. Right below 合计 or 小计 they are parts of that sum, and no project's.
 */
export function namedAsAbove(
  table: AmountTable,
  apart: readonly ColumnBeside[],
  rows: readonly AmountRow[],
): readonly AmountRow[] {
  if (apart.length === 0) return rows;
  const sums = table.rows.filter(({ kind }) => kind === "total" || kind === "sum").map(({ row }) => row);
  const named: AmountRow[] = [];
  let above: AmountRow | null = null;
  let lastSum = -1;
  for (const row of rows) {
    while (sums.length > 0 && sums[0]! < row.row) lastSum = sums.shift()!;
    if (!isPart(row, apart)) named.push((above = row));
    else if (above === null && lastSum < 0) named.push(row);
    else if (above !== null && lastSum < above.row) {
      named.push({ ...row, label: above.label, labelAt: above.labelAt });
    }
  }
  return named;
}

function isPart({ row, labelAt }: AmountRow, apart: readonly ColumnBeside[]): boolean {
  return labelAt !== null && labelAt.row === row && apart.some(({ column }) => column === labelAt.column);
}

/** The rows without those that are part of another row of the same project: 其中, and all below one that says 合计 or 小计. */
export function withoutParts(
  table: AmountTable,
  apart: readonly ColumnBeside[],
  listed: readonly Listed[],
): readonly Listed[] {
  if (apart.length === 0) return listed;
  const classes = new RowClasses(table.reader.words);
  const isWhole = ({ row }: Listed): boolean =>
    apart.some(({ column }) => ["sum", "total"].includes(classes.of(table.reader.grid.own(row, column)) ?? ""));
  const whole = new Set(listed.filter(isWhole).map(({ project }) => keyOf(project)));
  const isOfWhich = ({ row }: Listed): boolean =>
    apart.some(({ column }) => saysOfWhich(table.reader.grid.own(row, column)));
  return listed.filter((one) => (whole.has(keyOf(one.project)) ? isWhole(one) : !isOfWhich(one)));
}

/**
 * The projects, one that stands in several rows with the sum of them, which is told. Rows of one name that say different
 * units, codes or kinds stay several projects.
 */
export function withRowsAdded(
  table: AmountTable,
  apart: readonly ColumnBeside[],
  listed: readonly Listed[],
): readonly ListedProject[] {
  if (apart.length === 0) return listed.map(({ project }) => project);
  const together = new Map<string, Listed[]>();
  for (const one of listed) {
    const key = keyOf(one.project);
    const known = together.get(key);
    if (known) known.push(one);
    else together.set(key, [one]);
  }
  return [...together.values()].flatMap((rows) => {
    const projects = rows.map(({ project }) => project);
    if (rows.length < 2) return projects;
    const said = rows.map(({ row }) => apart.map((one) => textBeside(table, row, one)).join("\n"));
    const isSame = areOne(table, apart, rows);
    if (new Set(said).size < rows.length || isSame === "no") return projects;
    const differing = apart.filter((one) => new Set(rows.map(({ row }) => textBeside(table, row, one))).size > 1);
    table.reader.notices.add(
      isSame === "yes" ? "project-rows-added" : "project-rows-unsure",
      rows.map(({ row }) => ({ ...table.range, top: row, bottom: row })),
      {
        listed: projects[0]!.name,
        count: String(rows.length),
        by: differing.map(({ heading }) => heading).join("、"),
      },
    );
    return [added(projects)];
  });
}

/** Whether rows of one name are one project's: by the name's own cell or by its code they are, by another unit's they aren't. */
function areOne(table: AmountTable, apart: readonly ColumnBeside[], rows: readonly Listed[]): "yes" | "perhaps" | "no" {
  const [first, ...rest] = rows.map(({ project }) => project.at);
  if (rest.every(({ top, left }) => top === first!.top && left === first!.left)) return "yes";
  const textsOf = (one: ColumnBeside): readonly string[] => rows.map(({ row }) => textBeside(table, row, one));
  const differs = (one: ColumnBeside): boolean => new Set(textsOf(one).filter((text) => text !== "")).size > 1;
  const others = otherColumns(table, apart);
  const codes = others.filter((one) => isCodeOfProject(one) && !textsOf(one).includes(""));
  if (codes.length > 0) return codes.some(differs) ? "no" : "yes";
  const differing = others.filter(differs);
  if (differing.length > 0) return differing.some(isOfProject) ? "no" : "perhaps";
  return isDoubtful(apart.filter(differs)) ? "perhaps" : "yes";
}

function keyOf({ name, parent, level, isGroup }: ListedProject): string {
  return [isGroup, level, parent ?? "", projectKey(name)].join("\n");
}

function added(rows: readonly ListedProject[]): ListedProject {
  const [first] = rows;
  const together = Object.fromEntries(
    YEARLY_AMOUNTS.map((field) => [field, sumOfSlots(rows.map((row) => row[field]))]),
  );
  return {
    ...first!,
    ...together,
    statedRate: null,
    otherAmounts: [],
    remark: rows.find(({ remark }) => remark && remark.text !== "")?.remark ?? first!.remark ?? null,
    texts: Object.assign({}, ...rows.map(({ texts }) => texts).reverse()) as ListedProject["texts"],
  };
}
