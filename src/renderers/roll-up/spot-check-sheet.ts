import type { GenerateSheet } from "../../workbook";
import { SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { spotChecks, type Draw } from "./spot-check";
import type { UnitResult } from "./unit-result";

/** Which units the bureau might look at again, and why. */
export function layOutSpotChecks(units: readonly UnitResult[], draw: Draw): GenerateSheet {
  const draft = new SheetDraft([32, 48, 44]);
  draft.band(0, 0, 2, "抽查复核建议名单", style.TITLE);
  draft.rowHeights[0] = 34;
  let row = 1;
  for (const { title, units: chosen } of spotChecks(units, draw)) {
    draft.band(row, 0, 2, `${title}${chosen.length === 0 ? "：没有" : ""}`, style.GROUP);
    row += 1;
    for (const { unit, why } of chosen) {
      draft.constant(row, 0, unit.name, style.TEXT);
      draft.constant(row, 1, why, style.TEXT);
      draft.constant(row, 2, unit.form === null ? unit.file : `${unit.file} ${unit.form}`, style.TEXT);
      draft.fit(row, unit.file + (unit.form ?? ""), 2, 2, 10);
      row += 1;
    }
  }
  return draft.sheet("抽查复核", { print: { landscape: true, fitToWidth: true } });
}
