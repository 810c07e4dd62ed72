import type { Desk } from "../desk/desk";
import { answer } from "./answer";
import type { Answer, CallName, DeskLine, Question } from "./calls";
import { untilCancelled } from "./until-cancelled";

/**
 * The desk on the page itself, where a host allows no worker: between two questions the screen is drawn. What it is
 * doing when somebody cancels is done to its end, and nobody waits for it.
 */
export class DeskOnPage implements DeskLine {
  private desk: Promise<Desk> | null = null;

  constructor(private readonly load: () => Promise<Desk>) {}

  ask<K extends CallName>(call: K, question: Question<K>, signal?: AbortSignal): Promise<Answer<K>> {
    this.desk ??= this.load();
    const asked = this.desk.then((desk) => answer(desk, call, question));
    return signal ? untilCancelled(asked, signal) : asked;
  }
}
