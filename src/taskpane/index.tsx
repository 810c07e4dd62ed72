import { ExcelHost } from "../hosts/excel";
import { copyText, nextMessage, nextTurn, saveFile } from "./browser";
import { canReadFile, documentBytes } from "./document-file";
import { chooseDesk } from "./line/choose-desk";
import { WORKSHOP } from "./line/workshop";
import { mountNotice, mountPane } from "./mount";
import { displayLanguage, isDark, isSupported } from "./office";
import { platform } from "./platform";
import { messagesFor } from "./text/choose";
import { paneTheme } from "./theme";

/** The pane in Excel: the one place where the pane, the host and the browser are put together. */
async function start(): Promise<void> {
  // Its script is loaded while Office gets ready.
  const desk = chooseDesk(WORKSHOP, async () => new (await import("./desk/desk")).Desk());
  await Office.onReady();
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no element for the pane");
  const messages = await messagesFor(displayLanguage());
  const options = { messages, theme: await paneTheme(isDark()), nonce: __STYLE_NONCE__ };
  const { isExcel, isMac } = await platform();
  if (!isExcel || !isSupported()) {
    mountNotice(element, options);
    return;
  }
  const host = new ExcelHost(nextMessage);
  const save = isMac ? null : saveFile;
  const file = canReadFile() ? documentBytes : null;
  mountPane(element, { host, desk, save, file, copy: copyText, pause: nextTurn }, options);
}

void start();
