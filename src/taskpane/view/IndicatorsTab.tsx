import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { filterLines } from "../model/indicators";
import { useAnswer } from "./answer";
import { useMessages } from "./context";
import { IndicatorItem } from "./IndicatorItem";
import { useRowStyles } from "./rows";
import { SearchField } from "./SearchField";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({ search: { paddingTop: "10px" } });

const MANY = 12;
const LIKELY_HEIGHT = 64;

/** 指标: why this score. One indicator can be opened at a time. */
export default function IndicatorsTab({ table }: { readonly table: string | null }): ReactElement | null {
  const styles = useStyles();
  const rows = useRowStyles();
  const messages = useMessages();
  const [words, setWords] = useState("");
  const [opened, setOpened] = useState<string | null>(null);
  const lines = useAnswer("indicators", table === null ? null : { table });
  if (table === null) return <p className={rows.empty}>{messages.score.noTables}</p>;
  if (lines === null) return null;
  if (lines.length === 0) return <p className={rows.empty}>{messages.indicators.none}</p>;
  const shown = filterLines(lines, words);
  return (
    <>
      {lines.length > MANY ? (
        <div className={styles.search}>
          <SearchField label={messages.indicators.search} words={words} onChange={setWords} />
        </div>
      ) : null}
      {shown.length === 0 ? <p className={rows.empty}>{messages.indicators.noMatch}</p> : null}
      <VirtualList
        label={messages.tabs.indicators}
        items={shown}
        keyOf={({ key }) => key}
        render={(line) => (
          <IndicatorItem
            line={line}
            at={{ table, line: line.key }}
            isOpen={opened === line.key}
            onToggle={() => setOpened(opened === line.key ? null : line.key)}
          />
        )}
        estimate={LIKELY_HEIGHT}
      />
    </>
  );
}
