/** What tables say of a year's money, of a project, a source or the whole: 年初预算数, 全年预算数, 全年执行数. */
export const YEARLY_AMOUNTS = ["initialBudget", "annualBudget", "executed"] as const;

export type YearlyAmount = (typeof YEARLY_AMOUNTS)[number];
