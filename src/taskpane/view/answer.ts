import { useEffect, useState } from "react";
import type { Answer, CallName, Question } from "../line/calls";
import { usePane, usePaneState } from "./context";

/** An answer of the desk, and whether it is about the workbook that is shown now. */
interface Known<K extends CallName> {
  readonly answer: Answer<K> | null;
  readonly isCurrent: boolean;
}

/**
 * What the desk answers about the workbook that is shown; null until it has. It is asked again when the workbook or the
 * question changes, and the former answer stands until the new one is there. Nothing is asked for null.
 */
export function useAnswer<K extends CallName>(call: K, question: Question<K> | null): Answer<K> | null {
  return useKnownAnswer(call, question).answer;
}

/** The same for what must wait for the answer about this very workbook. */
export function useKnownAnswer<K extends CallName>(call: K, question: Question<K> | null): Known<K> {
  const { work } = usePane();
  const { result } = usePaneState();
  const [known, setKnown] = useState<{ readonly answer: Answer<K> | null; readonly of: unknown }>(NOTHING);
  const words = JSON.stringify(question);
  useEffect(() => {
    if (question === null) {
      setKnown(NOTHING);
      return;
    }
    let isWanted = true;
    void work.look(call, question).then((found) => {
      if (isWanted) setKnown({ answer: found ?? null, of: result });
    });
    return () => {
      isWanted = false;
    };
    // The question by its words: its object is another one each time.
  }, [work, result, call, words]);
  return { answer: known.answer, isCurrent: known.of === result };
}

const NOTHING = { answer: null, of: null };
