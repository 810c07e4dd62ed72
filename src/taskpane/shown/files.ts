/** A file that the user chose, by its name without folder. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file to be saved, with what a person should know of it. */
export interface MadeFile extends ChosenFile {
  readonly notes: readonly string[];
}
