import type { Desk } from "../desk/desk";
import { answer } from "./answer";
import type { Answer, CallName, DeskLine, Question } from "./calls";
import { bringsWorkbook, Known } from "./known";
import type { Asked } from "./messages";
import { untilCancelled } from "./until-cancelled";

/**
 * The desk on the page itself, where a host allows no worker: between two questions the screen is drawn. What it is
 * doing when somebody cancels is done to its end, and nobody waits for it; since that desk then knows another workbook
 * than the one that is shown, the next question goes to a new one.
 */
export class DeskOnPage implements DeskLine {
  private desk: Promise<Desk> | null = null;
  private readonly known = new Known();

  constructor(private readonly load: () => Promise<Desk>) {}

  ask<K extends CallName>(call: K, question: Question<K>, signal?: AbortSignal): Promise<Answer<K>> {
    const asked = this.answered({ call, question }, signal) as Promise<Answer<K>>;
    return signal ? untilCancelled(asked, signal) : asked;
  }

  private async answered(asked: Asked, signal?: AbortSignal): Promise<unknown> {
    const questions = this.desk === null ? this.known.questionsFor(asked) : [asked];
    const isNew = this.desk === null;
    const own = (this.desk ??= this.readied(questions.slice(0, -1)));
    const forget = (): void => {
      if (this.desk === own) this.desk = null;
    };
    signal?.addEventListener("abort", forget, { once: true });
    try {
      const { call, question } = questions.at(-1)!;
      const given = await answer(await own, call, question as Question<typeof call>);
      if (!signal?.aborted) this.known.remember(asked);
      return given;
    } catch (error) {
      // A desk that could not be loaded, or never came to know a workbook, is not asked again.
      if (isNew && bringsWorkbook(asked)) forget();
      throw error;
    } finally {
      signal?.removeEventListener("abort", forget);
    }
  }

  /** A new desk that knows what is shown. */
  private async readied(questions: readonly Asked[]): Promise<Desk> {
    try {
      const desk = await this.load();
      for (const { call, question } of questions) await answer(desk, call, question as Question<typeof call>);
      return desk;
    } catch (error) {
      this.desk = null;
      throw error;
    }
  }
}
