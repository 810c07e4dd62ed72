import type { ReactElement } from "react";
import type { Severity } from "../../figures";
import { useMessages } from "./context";
import { ErrorIcon, InfoIcon, WarningIcon } from "./icons";
import { useRowStyles } from "./rows";

const ICONS: Readonly<Record<Severity, () => ReactElement>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};

/** How grave a finding is, drawn before its words. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const rows = useRowStyles();
  const words = useMessages().findings.severity;
  const Icon = ICONS[severity];
  return (
    <span className={rows[severity]} title={words[severity]}>
      <Icon />
    </span>
  );
}
