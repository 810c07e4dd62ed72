/** What is done with each workbook of a folder. */
export type BatchWork = "score" | "report" | "submit";

/** What is done with all workbooks alike, and with which options: another choice does all of them again. */
export interface BatchChoice {
  readonly what: BatchWork;
  /** The options of the single command, as they were written: outline → huadu-2021; true for a switch. */
  readonly options: Readonly<Record<string, string | true>>;
  /** The SHA-256 of each file that an option names: a changed template does all of them again, too. */
  readonly files: Readonly<Record<string, string>>;
}

/** One workbook: where it is, and where its results go. */
export interface BatchTask {
  /** Below the folder of the batch, with "/". */
  readonly file: string;
  readonly input: string;
  readonly out: string;
  /** The folder that all results lie below. */
  readonly root: string;
  /** Results that may be replaced; anything else that is there already is refused. null: all may be. */
  readonly mayReplace: readonly string[] | null;
}

/** What became of one workbook. `exit` as of the single command: 0 done, 1 this workbook can't be used. */
export type BatchOutcome =
  | { readonly exit: 0; readonly result: object; readonly outputs: readonly string[] }
  /** `again`: it is no matter of the workbook (its result can't be written), so the next run tries once more. */
  | { readonly exit: 1; readonly message: string; readonly again?: true };
