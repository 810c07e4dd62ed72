import { rangeOf } from "../../workbook";
import type { Header, HeaderColumn } from "./header";
import { pointsInText, unitInText } from "../../language";
import type { Field, HeaderKind } from "./lexicon";
import type { MappedTable } from "../mapping";
import type { SheetReader } from "./sheet-reader";

/** The header of a table that the user pointed out: its columns are the user's, its rows as given or recognised. */
export function mappedHeader(reader: SheetReader, mapped: MappedTable): Header {
  const kind: HeaderKind = mapped.kind === "indicators" ? "indicators" : "amounts";
  const { top } = mapped.range;
  const recognised = reader.headers.findKind(kind, top);
  const bottom = mapped.headerRows !== undefined ? top + mapped.headerRows - 1 : (recognised?.bottom ?? top);
  const entries = Object.entries(mapped.columns);
  if (entries.length === 0) {
    return recognised ?? { kind, top, bottom, columns: reader.headers.readBand(kind, top, bottom) };
  }
  const columns = entries.map(([field, column]): HeaderColumn => {
    const place = rangeOf({ sheet: reader.grid.name, row: bottom, column });
    const text = reader.grid.shown(place.top, column);
    return {
      field: field as Field,
      column,
      row: bottom,
      right: column,
      rank: 0,
      text,
      path: text === "" ? [] : [text],
      unit: unitInText(text),
      year: null,
      points: pointsInText(text),
      span: null,
      isPart: false,
      level: null,
    };
  });
  return { kind, top, bottom, columns: columns.sort((first, second) => first.column - second.column) };
}
