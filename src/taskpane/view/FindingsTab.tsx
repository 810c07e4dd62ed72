import { Link, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Severity } from "../../figures";
import { countsOf, filterFindings, isOpen, matterOf } from "../model/findings";
import { waitingFindings } from "../model/settling";
import type { ShownFinding } from "../shown/findings";
import { usePane, usePaneState } from "./context";
import { focusTab, focusWriting } from "./focus";
import { CheckIcon } from "./icons";
import { TARGET, useRowStyles } from "./rows";
import { SearchField } from "./SearchField";
import { VirtualList } from "./VirtualList";
import { WaitingLine } from "./WaitingLine";
import { FindingItem, type Opened } from "./FindingItem";

const useStyles = makeStyles({
  tools: { display: "flex", gap: "8px", paddingTop: "8px" },
  search: { flexGrow: 1, minWidth: 0 },
  filter: { flexShrink: 0, maxWidth: "50%" },
  notes: { margin: 0, padding: "10px 0", "& button": TARGET },
});

/** Fewer are seen at a glance and need neither search nor filter. */
const MANY = 8;
const LIKELY_HEIGHT = 112;
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface FindingsTabProps {
  readonly findings: readonly ShownFinding[];
  /** They are those of one table. */
  readonly isOfTable: boolean;
}

/** 问题: what would be sent back, the gravest first; 说明, which ask for nothing, are folded away. */
export default function FindingsTab({ findings, isOfTable }: FindingsTabProps): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { store, work, messages: pane } = usePane();
  const messages = pane.findings;
  const { task, entries } = usePaneState();
  const [opened, setOpened] = useState<{ readonly matter: string; readonly what: Opened } | null>(null);
  const [words, setWords] = useState("");
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [showsNotes, setShowsNotes] = useState(false);
  const [showsSetAside, setShowsSetAside] = useState(false);
  const counts = countsOf(findings);
  const matters = counts.error + counts.warning;
  const isNarrowed = severity !== null || words.trim() !== "";
  const setAside = findings.filter((finding) => !isOpen(finding)).length;
  const found = filterFindings(findings, severity, words);
  const shown = isNarrowed
    ? found
    : found.filter((finding) => (isOpen(finding) ? showsNotes || finding.severity !== "info" : showsSetAside));
  const nextAfter = (finding: ShownFinding | null): ShownFinding | undefined => {
    const waiting = new Set(waitingFindings(shown, entries));
    return shown.slice(finding === null ? 0 : shown.indexOf(finding) + 1).find((one) => waiting.has(one));
  };
  /** To what waits next below, which is opened; else to 写入. */
  const goOn = (from: ShownFinding): void => {
    const next = nextAfter(from);
    setOpened(next ? { matter: matterOf(next), what: "settle" } : null);
    if (!next) void work.looked().then(() => focusWriting("findings"));
  };
  useEffect(() => {
    if (task !== "settle") return;
    store.dispatch({ type: "task-begun" });
    const next = nextAfter(null);
    if (next) setOpened({ matter: matterOf(next), what: "settle" });
    else focusTab("findings");
  });
  const begin = (): void => {
    setWords("");
    setSeverity(null);
    store.dispatch({ type: "went-on", to: "settle" });
  };
  return (
    <>
      <WaitingLine findings={findings} onBegin={begin} />
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
      {matters === 0 && !isNarrowed ? (
        <div className={rows.empty}>
          <span className={rows.sound}>
            <CheckIcon />
          </span>
          <h2 className={rows.title}>{isOfTable ? messages.noneHere : messages.none}</h2>
          <p className={rows.text}>{messages.noneMore}</p>
        </div>
      ) : null}
      <VirtualList
        label={messages.counts(counts.error, counts.warning, counts.info)}
        items={shown}
        keyOf={({ key }) => key}
        wanted={opened === null ? -1 : shown.findIndex((finding) => matterOf(finding) === opened.matter)}
        render={(finding) => (
          <FindingItem
            finding={finding}
            opened={opened?.matter === matterOf(finding) ? opened.what : null}
            onOpen={(what) => setOpened(what === null ? null : { matter: matterOf(finding), what })}
            onNext={() => goOn(finding)}
          />
        )}
        estimate={LIKELY_HEIGHT}
      />
      {setAside > 0 && !isNarrowed ? (
        <p className={styles.notes}>
          <Link as="button" aria-expanded={showsSetAside} onClick={() => setShowsSetAside(!showsSetAside)}>
            {messages.setAside(setAside)}
          </Link>
        </p>
      ) : null}
      {counts.info > 0 && !isNarrowed ? (
        <p className={styles.notes}>
          <Link as="button" aria-expanded={showsNotes} onClick={() => setShowsNotes(!showsNotes)}>
            {messages.notes(counts.info)}
          </Link>
        </p>
      ) : null}
    </>
  );
}
