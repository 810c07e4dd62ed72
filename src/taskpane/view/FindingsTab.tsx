import { makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Finding, Severity } from "../../figures";
import { countsOf, filterFindings } from "../model/findings";
import { useMessages } from "./context";
import { CheckIcon } from "./icons";
import { useRowStyles } from "./rows";
import { SearchField } from "./SearchField";
import { VirtualList } from "./VirtualList";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  tools: { display: "flex", gap: "8px", paddingTop: "10px" },
  search: { flexGrow: 1, minWidth: 0 },
  filter: { flexShrink: 0, maxWidth: "50%" },
});

/** Fewer are seen at a glance and need neither search nor filter. */
const MANY = 8;
const LIKELY_HEIGHT = 112;
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** 问题: what would be sent back, the gravest first. */
export function FindingsTab({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const messages = useMessages().findings;
  const [words, setWords] = useState("");
  const [severity, setSeverity] = useState<Severity | null>(null);
  const keys = useMemo(() => new Map(findings.map((finding, index) => [finding, String(index)])), [findings]);
  if (findings.length === 0) {
    return (
      <div className={rows.empty}>
        <span className={rows.sound}>
          <CheckIcon />
        </span>
        <h2 className={rows.title}>{messages.none}</h2>
        <p className={rows.text}>{messages.noneMore}</p>
      </div>
    );
  }
  const counts = countsOf(findings);
  const shown = filterFindings(findings, severity, words);
  return (
    <>
      {findings.length > MANY ? (
        <div className={styles.tools}>
          <div className={styles.search}>
            <SearchField label={messages.search} words={words} onChange={setWords} />
          </div>
          <Select
            className={styles.filter}
            aria-label={messages.filter}
            value={severity ?? ""}
            onChange={(_, { value }) => setSeverity(SEVERITIES.find((one) => one === value) ?? null)}
          >
            <option value="">{`${messages.all} ${findings.length}`}</option>
            {SEVERITIES.filter((one) => counts[one] > 0).map((one) => (
              <option key={one} value={one}>
                {`${messages.severity[one]} ${counts[one]}`}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
      <VirtualList
        label={messages.counts(counts.error, counts.warning, counts.info)}
        items={shown}
        keyOf={(finding) => keys.get(finding)!}
        render={(finding) => <FindingItem finding={finding} />}
        estimate={LIKELY_HEIGHT}
      />
    </>
  );
}
