import { Trouble, troubleMessage, troubleOf } from "../../workbook";

/** Why something could not be done: the user's matter in plain words, or a fault of the program to be reported. */
export type Failure =
  | { readonly kind: "trouble"; readonly code: string; readonly message: string }
  | { readonly kind: "fault"; readonly details: string };

/** What went wrong, in words: a Trouble has its own, anything else is a fault of the program and never the user's. */
export function failureOf(thrown: unknown): Failure {
  const error = troubleOf(thrown);
  if (error instanceof Trouble) return { kind: "trouble", code: error.code, message: troubleMessage(error) };
  const details = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return { kind: "fault", details };
}
