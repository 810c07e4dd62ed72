export { levelByLevel, makeUp, reachedTogether, waitingItems } from "./conclusion";
export { itemsByFigure } from "./levels";
export { budgetChange, lowExecution } from "./money";
export { lostBesideTogether, measuresTogether, problemsOfUnit, problemsTogether } from "./overview";
export { lostBeside, measuresOf, overFulfilment, problemsOf } from "./problems";
export { join, say } from "./say";
export type { Subject } from "./subject";
