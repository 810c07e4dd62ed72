import type { EvaluateOptions } from "../../app";
import type { WorkbookSnapshot } from "../../workbook";
import type { Question } from "./calls";
import type { Asked } from "./messages";

/** Whether a question brings the workbook with it that it is about. */
export function bringsWorkbook({ call, question }: Asked): boolean {
  return call === "score" || (call === "evaluate" && (question as Question<"evaluate">).snapshot !== null);
}

/** What was evaluated last, and is shown: a new desk knows nothing of it. */
export class Known {
  private known: { readonly snapshot: WorkbookSnapshot; readonly options: EvaluateOptions } | null = null;

  /** Call when a question was answered. */
  remember({ call, question }: Asked): void {
    if (call !== "evaluate" && call !== "score") return;
    const { snapshot, options } = question as Question<"evaluate">;
    const evaluated = snapshot ?? this.known?.snapshot;
    if (evaluated) this.known = { snapshot: evaluated, options };
  }

  /** What a new desk is to be asked, one after the other, so that the last answer is the answer to a question. */
  questionsFor(asked: Asked): readonly Asked[] {
    if (this.known === null || bringsWorkbook(asked)) return [asked];
    const again: Asked = { call: "evaluate", question: this.known };
    // Only the desk that scored a workbook can check it; evaluated anew it is checked, too.
    return asked.call === "check" ? [again] : [again, asked];
  }
}
