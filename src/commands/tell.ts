/** The name under which the page of the commands finds what to say. */
const SAID = "said";
const DIALOG_CLOSED = 12006;

/**
 * Tells the user something that no cell should hold. The pane opens where the ribbon's functions share its runtime;
 * elsewhere a function has no screen of its own, and Office's small dialog is the only one there is.
 */
export async function tell(message: string): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    await Office.addin.showAsTaskpane();
    return;
  }
  await showDialog(message);
}

/** Resolves when the dialog is closed, since closing the function's runtime would close the dialog too. */
function showDialog(message: string): Promise<void> {
  const address = new URL(window.location.href);
  address.search = new URLSearchParams({ [SAID]: message }).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { height: 30, width: 30, displayInIframe: true }, (shown) => {
      if (shown.status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      shown.value.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        if ("error" in event && event.error === DIALOG_CLOSED) resolve();
      });
    });
  });
}

/** What this page was opened to say; null where it is the page of the functions. */
export function saidIn(search: string): string | null {
  return new URLSearchParams(search).get(SAID);
}

/** Shows a message as the whole page. */
export function showMessage(message: string): void {
  document.title = "自评通";
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "alert");
  paragraph.textContent = message;
  document.body.replaceChildren(paragraph);
}
