/** One file inside a zip, still packed: what is not edited is written back with the very same bytes. */
export interface ZipEntry {
  /** As stored, with forward slashes. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date as stored. */
  readonly time: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Declared size when inflated. */
  readonly size: number;
  readonly attributes: number;
}

export const STORED = 0;
export const DEFLATED = 8;
/** Flag bits (APPNOTE 4.4.4). */
export const IS_ENCRYPTED = 1;
export const HAS_DESCRIPTOR = 8;
export const IS_UTF8 = 0x800;
