import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { rememberedMapping, type Evaluated } from "../../app";
import { EMPTY_DRAFT, draftOf } from "../model/mapping-draft";
import { sourceLines } from "../model/sources";
import { usePane, usePaneState } from "./context";
import { MappingEditor } from "./MappingEditor";
import { useRowStyles } from "./rows";
import { SourceItem } from "./SourceItem";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({ add: { marginTop: "12px" } });

const LIKELY_HEIGHT = 76;
/** Stands for a table that was not recognised at all. */
const NEW = "new";

/** 来源: what was read and whether it was read right; every table can be put right by pointing. */
export function SourcesTab({ evaluated }: { readonly evaluated: Evaluated }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { messages } = usePane();
  const state = usePaneState();
  const [edited, setEdited] = useState<string | null>(null);
  const mapping = state.mapping ?? rememberedMapping(evaluated.snapshot);
  const lines = useMemo(() => sourceLines(evaluated, mapping), [evaluated, mapping]);
  const close = (): void => setEdited(null);
  return (
    <>
      {lines.length === 0 ? <p className={rows.empty}>{messages.sources.none}</p> : null}
      <VirtualList
        label={messages.tabs.sources}
        items={lines}
        keyOf={({ key }) => key}
        render={(line) => (
          <SourceItem line={line} isEdited={edited === line.key} onEdit={() => setEdited(line.key)}>
            <MappingEditor
              start={draftOf(line.table)}
              recognised={line.table.columns}
              replaced={line.table.range}
              isPointed={line.isPointed}
              snapshot={evaluated.snapshot}
              mapping={mapping}
              onClose={close}
            />
          </SourceItem>
        )}
        estimate={LIKELY_HEIGHT}
      />
      {edited === NEW ? (
        <MappingEditor
          start={EMPTY_DRAFT}
          recognised={{}}
          replaced={null}
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
    </>
  );
}
