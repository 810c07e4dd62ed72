import type { RuleId } from "./rule-id";

/** Everything that differs from place to place, each with a named default in DEFAULT_OPTIONS. Fractions and 分 as digits. */
export interface SchemeOptions {
  /** Which amount divides the execution rate. */
  readonly divisor: "annual-budget" | "annual-budget-plus-carried-over" | "initial-budget";
  /** What a zero budget gets: full only when nothing was spent either. */
  readonly zeroBudget: "full-when-unspent" | "full" | "zero" | "pending";
  /** Over-fulfilment from `from` of the target: only a reason, or points off each such indicator. */
  readonly overFulfilment: { readonly from: string; readonly pointsOff: string };
  /** Below this execution rate the reason must be told. */
  readonly lowExecution: string;
  /** Caps of the total by execution rate: below `below`, at most `most`. Empty: none. */
  readonly caps: readonly { readonly below: string; readonly most: string }[];
  readonly reverse: "linear" | "quotient";
  /** Above an equal target: points fall in proportion, or stay full. */
  readonly equalAbove: "linear" | "full";
  /** Lower bounds of the upper two tiers: 0.8 and 0.6. */
  readonly tierBounds: readonly [string, string];
  readonly steps: "whole" | "begun";
  readonly scoreDecimals: 0 | 1 | 2;
  readonly notApplicable: "rescale" | "full" | "zero";
  /** Best first. */
  readonly grades: readonly { readonly name: string; readonly from: string }[];
  /** A month's deadline written 9月前: before it begins, or within it. */
  readonly beforeMonth: "before" | "within";
}

/** First- and second-level weights as far as they were seen; null is not known. */
export interface SchemeLevel {
  readonly name: string;
  readonly weight: string | null;
  readonly children: readonly SchemeLevel[];
  readonly rule?: RuleId;
  readonly standard?: string;
}

/** A published way of scoring, as data. */
export interface Scheme {
  readonly id: string;
  readonly title: string;
  /** The document number: 财预〔2020〕10号; null where none is known. */
  readonly document: string | null;
  readonly version: string;
  readonly place: string;
  readonly scope: "project" | "department";
  readonly total: string;
  /** The weight of 预算执行率 where the form gives none; null: not known or inside another indicator. */
  readonly executionWeight: string | null;
  readonly levels: readonly SchemeLevel[];
  readonly options: SchemeOptions;
  /** How far it was verified, field by field, in Chinese: written into the working paper. */
  readonly verified: Readonly<Record<string, string>>;
  /** What else was seen of it and is no option of the scoring, in Chinese. */
  readonly notes?: readonly string[];
  /** What it lacks, in Chinese; empty when complete. */
  readonly lacks: readonly string[];
}
