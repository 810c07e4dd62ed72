import type { Desk } from "../desk/desk";

/** What the page may ask of the desk. */
export type CallName = keyof { [K in keyof Desk as Desk[K] extends (question: never) => unknown ? K : never]: true };

/** What is asked with a call. */
export type Question<K extends CallName> = Parameters<Desk[K]> extends [infer Q] ? Q : Readonly<Record<string, never>>;

/** What the desk answers: plain data alone. */
export type Answer<K extends CallName> = Awaited<ReturnType<Desk[K]>>;

/** The page's line to the desk. */
export interface DeskLine {
  /**
   * Asks the desk. Where `signal` aborts, it ends at once with Trouble "cancelled" whatever the desk is doing.
   * @throws Trouble as the desk's method does; "calculation-lost" where the desk was lost with the question.
   */
  ask<K extends CallName>(call: K, question: Question<K>, signal?: AbortSignal): Promise<Answer<K>>;
}
