import type { CorrectedKind } from "./mapping";
import type { AmountTable } from "./tables/amount-table";
import { isFundsLabel } from "./tables/funds-block";
import { quantityOf } from "./tables/quantities";
import { hasRevenue, saysRevenue } from "./tables/revenue-table";

/** Where an amount table stands. */
interface Surroundings {
  readonly title: string | null;
  readonly isInForm: boolean;
  /** Only a title says that it is a form: the sheet names no project and has no indicators. */
  readonly isTitleAlone: boolean;
}

/** Titles that speak of the evaluation and head no form. */
const NO_FORM = /汇总|一览|基础数据|数据表|人员.*情况|资产.*情况/;

/** Whether what stands below a title is a self-evaluation form. */
export function isTitleOfForm(title: string | null): boolean {
  return title !== null && /自评|评价|绩效/.test(title) && !NO_FORM.test(title);
}

/** What an amount table is, by its labels, its columns and where it stands. */
export function amountKind(table: AmountTable, { title, isInForm, isTitleAlone }: Surroundings): CorrectedKind {
  const labels = table.rows.map(({ label }) => label).filter((label) => label.trim() !== "");
  const known = labels.filter((label) => quantityOf(label) !== null).length;
  const ofFunds = table.rows.filter(
    ({ label, kind }) => label.trim() !== "" && kind !== "total" && kind !== "sum" && isFundsLabel(table, label),
  ).length;
  // 事业收入 beside 财政拨款 is a source of a form's money, unless the rows add up to the unit's revenue.
  const isSource = isInForm && ofFunds > 0 && !saysRevenue(table);
  if (hasRevenue(table) && !isSource) return "revenue";
  if (ofFunds > 0 && (isInForm || !table.columns.has("project"))) return "funds";
  const isStructure = labels.some((label) => /^\s*(?:基本支出|项目支出)/.test(label));
  if (isInForm && isStructure) return "funds";
  if (known >= 2 || (known > 0 && known === labels.length)) return "ratios";
  if (table.columns.has("project") || table.columns.has("group")) {
    return table.columns.has("annualBudget") || table.columns.has("executed") || table.columns.has("initialBudget")
      ? "projects"
      : "ratios";
  }
  if (isInForm && !isTitleAlone) return "funds";
  return title !== null && title.includes("项目") ? "projects" : "ratios";
}
