import { reportLedger, writeReport, type Evaluated } from "../../app";
import { renderDocx } from "../../renderers/docx";

/** The report of an evaluated workbook as the bytes of a .docx. */
export function reportFile(evaluated: Evaluated): Uint8Array {
  const document = writeReport(evaluated);
  return renderDocx(document, undefined, reportLedger(evaluated, document));
}
