import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { bytesOfFile } from "../browser";
import { failureOf } from "../shown/failure";
import type { ChosenFile } from "../shown/files";
import { usePane } from "./context";

const DOCX = ".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface FileButtonProps {
  readonly button: ButtonProps;
  /** What may be chosen, as an input of files takes it; a .docx where it is left out. */
  readonly accept?: string;
  readonly onChosen: (file: ChosenFile) => void;
}

/** A button that lets the user choose a file from this computer. */
export function FileButton({ button, accept = DOCX, onChosen }: FileButtonProps): ReactElement {
  const { store } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    try {
      onChosen({ name: file.name, bytes: await bytesOfFile(file) });
    } catch (error) {
      store.dispatch({ type: "failed", failure: failureOf(error) });
    }
  };
  return (
    <>
      <Button
        {...(button as object)}
        onClick={() => {
          if (button.disabledFocusable !== true) input.current?.click();
        }}
      />
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was mended.
          if (file) void take(file).finally(() => (target.value = ""));
        }}
      />
    </>
  );
}
