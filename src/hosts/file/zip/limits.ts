/** A file larger than this is refused before it is read. */
export const LARGEST_FILE = 256 * 2 ** 20;
/** Inflated size of one part: twenty times the sheet of 20,000 indicators. */
export const LARGEST_PART = 256 * 2 ** 20;
/** Declared inflated sizes of all parts together. */
export const LARGEST_PACKAGE = 1024 * 2 ** 20;
/** Parts beyond this size must not be packed more tightly than HIGHEST_RATIO: sheets reach about 30 to 1. */
export const RATIO_COUNTS_FROM = 16 * 2 ** 20;
export const HIGHEST_RATIO = 200;
export const MOST_PARTS = 20_000;
/** Cells that are not empty, in all sheets together. */
export const MOST_CELLS = 3_000_000;
