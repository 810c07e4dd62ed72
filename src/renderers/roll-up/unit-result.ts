import type { Decimal } from "../../figures";

/** What a first level of a unit's department form reached, in 分. */
export interface LevelResult {
  readonly name: string;
  readonly score: Decimal;
  readonly weight: Decimal;
}

/** One unit of a district, as its workbook was scored. Amounts are in 万元, rates are fractions. */
export interface UnitResult {
  /** The workbook, below the folder of the batch. */
  readonly file: string;
  readonly name: string;
  readonly year: number | null;
  /** The cells of the department form; null where there is none. */
  readonly form: string | null;
  /** Of the department form: the points that stand, what the rules give, and the grade. Never a mean of projects. */
  readonly score: Decimal | null;
  readonly computed: Decimal | null;
  readonly grade: string | null;
  readonly levels: readonly LevelResult[];
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
  /** Projects that were evaluated, with their points that stand and their grades. */
  readonly projects: readonly { readonly score: Decimal | null; readonly grade: string | null }[];
  /** Scores that wait for a judgement, in all forms. */
  readonly waiting: number;
  readonly errors: number;
  /** Every indicator of every form got all its points. */
  readonly isAllFull: boolean;
}

/** A workbook that could not be used, and why. */
export interface RefusedWorkbook {
  readonly file: string;
  readonly message: string;
}
