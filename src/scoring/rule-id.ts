/** Every shape of scoring rule. */
export type RuleId =
  | "at-least"
  | "at-most"
  | "equal"
  | "range"
  | "deadline"
  | "points-off"
  | "bands"
  | "all-or-nothing"
  | "checklist"
  | "three-tiers"
  | "execution-rate"
  | "zero-tolerance"
  | "window"
  | "not-applicable"
  | "composite"
  | "by-hand";

/** Where a user can choose a rule: in the column 计分方式, or in the pane. */
export type ChosenBy = "column" | "pane";
