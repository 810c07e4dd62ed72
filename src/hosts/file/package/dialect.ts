/** The two sets of names that Office packages use: the usual transitional one and ISO's strict one. */
export interface Dialect {
  /** The namespace of workbook and sheets. */
  readonly main: string;
  /** The namespace of r:id, and the start of every relationship's type. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
