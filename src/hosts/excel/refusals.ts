import { Trouble, type TroubleCode } from "../../workbook";

/** Excel's own error codes and what they mean for the workbook. Any other code is told as Excel worded it. */
const MEANING: Readonly<Record<string, TroubleCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "unsupported-host",
};

/** Codes that concern one sheet, and how they are told where Excel does not say which. */
const OF_A_SHEET: Readonly<Record<string, { readonly code: TroubleCode; readonly words: string }>> = {
  AccessDenied: { code: "sheet-protected", words: "工作表或工作簿受保护" },
  ItemNotFound: { code: "sheet-gone", words: "工作表已被改名或删除" },
  ItemAlreadyExists: { code: "sheet-name-taken", words: "工作表的名称已被占用" },
};

/** Faults of ours and not of the workbook or of Excel. */
const FAULTS = new Set(["PropertyNotLoaded", "InvalidObjectPath", "ValueNotLoaded"]);

/**
 * What Excel refused, as a Trouble; a fault of ours (a property that was not loaded) stays a fault.
 * @param sheet the only sheet that was asked about, where there was one.
 */
export function refusal(error: unknown, workbookName: string, sheet?: string): unknown {
  if (!(error instanceof OfficeExtension.Error) || FAULTS.has(error.code)) return error;
  const code = MEANING[error.code];
  if (code) return new Trouble(code, workbookName);
  const known = OF_A_SHEET[error.code];
  if (known && sheet !== undefined) return new Trouble(known.code, sheet);
  return new Trouble("host-refused", workbookName, { more: known?.words ?? `${error.code}：${error.message}` });
}

/** Whether Excel had more to say than one answer holds. */
export function isTooLargeAnswer(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}
