import { useEffect, useState } from "react";
import type { Answer, CallName, Question } from "../line/calls";
import { usePane, usePaneState } from "./context";

/**
 * What the desk answers about the workbook that is shown; null until it has. It is asked again when the workbook or the
 * question changes, and the former answer stands until the new one is there. Nothing is asked for null.
 */
export function useAnswer<K extends CallName>(call: K, question: Question<K> | null): Answer<K> | null {
  const { work } = usePane();
  const { result } = usePaneState();
  const [answer, setAnswer] = useState<Answer<K> | null>(null);
  const words = JSON.stringify(question);
  useEffect(() => {
    if (question === null) {
      setAnswer(null);
      return;
    }
    let isWanted = true;
    void work.look(call, question).then((found) => {
      if (isWanted) setAnswer(found ?? null);
    });
    return () => {
      isWanted = false;
    };
    // The question by its words: its object is another one each time.
  }, [work, result, call, words]);
  return answer;
}
