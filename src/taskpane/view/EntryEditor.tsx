import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { gapsIn } from "../../sentences";
import { nextGap, openingText } from "../model/entries";
import type { FieldView } from "../shown/fields";
import type { Messages } from "../text/messages";
import { usePane, usePaneState } from "./context";

const useStyles = makeStyles({
  field: { marginTop: "6px", minWidth: 0 },
  points: { maxWidth: "120px" },
  text: { width: "100%", "& textarea": { minHeight: "76px" } },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface EntryEditorProps {
  readonly field: FieldView;
  /** Takes the focus when it comes. */
  readonly hasFocus: boolean;
  /** Enter, where nothing is left to fill in. */
  readonly onDone: () => void;
  /** Escape. */
  readonly onClose: () => void;
}

/** One value that is entered here: what is typed waits for 写入. Enter goes from gap to gap, then on. */
export function EntryEditor({ field, hasFocus, onDone, onClose }: EntryEditorProps): ReactElement {
  const styles = useStyles();
  const { work, messages } = usePane();
  const { entries } = usePaneState();
  const words = messages.entering;
  // A sentence that is opened is shown as it is proposed; only what is changed is an entry.
  const [text, setText] = useState(() => openingText(entries, field));
  const entered = entries.find((entry) => entry.field.key === field.key);
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!hasFocus) return;
    box.current?.focus();
    mark(box.current, 0);
  }, [hasFocus]);
  const change = (value: string): void => {
    setText(value);
    work.enter(field, value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    // Enter that ends the composing of an input method is the input method's.
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (mark(box.current, event.currentTarget.selectionEnd ?? 0)) return;
    // Whether points are asked for next hangs on whether the deduction can be read.
    if (field.kind === "lateness") void work.looked().then(onDone);
    else onDone();
  };
  const problem = entered?.problem ?? null;
  // Gaps are counted in the hint; what stands there already needs no words.
  const told = problem === null || problem === "gaps" || problem === "unchanged" ? null : words.problems[problem];
  const gaps = field.kind === "reason" ? gapsIn(text) : [];
  const shared = { value: text, onKeyDown, autoComplete: "off" };
  return (
    <Field
      className={styles.field}
      size="small"
      label={words.labels[field.kind]}
      validationState={told === null ? "none" : "error"}
      validationMessage={told ?? undefined}
      hint={gaps.length > 0 ? words.gaps(gaps.length) : hintOf(field, words)}
    >
      {field.kind === "reason" || field.kind === "set-aside" ? (
        <Textarea
          {...shared}
          className={styles.text}
          size="small"
          resize="vertical"
          textarea={{ ref: box }}
          onChange={(_, { value }) => change(value)}
        />
      ) : (
        <Input
          {...shared}
          className={field.kind === "score" ? styles.points : undefined}
          size="small"
          input={{ ref: box, inputMode: field.kind === "score" ? "decimal" : "text" }}
          placeholder={field.kind === "lateness" ? words.latenessExample : undefined}
          onChange={(_, { value }) => change(value)}
        />
      )}
    </Field>
  );
}

/** Selects the next gap, so that typing fills it; false where none is left. */
function mark(box: HTMLInputElement | HTMLTextAreaElement | null, from: number): boolean {
  const gap = box && nextGap(box.value, from);
  if (!gap) return false;
  box.setSelectionRange(gap.start, gap.end);
  return true;
}

function hintOf(field: FieldView, words: Messages["entering"]): string | undefined {
  if (field.limits) return words.bounds(field.limits.low, field.limits.high);
  if (field.kind === "lateness") return words.latenessHint;
  return field.kind === "set-aside" ? words.setAsideHint : undefined;
}
