export type * from "./field";
export { allFields, fieldsOfFinding, fieldsOfItem, joinedSentences, reasonField, setAsideField } from "./fields";
export { entryProblem, type EntryProblem } from "./entry-problem";
export { planEntering } from "./plan-entering";
