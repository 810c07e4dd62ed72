import type { CellRange } from "../workbook";
import { formatNumber, type NumberForm } from "./format";
import type { Decimal } from "./decimal";

/** One number that the product states somewhere, with where it comes from and how it was made. */
export interface Figure {
  /** Stable within a workbook: "revenue.actual", "project.3.execution-rate". Table and text use the same id. */
  readonly id: string;
  /** The Chinese term: 决算收入, 执行率. */
  readonly label: string;
  /** null: the workbook has none; it is then shown as a marked gap. */
  readonly value: Decimal | null;
  /** 万元, 分, 个, 次; empty for a plain number or a percentage. */
  readonly unit: string;
  readonly form: NumberForm;
  /** The cells it was read from or computed from. */
  readonly sources: readonly CellRange[];
  /** How it was made, one phrase: "决算收入 ÷ 预算收入". Empty for a figure that was read. */
  readonly derivation: string;
  /** A number of things that were counted one by one: no cell holds it. */
  readonly isCounted?: true;
}

/** The figure as it is printed, without its unit; null where there is no value. */
export function shown(figure: Figure): string | null {
  return figure.value === null ? null : formatNumber(figure.value, figure.form);
}
