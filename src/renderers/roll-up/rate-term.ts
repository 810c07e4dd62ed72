import { all, cell, either, is, isNumber, over, text, type Term } from "../../figures/term";

/** What was executed of the budget, or reached of the points; nothing where there is no such part. */
export const RATE: Term = either(
  all([isNumber(cell("budget")), is(cell("budget"), ">", 0), isNumber(cell("executed"))]),
  over(cell("executed"), cell("budget")),
  text(""),
);
