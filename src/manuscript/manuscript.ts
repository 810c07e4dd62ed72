/** A .docx as it was read, plain data: what stands in it when all tracked changes are accepted. */
export interface Manuscript {
  /** The file's name without folder. */
  readonly name: string;
  /** All paragraphs in the order of reading, those of tables among them. */
  readonly passages: readonly Passage[];
  /** Texts of docProps/custom.xml by name. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface Passage {
  readonly text: string;
  /**
   * Which paragraph of the body it is, 1 the first, paragraphs within tables not counted; in a table the number of
   * the last one before it.
   */
  readonly number: number;
  /** 1 to 9 for a heading, by its style; null otherwise. */
  readonly heading: number | null;
  /** Where in a table it stands. */
  readonly cell: TablePlace | null;
  readonly marks: readonly Mark[];
  /** What fields draw from their codes, such as the choice in a list of a form: nothing there can be replaced as text. */
  readonly drawn?: readonly Stretch[];
}

/** A part of a paragraph's text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place in a table, all zero-based; `table` counts the tables of the document. */
export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** The cell belongs to the one above it. */
  readonly isContinued: boolean;
}

/** A bookmark within one paragraph. */
export interface Mark extends Stretch {
  readonly name: string;
}

/** A stretch of one paragraph to be replaced as a tracked change. */
export interface Revision extends Stretch {
  /** The place in Manuscript.passages. */
  readonly passage: number;
  readonly text: string;
}

/** Who is named for the tracked changes, and when they were made. */
export interface Revised {
  readonly by: string;
  /** UTC: 2022-01-05T08:00:00Z. */
  readonly at: string;
  /** The run that writes the document. */
  readonly run?: string;
}
