import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { rememberedMapping, type Evaluated } from "../../app";
import { correctedTable, draftOf, EMPTY_DRAFT } from "../model/mapping-draft";
import { sourceLines, type SourceLine } from "../model/sources";
import { usePane, usePaneState } from "./context";
import { FileButton } from "./FileButton";
import { MappingEditor } from "./MappingEditor";
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
export function SourcesTab({ evaluated }: { readonly evaluated: Evaluated }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { messages, work, around } = usePane();
  const state = usePaneState();
  const [edited, setEdited] = useState<string | null>(null);
  const mapping = state.mapping ?? rememberedMapping(evaluated.snapshot);
  const lines = useMemo(() => sourceLines(evaluated, mapping), [evaluated, mapping]);
  const close = (): void => setEdited(null);
  const edit = ({ key, table }: SourceLine): void => {
    setEdited(key);
    void work.locate(table.range);
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
            {edited === line.key ? (
              <MappingEditor
                start={draftOf(line.table)}
                corrected={correctedTable(evaluated, line.table, mapping)}
                isPointed={line.isPointed}
                snapshot={evaluated.snapshot}
                mapping={mapping}
                onClose={close}
              />
            ) : null}
          </SourceItem>
        )}
        estimate={LIKELY_HEIGHT}
      />
      {edited === NEW ? (
        <MappingEditor
          start={EMPTY_DRAFT}
          corrected={null}
          isPointed={false}
          snapshot={evaluated.snapshot}
          mapping={mapping}
          onClose={close}
        />
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
