import { installSession, type OfficeLibrary } from "./emulator/session";
import "./lent";

/**
 * Runs in the pane's page before the pane's own bundle: lets Microsoft's library talk to the workbench's Excel, and
 * adds what office.js would, which needs a real Office around it.
 */
function buildBridge(): void {
  const lent = window.parent.zipingWorkbench;
  if (!lent) {
    window.location.replace("workbench.html");
    return;
  }
  installSession(OfficeExtension as unknown as OfficeLibrary, lent.excel);
  const info = { host: "Excel", platform: "OfficeOnline" };
  const context = {
    // The workbench is in Chinese; workbench.html?lang=en-US shows the pane as an English Excel would.
    displayLanguage: new URLSearchParams(window.parent.location.search).get("lang") ?? "zh-CN",
    contentLanguage: "zh-CN",
    ...info,
    diagnostics: { ...info, version: "16.0" },
    document: { getFileAsync: fileOf(() => lent.excel.bytes()) },
    requirements: { isSetSupported: () => true },
  };
  // The library's own Office keeps its context to itself: ours stands in front of it.
  const onReady = async (callback?: (ready: typeof info) => unknown) => {
    await callback?.(info);
    return info;
  };
  Object.assign(window, {
    Office: Object.create(Office, {
      FileType: { value: { Compressed: "compressed" } },
      AsyncResultStatus: { value: { Succeeded: "succeeded", Failed: "failed" } },
      context: { value: context },
      onReady: { value: onReady },
    }),
  });
}

type Done = (result: { readonly status: string; readonly value?: unknown; readonly error?: unknown }) => void;

/** The open workbook as the file that Office would give, in one slice. */
function fileOf(bytes: () => Uint8Array): (type: string, options: unknown, done: Done) => void {
  return (_type, _options, done) => {
    try {
      const data = bytes();
      const getSliceAsync = (_index: number, given: Done) => given({ status: "succeeded", value: { data } });
      const file = { size: data.length, sliceCount: 1, getSliceAsync, closeAsync: () => undefined };
      done({ status: "succeeded", value: file });
    } catch (error) {
      done({ status: "failed", error: { code: "", message: error instanceof Error ? error.message : String(error) } });
    }
  };
}

buildBridge();
