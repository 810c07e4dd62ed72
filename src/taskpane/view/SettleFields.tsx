import type { ReactElement } from "react";
import type { FieldView } from "../shown/fields";
import { usePane } from "./context";
import { EntryEditor } from "./EntryEditor";
import { focusWriting } from "./focus";

/** What of an opened indicator waits for a person: its points, its missing actual, what being late costs, why. */
export function SettleFields({ fields }: { readonly fields: readonly FieldView[] }): ReactElement {
  const { work } = usePane();
  return (
    <>
      {fields.map((field) => (
        <EntryEditor
          key={field.key}
          field={field}
          hasFocus={false}
          onDone={() => void work.looked().then(() => focusWriting("indicators"))}
          onClose={() => undefined}
        />
      ))}
    </>
  );
}
