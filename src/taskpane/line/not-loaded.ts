import { Trouble } from "../../workbook";

/** How a page and a worker call it that a part of the program can't be had: webpack's name, and that of importScripts. */
const NOT_LOADED = new Set(["ChunkLoadError", "NetworkError"]);

/** A part of the program that does not come is no fault of it but of the connection; any other error stays itself. */
export function troubleOf(error: unknown): unknown {
  const isNotLoaded = error instanceof Error && NOT_LOADED.has(error.name);
  return isNotLoaded ? new Trouble("part-not-loaded", "") : error;
}
