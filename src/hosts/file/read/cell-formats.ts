import { child, childrenNamed, isTrue, type XmlElement } from "../xml/tree";
import { BUILT_IN_FORMATS } from "./built-in-formats";

/** What a cell's style says that matters here. */
export interface CellFormat {
  /** The number format code; undefined for General. */
  readonly code: string | undefined;
  readonly isLocked: boolean;
}

const GENERAL: CellFormat = { code: undefined, isLocked: true };

/** The formats of styles.xml by the number that cells carry in s. Without a styles part all is General. */
export class CellFormats {
  private readonly formats: readonly CellFormat[];

  constructor(styles: XmlElement | undefined) {
    const codes = customFormats(styles);
    this.formats = childrenNamed(child(styles, "cellXfs"), "xf").map((xf) => cellFormat(xf, codes));
  }

  at(style: number): CellFormat {
    return this.formats[style] ?? GENERAL;
  }
}

/** Codes of the workbook's own formats by number; WPS and LibreOffice also write built-in numbers anew. */
export function customFormats(styles: XmlElement | undefined): ReadonlyMap<number, string> {
  const formats = childrenNamed(child(styles, "numFmts"), "numFmt");
  return new Map(formats.map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? "General"]));
}

function cellFormat(xf: XmlElement, codes: ReadonlyMap<number, string>): CellFormat {
  const id = Number(xf.attributes.numFmtId ?? 0);
  const code = codes.get(id) ?? BUILT_IN_FORMATS[id];
  const locked = child(xf, "protection")?.attributes.locked;
  return {
    code: code === undefined || /^general$/i.test(code) ? undefined : code,
    isLocked: locked === undefined || isTrue(locked),
  };
}
