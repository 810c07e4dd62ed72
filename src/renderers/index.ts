export { planWriting } from "./writing/plan-writing";
export type { Writing, WritingInput, WritingNote } from "./writing/writing";
export { readMemory, type Memory, type RememberedItem, type TouchedCell } from "./memory/memory";
export { planCleanUp, planRestore } from "./memory/restore";
export { changesSince, type Change } from "./memory/changes";
export { layOutScheme } from "./scheme-sheet";
export { isFilledInPlace } from "./forms/fill";
export { planSubmission, type SubmissionPlan } from "./submission";
