import type { Place } from "../../figures";
import { a1Range, type CellRange } from "../../workbook";

/** A place as a link: what it says and what it selects. */
export interface PlaceLink {
  readonly label: string;
  readonly range: CellRange;
}

/** 培训!F12 as people write it; a bare sheet leads to its first cell. */
export function placeLink(place: Place): PlaceLink {
  if (!("top" in place)) {
    return { label: place.sheet, range: { sheet: place.sheet, top: 0, left: 0, bottom: 0, right: 0 } };
  }
  return { label: `${place.sheet}!${a1Range(place)}`, range: place };
}
