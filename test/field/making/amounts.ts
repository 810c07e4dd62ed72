import Big from "big.js";
import type { Dress } from "./dress";
import type { GridCell } from "../../support/grid";

/** An amount (万元) as a cell of that dress holds it. */
export function amountCell(amount: string, { amount: way }: Pick<Dress, "amount">): GridCell {
  const yuan = new Big(amount).times(10_000);
  if (way === "元") return { value: yuan.toNumber(), text: grouped(yuan), format: "#,##0.00" };
  if (way === "元 as text") return grouped(yuan);
  if (way === "￥元") return `￥${grouped(yuan)}`;
  if (way === "万元 as text") return grouped(new Big(amount));
  if (way === "with 万元") return `${new Big(amount).toFixed(2)}万元`;
  return { value: Number(amount), text: grouped(new Big(amount)), format: "#,##0.00" };
}

export function unitOf({ amount }: Pick<Dress, "amount">): string {
  return amount.startsWith("元") || amount === "￥元" ? "元" : "万元";
}

/** The corner that says the unit of money. */
export function unitNote(dress: Pick<Dress, "amount" | "unitNote">): string {
  return `${dress.unitNote}${unitOf(dress)}${dress.unitNote.startsWith("（") ? "）" : ""}`;
}

export function rateCell(executed: string, budget: string): GridCell {
  const rate = new Big(executed).div(budget).round(4, 1);
  return { value: rate.toNumber(), text: `${rate.times(100).toFixed(2)}%`, format: "0.00%" };
}

export function times(amount: string, factor: string): string {
  return new Big(amount).times(factor).round(2, 1).toString();
}

export function minus(amount: string, other: string): string {
  return new Big(amount).minus(other).toString();
}

export function sum(amounts: readonly string[]): string {
  return amounts.reduce((all, one) => all.plus(one), new Big(0)).toString();
}

function grouped(amount: Big): string {
  const [whole, decimals] = amount.toFixed(2).split(".");
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals}`;
}
