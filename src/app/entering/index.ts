export type * from "./field";
export { allFields, fieldsOfItem, fieldsToSettle, setAsideField, shownField } from "./fields";
export { entryProblem, type EntryProblem } from "./entry-problem";
export { planEntering } from "./plan-entering";
