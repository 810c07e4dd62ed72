import type { Finding } from "../figures";
import type { Manuscript } from "../manuscript";
import { refuseOtherReports, reportFindings } from "../proofreading";
import { inOrderOfWeight, type Evaluated } from "./evaluate";

/**
 * 核对报告: the findings of the workbook with those of a report that is compared with it, gravest first.
 * @throws Trouble "report-of-another-unit", "report-of-another-year".
 */
export function checkReport({ scored, findings }: Evaluated, manuscript: Manuscript): readonly Finding[] {
  refuseOtherReports(manuscript, scored);
  return inOrderOfWeight([...findings, ...reportFindings(manuscript, scored)]);
}
