/** The ids by which the body's paragraphs name their styles. */
export const STYLE = {
  title: "Title",
  body: "BodyText",
  headings: ["Heading1", "Heading2", "Heading3", "Heading4"],
  tableTitle: "TableTitle",
  tableHead: "TableHead",
  tableText: "TableText",
  tableTextLeft: "TableTextLeft",
  pageNumber: "PageNumber",
} as const;
