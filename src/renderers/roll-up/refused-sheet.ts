import type { GenerateSheet } from "../../workbook";
import { SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import type { RefusedWorkbook } from "./unit-result";

/** The workbooks that could not be used, and why. */
export function layOutRefused(refused: readonly RefusedWorkbook[]): GenerateSheet {
  const draft = new SheetDraft([44, 90]);
  draft.band(0, 0, 1, "没有处理的工作簿", style.TITLE);
  draft.rowHeights[0] = 34;
  ["工作簿", "原因"].forEach((header, column) => draft.constant(1, column, header, style.HEADER));
  refused.forEach(({ file, message }, index) => {
    draft.constant(2 + index, 0, file, style.TEXT);
    draft.constant(2 + index, 1, message, style.TEXT);
    draft.fit(2 + index, message, 1, 1, 10);
  });
  return draft.sheet("没有处理的", { print: { landscape: true, fitToWidth: true } });
}
