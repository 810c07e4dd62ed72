export { levelByLevel, makeUp, reachedTogether, waitingItems, waitingScores } from "./conclusion";
export { itemsByFigure } from "./levels";
export { budgetChange, lowExecution } from "./money";
export { lostBesideTogether, measuresTogether, problemsTogether } from "./overview";
export { hasProblems, lostBeside, measuresOf, overFulfilment, problemsOf } from "./problems";
export { gap, join, say } from "./say";
export { scoresTold, type GradeCount } from "./scores-together";
export type { Subject } from "./subject";
