import type { Finding } from "../../figures";
import type { GeneratedKind, GenerateSheet } from "../../workbook";
import { readMemory, type Memory } from "../memory/memory";
import { SourceCells } from "../sheets/cells";
import { NumberLooks } from "../sheets/number-looks";
import { SheetNames } from "../sheets/names";
import type { WritingInput, WritingNote } from "./writing";

/** What every step of a plan starts from. */
export interface Ground {
  readonly input: WritingInput;
  readonly sources: SourceCells;
  /** Hands out each free name once. */
  readonly names: SheetNames;
  readonly memory: Memory | null;
  readonly looks: NumberLooks;
}

export function groundOf(input: WritingInput): Ground {
  const { snapshot } = input;
  return {
    input,
    sources: new SourceCells(snapshot),
    names: new SheetNames(snapshot),
    memory: readMemory(snapshot),
    looks: new NumberLooks(input.numbers),
  };
}

/** With a protected structure only sheets that are there already can be written. */
export function mayWrite({ input, names }: Ground, kind: GeneratedKind, serial = 1): boolean {
  return !input.snapshot.structureIsProtected || names.existing(kind, serial) !== null;
}

/** A sheet that we make, and whose it is. */
export interface SheetOfOurs {
  readonly kind: GeneratedKind;
  readonly serial: number;
  /** The project's name, 部门整体支出, or "" for a sheet of the whole workbook. */
  readonly owner: string;
  readonly sheet: GenerateSheet;
}

/** What a step has to say to the user. */
export interface Told {
  readonly notes: readonly WritingNote[];
  readonly findings: readonly Finding[];
}
