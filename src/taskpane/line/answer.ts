import type { Desk } from "../desk/desk";
import type { Answer, CallName, Question } from "./calls";

/** Lets the desk answer one question. @throws as its method does. */
export async function answer<K extends CallName>(desk: Desk, call: K, question: Question<K>): Promise<Answer<K>> {
  const method = desk[call] as (question: Question<K>) => Answer<K> | Promise<Answer<K>>;
  return method.call(desk, question);
}
