import type { ReactElement } from "react";
import type { FieldView } from "../shown/fields";
import { EntryEditor } from "./EntryEditor";
import { focusWriting } from "./focus";

/** What of an opened indicator waits for a person: its points, its missing actual, what being late costs, why. */
export function SettleFields({ fields }: { readonly fields: readonly FieldView[] }): ReactElement {
  return (
    <>
      {fields.map((field) => (
        <EntryEditor
          key={field.key}
          field={field}
          hasFocus={false}
          onDone={() => focusWriting("indicators")}
          onClose={() => undefined}
        />
      ))}
    </>
  );
}
