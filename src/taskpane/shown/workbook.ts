import type { ShownFinding } from "./findings";
import type { ShownTable } from "./tables";

/** A workbook read, scored and compared, as far as all views show it. Plain data. */
export interface ShownWorkbook {
  /** The file's name. */
  readonly name: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly scheme: ShownScheme;
  /** The published schemes. */
  readonly schemes: readonly { readonly id: string; readonly label: string }[];
  /** The department's table first, then the projects' in their order. */
  readonly tables: readonly ShownTable[];
  readonly lines: readonly OverviewLine[];
  /** false while only the score is known: what the checks find comes a moment later. */
  readonly isChecked: boolean;
  /** Gravest first. */
  readonly findings: readonly ShownFinding[];
  readonly canRestore: boolean;
  readonly canClean: boolean;
}

export interface ShownScheme {
  readonly id: string;
  /** Document and title. */
  readonly words: string;
  /** What it does not say. */
  readonly lacks: readonly string[];
}

/** One line of the overview: a project or the department. Texts are as they are shown; null where there is none. */
export interface OverviewLine {
  readonly key: string;
  /** The key of its table; null for a project without one. */
  readonly table: string | null;
  /** null for the department. */
  readonly name: string | null;
  readonly score: string | null;
  readonly grade: string | null;
  readonly rate: string | null;
  /** How many scores wait for a person. */
  readonly waiting: number;
  readonly errors: number;
  /** Its place by score and by rate, the lowest first; lines that are equal have one place, null without the number. */
  readonly order: { readonly score: number | null; readonly rate: number | null };
}
