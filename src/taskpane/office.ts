import { isDarkColour } from "./theme";

/** The youngest set of functions that the product cannot do without: merged areas of a whole sheet. */
const REQUIRED = "1.13";

/** Whether this Excel has what is needed. */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIRED);
}

/** The language in which Office shows itself; Chinese where it does not say. */
export function displayLanguage(): string {
  return Office.context?.displayLanguage ?? "zh-CN";
}

/** Whether the pane should be dark: Office's theme, else the system's. */
export function isDark(): boolean {
  const ofOffice = isDarkColour(Office.context?.officeTheme?.bodyBackgroundColor);
  return ofOffice ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}
