import { MOST_MEMORY } from "../../app";
import type { WorkbookSnapshot } from "../../workbook";

/**
 * What reading, scoring and checking take for a cell that is not empty, in bytes: forms of 0.8 and of 2 million cells
 * took no more.
 */
const BYTES_PER_CELL = 1_000;

/** Told in halves of a GB. */
const STEP = 512;

/** What a page of Chromium or Edge knows of its memory; its workers share as much. */
interface HeapLimit {
  readonly memory?: { readonly jsHeapSizeLimit: number };
}

/** How much workbooks may need in this browser, in MB: as much as one may for the command, or less on a small computer. */
export function mostMemory({ memory }: HeapLimit = performance as HeapLimit): number {
  if (memory === undefined) return MOST_MEMORY;
  return Math.min(MOST_MEMORY, Math.max(STEP, Math.floor(memory.jsHeapSizeLimit / 2 ** 20 / STEP) * STEP));
}

/**
 * Whether a workbook is likely to need more than so many MB. A browser can't hold a worker to a limit: one whose memory
 * is full takes the whole page along, so that it must not come to that.
 */
export function needsMoreThan(megabytes: number, { sheets }: WorkbookSnapshot): boolean {
  let cells = 0;
  for (const { rows } of sheets) for (const row of rows) row?.forEach(() => (cells += 1));
  return cells * BYTES_PER_CELL > megabytes * 2 ** 20;
}
