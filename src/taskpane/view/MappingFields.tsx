import { Label, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { AMOUNT_UNITS } from "../../figures";
import { KINDS, type MappingDraft } from "../model/mapping-draft";
import { useMessages } from "./context";

export interface MappingFieldsProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** What a pointed table is, and the unit that its amounts are kept in. */
export function MappingFields({ draft, onChange }: MappingFieldsProps): ReactElement {
  const messages = useMessages();
  const words = messages.mapping;
  const id = useId();
  return (
    <>
      <div>
        <Label htmlFor={`${id}-kind`}>{words.kind}</Label>
        <Select
          id={`${id}-kind`}
          value={draft.kind}
          onChange={(_, { value }) => {
            const kind = KINDS.find((one) => one === value);
            if (kind) onChange({ ...draft, kind, columns: null });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {messages.sources.kinds[kind]}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <Label htmlFor={`${id}-unit`}>{words.unit}</Label>
        <Select
          id={`${id}-unit`}
          value={draft.unit ?? ""}
          onChange={(_, { value }) => onChange({ ...draft, unit: AMOUNT_UNITS.find((unit) => unit === value) ?? null })}
        >
          <option value="">{words.unitFromTable}</option>
          {AMOUNT_UNITS.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </Select>
      </div>
    </>
  );
}
