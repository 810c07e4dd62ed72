import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { draftOf, EMPTY_DRAFT } from "../model/mapping-draft";
import type { SourceLine } from "../shown/sources";
import { useAnswer } from "./answer";
import { usePane, usePaneState } from "./context";
import { FileButton } from "./FileButton";
import MappingEditor from "./MappingEditor";
import { useRowStyles } from "./rows";
import { SourceItem } from "./SourceItem";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({
  add: { marginTop: "12px" },
  files: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const XLSX = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const LIKELY_HEIGHT = 76;
/** Stands for a table that was not recognised at all. */
const NEW = "new";

/** 来源: what was read and whether it was read right; every table can be put right by pointing. */
export default function SourcesTab(): ReactElement | null {
  const styles = useStyles();
  const rows = useRowStyles();
  const { messages, work, around } = usePane();
  const { mapping } = usePaneState();
  const [edited, setEdited] = useState<string | null>(null);
  const lines = useAnswer("sources", { mapping });
  if (lines === null) return null;
  const close = (): void => setEdited(null);
  const edit = ({ key, range }: SourceLine): void => {
    setEdited(key);
    void work.locate(range);
  };
  return (
    <>
      {lines.length === 0 ? <p className={rows.empty}>{messages.sources.none}</p> : null}
      <VirtualList
        label={messages.tabs.sources}
        items={lines}
        keyOf={({ key }) => key}
        render={(line) => (
          <SourceItem line={line} isEdited={edited === line.key} onEdit={() => edit(line)}>
            {edited === line.key ? <MappingEditor start={draftOf(line)} source={line} onClose={close} /> : null}
          </SourceItem>
        )}
        estimate={LIKELY_HEIGHT}
      />
      {edited === NEW ? (
        <MappingEditor start={EMPTY_DRAFT} source={null} onClose={close} />
      ) : (
        <Button className={styles.add} appearance="subtle" onClick={() => setEdited(NEW)}>
          {messages.sources.add}
        </Button>
      )}
      <div className={styles.files}>
        {around.save !== null ? (
          <Button appearance="subtle" onClick={() => void work.saveCorrections()}>
            {messages.mapping.exportAll}
          </Button>
        ) : null}
        <FileButton
          button={{ appearance: "subtle", children: messages.mapping.importAll }}
          accept={XLSX}
          onChosen={(file) => void work.takeCorrections(file)}
        />
      </div>
    </>
  );
}
