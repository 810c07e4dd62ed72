/** One step of a request, as Office.js sends it. Types: 1 Instantiate, 2 Query, 3 Method, 4 SetProperty, 5 Trace. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** Where an object of a request comes from. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Arguments that are objects themselves: their path ids in the same places. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** The properties that are asked for; nested objects under Expand by their path ("areas/items/address"). */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The body of one request of Office.js (one context.sync). */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The body of its answer. */
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The marks that were passed. */
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly Location?: string;
  };
}

/** What Excel refuses, with its own code: "AccessDenied", "ItemNotFound", … */
export interface ExcelFailure {
  readonly code: string;
  readonly message: string;
}

/** What crossed the wire since the emulator was made or `resetCounters` was called. */
export interface Counters {
  requests: number;
  /** Bytes of JSON from Office.js to Excel, and back. */
  bytesIn: number;
  bytesOut: number;
  /** The largest single request and answer. */
  largestIn: number;
  largestOut: number;
}

/** What changed in the workbook: by the add-in's requests or by a person in the grid. */
export interface Change {
  readonly by: "add-in" | "person";
  readonly kind: "cells" | "sheets" | "selection";
  /** The sheet concerned, where it is one. */
  readonly sheet?: string;
}
