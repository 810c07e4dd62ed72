import { Label, makeStyles, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

const useStyles = makeStyles({ box: { minWidth: 0, "& select": { width: "100%" } } });

export interface ChoiceProps {
  readonly className?: string;
  readonly label: string;
  /** What holds where nothing is chosen. */
  readonly unset: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string | undefined) => void;
}

/** A small choice with its label above. */
export function Choice({ className, label, unset, value, options, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={className ?? styles.box}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Select
        id={id}
        size="small"
        value={value ?? ""}
        onChange={(_, { value: next }) => onChoose(next === "" ? undefined : next)}
      >
        <option value="">{unset}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
