export type { Proof } from "./proof";
export { findingsOfProofs, proofread, reportFindings } from "./proofread";
export type { KnownFigure } from "./facts";
export { REPORT_CHECK } from "./finding";
export { agrees, isFault, type Judgement, type Verdict } from "./verdict/verdict";
export { refuseOtherReports } from "./identity";
