import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Figures worked out apart from the product (scripts/make-samples/scores.py), in the shape of `score --json`. */
export interface GoldenEvaluation {
  readonly total: string;
  readonly grade: string | null;
  readonly pending: { readonly count: number; readonly points: string };
  readonly execution: { readonly weight: string; readonly score: string } | null;
  readonly indicators: readonly {
    readonly name: string;
    readonly weight: string | null;
    readonly score: string | null;
    readonly given?: string | null;
  }[];
}

export interface GoldenProject {
  readonly name: string;
  readonly level: number;
  readonly executionRate: string;
  readonly evaluation: GoldenEvaluation | null;
}

export interface Golden {
  readonly workbook: string;
  readonly unit: { readonly name?: string; readonly year: number };
  /** The scheme of every evaluation, where the sample leaves no doubt about it. */
  readonly scheme?: string;
  readonly revenue: object | null;
  readonly projectTotal?: { readonly annualBudget: string; readonly executed: string };
  readonly counts?: { readonly level1: number; readonly level2: number };
  readonly projects: readonly GoldenProject[];
  readonly department: GoldenEvaluation | null;
}

/** Reads `<name>.golden.json` beside the tests. */
export function golden(name: string): Golden {
  return JSON.parse(readFileSync(join(__dirname, `${name}.golden.json`), "utf8")) as Golden;
}
