import { block, type Block, type MadeCell, type Merge } from "./block";
import type { Dress } from "./dress";
import type { IndicatorFacts } from "./facts";
import { printed } from "./printed";

/** A column of the indicator table: its heading, perhaps below a group's, and what stands in a row. */
export interface Column {
  readonly group?: string;
  readonly heading: string;
  readonly role?: "weight" | "score";
  readonly cell: (row: TableRow, index: number) => MadeCell;
  /** What the rows share: they are merged while the key stays the same. */
  readonly key?: (row: TableRow) => string;
  readonly total?: MadeCell;
}

export interface TableRow extends IndicatorFacts {
  /** Set on the row 预算执行率. */
  readonly rate?: MadeCell;
  /** 评分标准, where the row has one of its own. */
  readonly standard?: string | undefined;
  readonly score: string;
}

/** The headings, those of a group below its own, one without a word below the one at its left. */
export function headOf(columns: readonly Column[], dress: Dress): Block {
  // A heading reaches over the columns right of it that have none.
  const reach = (index: number): number => (columns[index + 1]?.heading === "" ? reach(index + 1) : index);
  const wide = columns.flatMap(({ heading }, index) => (heading === "" ? [] : [[index, reach(index)] as const]));
  if (columns.every(({ group }) => group === undefined))
    return block(
      [columns.map(({ heading }) => printed(heading || undefined, dress))],
      wide.map(([left, right]): Merge => [0, left, 0, right]),
    );
  const upper = columns.map(({ group, heading }, index) =>
    group === undefined
      ? printed(heading || undefined, dress)
      : group === columns[index - 1]?.group
        ? undefined
        : group,
  );
  const lower = columns.map(({ group, heading }) => (group === undefined ? undefined : printed(heading, dress)));
  const first = columns.findIndex(({ group }) => group !== undefined);
  const last = columns.findLastIndex(({ group }) => group !== undefined);
  const single = wide.flatMap(([left, right]): Merge[] =>
    columns[left]!.group === undefined ? [[0, left, 1, right]] : [],
  );
  return block([upper, lower], [...single, [0, first, 0, last]]);
}
