/** The name of a rule's shape, which is that of its file: "at-least". Every rule stands in rules/list.ts. */
export type RuleId = string;

/** Where a user can choose a rule: in the column 计分方式, or in the pane. */
export type ChosenBy = "column" | "pane";
