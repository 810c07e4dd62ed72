import { Trouble, troubleOf, type TroubleCode } from "../../workbook";
import type { CallName } from "./calls";
import type { Piece } from "./parcels";

/** One question. */
export interface Asked {
  readonly call: CallName;
  readonly question: unknown;
}

/** The first word of the page: the worker may have been there before it. */
export const GREETING = "hello";

/** What the page sends: its greeting, then pieces of questions. */
export type ToDesk = typeof GREETING | Piece;

/** What the worker sends: that it is there, then pieces of answers. */
export type FromDesk = Hello | Piece;

/** The answer to the greeting: the worker can be asked. */
export interface Hello {
  /** The browser's lock that the worker holds as long as it lives; null where there are no locks. */
  readonly lock: string | null;
}

/** How a question was answered. */
export type Outcome =
  | { readonly kind: "answer"; readonly answer: unknown }
  | {
      readonly kind: "trouble";
      readonly code: TroubleCode;
      readonly subject: string;
      readonly details: Trouble["details"];
    }
  | { readonly kind: "fault"; readonly message: string; readonly stack: string | undefined };

/** What was thrown, as plain data. */
export function outcomeOf(thrown: unknown): Outcome {
  const error = troubleOf(thrown);
  if (error instanceof Trouble) {
    const { code, subject, details } = error;
    return { kind: "trouble", code, subject, details };
  }
  if (error instanceof Error) return { kind: "fault", message: error.message, stack: error.stack };
  return { kind: "fault", message: String(error), stack: undefined };
}

/** The answer. @throws what was thrown where it was made. */
export function answerOf(outcome: Outcome): unknown {
  switch (outcome.kind) {
    case "answer":
      return outcome.answer;
    case "trouble":
      throw new Trouble(outcome.code, outcome.subject, outcome.details);
    case "fault":
      throw Object.assign(new Error(outcome.message), outcome.stack === undefined ? {} : { stack: outcome.stack });
  }
}
