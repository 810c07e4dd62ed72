import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { arranged, KINDS_SHOWN, ORDERS, type OverviewFilter, type OverviewOrder } from "../model/overview";
import type { OverviewLine } from "../shown/workbook";
import { useMessages } from "./context";
import { SearchField } from "./SearchField";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
  search: { flex: "1 1 100%", minWidth: 0 },
  choice: { flex: "1 1 0", minWidth: 0 },
});

/** How the overview is arranged. */
export interface Arrangement {
  readonly order: OverviewOrder;
  readonly filter: OverviewFilter;
  readonly words: string;
}

/** Finds, sorts and narrows a long overview. */
export default function OverviewTools(props: {
  readonly lines: readonly OverviewLine[];
  readonly arrangement: Arrangement;
  readonly onChange: (arrangement: Arrangement) => void;
}): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.overview;
  const { lines, arrangement, onChange } = props;
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <SearchField
          label={messages.score.findTable}
          words={arrangement.words}
          onChange={(search) => onChange({ ...arrangement, words: search })}
        />
      </div>
      <Select
        className={styles.choice}
        aria-label={words.order}
        value={arrangement.order}
        onChange={(_, { value }) =>
          onChange({ ...arrangement, order: ORDERS.find((one) => one === value) ?? "workbook" })
        }
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {words.orders[one]}
          </option>
        ))}
      </Select>
      <Select
        className={styles.choice}
        aria-label={words.filter}
        value={arrangement.filter}
        onChange={(_, { value }) =>
          onChange({ ...arrangement, filter: KINDS_SHOWN.find((one) => one === value) ?? "all" })
        }
      >
        {KINDS_SHOWN.map((one) => (
          <option key={one} value={one}>
            {`${words.filters[one]} ${arranged(lines, "workbook", one, "", "").length}`}
          </option>
        ))}
      </Select>
    </div>
  );
}
