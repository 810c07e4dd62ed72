import type { EmulatedExcel } from "./emulated-excel";

/** The part of Microsoft's OfficeExtension that takes a session of one's own; it has no public types. */
export interface OfficeLibrary {
  readonly SessionBase: { _overrideSession: unknown };
}

/** Makes every Excel.run of this library talk to the emulator. Call it before the first Excel.run. */
export declare function installSession(library: OfficeLibrary, emulator: EmulatedExcel): void;
