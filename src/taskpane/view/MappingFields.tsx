import { Label, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { AmountUnit } from "../../figures";
import { DRAFT_KINDS, hasFigures, withKind } from "../model/mapping-draft";
import type { MappingDraft } from "../shown/sources";
import { useMessages } from "./context";

export interface MappingFieldsProps {
  readonly draft: MappingDraft;
  readonly units: readonly AmountUnit[];
  /** What rows of the table are called: one of them may be its total. Empty where none can be chosen. */
  readonly labels: readonly string[];
  readonly onChange: (draft: MappingDraft) => void;
}

/** What a table is, the unit that its amounts are kept in, and which of its rows is the total. */
export function MappingFields({ draft, units, labels, onChange }: MappingFieldsProps): ReactElement {
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
            const kind = DRAFT_KINDS.find((one) => one === value);
            if (kind) onChange(withKind(draft, kind));
          }}
        >
          {DRAFT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {messages.sources.kinds[kind]}
            </option>
          ))}
        </Select>
      </div>
      {hasFigures(draft.kind) ? (
        <div>
          <Label htmlFor={`${id}-unit`}>{words.unit}</Label>
          <Select
            id={`${id}-unit`}
            value={draft.unit ?? ""}
            onChange={(_, { value }) => onChange({ ...draft, unit: units.find((unit) => unit === value) ?? null })}
          >
            <option value="">{words.unitFromTable}</option>
            {units.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </Select>
        </div>
      ) : null}
      {labels.length > 0 ? (
        <div>
          <Label htmlFor={`${id}-total`}>{words.total}</Label>
          <Select
            id={`${id}-total`}
            value={draft.total ?? ""}
            onChange={(_, { value }) => onChange({ ...draft, total: value === "" ? null : value })}
          >
            <option value="">{words.unitFromTable}</option>
            {labels.map((label) => (
              <option key={label}>{label}</option>
            ))}
          </Select>
        </div>
      ) : null}
    </>
  );
}
