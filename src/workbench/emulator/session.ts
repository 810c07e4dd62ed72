import type { EmulatedExcel } from "./emulated-excel";
import type { RequestBody } from "./messages";

/** The part of Microsoft's OfficeExtension that takes a session of one's own; it has no public types. */
export interface OfficeLibrary {
  readonly SessionBase: { _overrideSession: unknown };
  /** Says that messages about events will come. */
  readonly _testSetRichApiMessageReadyImpl?: (ready: () => Promise<unknown>) => void;
  /** Hands Office.js a message about an event. */
  readonly _testTriggerRichApiMessageEvent?: (message: unknown) => void;
}

/** Office.js's flag of Excel.run({ delayForCellEdit: true }). */
const WAITS_FOR_EDIT = 64;
// Office.js's numbers for a message about an event, and for "a worksheet changed".
const EVENT_MESSAGE = 65_536;
const SHEET_CHANGED = 10;

/** Makes every Excel.run of this library talk to the emulator. Call it before the first Excel.run. */
export function installSession(library: OfficeLibrary, emulator: EmulatedExcel): void {
  library.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, flags: number, message: { readonly Body: RequestBody }) => ({
        ErrorCode: "",
        ErrorMessage: "",
        Headers: {},
        Body: await emulator.answer(message.Body, (flags & WAITS_FOR_EDIT) !== 0),
      }),
    }),
    eventRegistration: null,
  };
  library._testSetRichApiMessageReadyImpl?.(() => Promise.resolve());
  emulator.onChange(({ by, kind, sheet }) => {
    if (kind !== "cells" || !emulator.isListenedTo) return;
    const message = {
      address: "",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
      worksheetId: (sheet !== undefined && emulator.sheetId(sheet)) || "",
    };
    library._testTriggerRichApiMessageEvent?.({
      entries: [
        {
          messageCategory: EVENT_MESSAGE,
          messageType: SHEET_CHANGED,
          targetId: "Workbook",
          message: JSON.stringify(message),
        },
      ],
    });
  });
}
