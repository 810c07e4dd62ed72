import { Trouble, type TroubleCode } from "../../workbook";

/** Excel's own error codes and what they mean to the user. Any other code is told as Excel worded it. */
const MEANING: Readonly<Record<string, TroubleCode>> = {
  AccessDenied: "sheet-protected",
  InvalidOperationInCellEditMode: "cell-being-edited",
  ItemNotFound: "sheet-gone",
  ItemAlreadyExists: "sheet-name-taken",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "unsupported-host",
};

/** Faults of ours and not of the workbook or of Excel. */
const FAULTS = new Set(["PropertyNotLoaded", "InvalidObjectPath", "ValueNotLoaded"]);

/** What Excel refused, as a Trouble; a fault of ours (a property that was not loaded) stays a fault. */
export function refusal(error: unknown, workbookName: string): unknown {
  if (!(error instanceof OfficeExtension.Error) || FAULTS.has(error.code)) return error;
  const code = MEANING[error.code];
  return code
    ? new Trouble(code, workbookName)
    : new Trouble("host-refused", workbookName, { more: `${error.code}：${error.message}` });
}

/** Whether Excel had more to say than one answer holds. */
export function isTooLargeAnswer(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}
