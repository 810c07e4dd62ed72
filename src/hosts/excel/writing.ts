/** All that a write needs, taking it back included: it is loaded whole before anything is written. */
export { rewritten } from "./backups";
export { checkUnchanged } from "./check-unchanged";
export { rollBack } from "./roll-back";
export { carryOut, tidyUp } from "./write";
