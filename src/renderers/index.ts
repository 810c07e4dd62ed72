export { planWriting } from "./writing/plan-writing";
export type { EnteredCell, Writing, WritingInput, WritingNote } from "./writing/writing";
export {
  readMemory,
  type Memory,
  type Presented,
  type RememberedItem,
  type SetAside,
  type TouchedCell,
} from "./memory/memory";
export { setAsideOf, withSetAside } from "./memory/set-aside";
export { planCleanUp, planRestore } from "./memory/restore";
export { changesSince, type Change } from "./memory/changes";
export { layOutOutline } from "./outline-sheet";
export { layOutCorrections } from "./correction-sheet";
export { layOutScheme } from "./scheme-sheet";
export { isFilledInPlace } from "./forms/fill";
export { planSubmission, type SubmissionPlan } from "./submission/plan-submission";
export { layOutRollUp, type RollUpMatter } from "./roll-up/roll-up";
export type { LevelResult, RefusedWorkbook, UnitResult } from "./roll-up/unit-result";
