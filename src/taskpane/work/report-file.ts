import { writeReport, type Evaluated } from "../../app";
import { renderDocx } from "../../renderers/docx";

/** The report of an evaluated workbook as the bytes of a .docx. */
export function reportFile(evaluated: Evaluated): Uint8Array {
  return renderDocx(writeReport(evaluated));
}
