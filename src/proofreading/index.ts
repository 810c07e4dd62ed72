export type { Proof } from "./proof";
export { proofread, reportFindings } from "./proofread";
export { REPORT_CHECK } from "./finding";
export { isFault, type Judgement, type Verdict } from "./verdict/verdict";
export { refuseOtherReports } from "./identity";
