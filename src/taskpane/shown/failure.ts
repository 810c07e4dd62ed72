import { Trouble, troubleMessage } from "../../workbook";

/** Why something could not be done: the user's matter in plain words, or a fault of the program to be reported. */
export type Failure =
  | { readonly kind: "trouble"; readonly code: string; readonly message: string }
  | { readonly kind: "fault"; readonly details: string };

/** How a page and a worker call it that a part of the program can't be had: webpack's name, and that of importScripts. */
const NOT_LOADED = new Set(["ChunkLoadError", "NetworkError"]);

/** A part of the program that does not come is no fault of it but of the connection; any other error stays itself. */
export function troubleOf(error: unknown): unknown {
  const isNotLoaded = error instanceof Error && NOT_LOADED.has(error.name);
  return isNotLoaded ? new Trouble("part-not-loaded", "") : error;
}

/** What went wrong, in words: a Trouble has its own, anything else is a fault of the program and never the user's. */
export function failureOf(thrown: unknown): Failure {
  const error = troubleOf(thrown);
  if (error instanceof Trouble) return { kind: "trouble", code: error.code, message: troubleMessage(error) };
  const details = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return { kind: "fault", details };
}
