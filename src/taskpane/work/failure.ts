import { Trouble, troubleMessage } from "../../workbook";
import type { Failure } from "../state/state";

/** What went wrong, in words: a Trouble has its own, anything else is a fault of the program and never the user's. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Trouble) return { kind: "trouble", code: error.code, message: troubleMessage(error) };
  const details = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return { kind: "fault", details };
}
