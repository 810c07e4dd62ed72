import { shownField, type EntryField } from "../../app";
import { decimal, formatScore } from "../../figures";
import type { FieldView } from "../shown/fields";

/** A field as it is shown. */
export function fieldView(field: EntryField): FieldView {
  const shown = shownField(field);
  if (!("bounds" in shown) || shown.bounds === undefined) return shown;
  const { low, high } = shown.bounds;
  return { ...shown, limits: { low: formatScore(decimal(low)), high: formatScore(decimal(high)) } };
}
