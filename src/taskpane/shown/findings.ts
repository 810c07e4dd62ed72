import type { Place, Severity } from "../../figures";
import type { FieldView } from "./fields";

/** One matter to look at, with what can be done about it. */
export interface ShownFinding {
  readonly key: string;
  readonly severity: Severity;
  /** What stands in bold above it: the check's title; notices of the reader have none. */
  readonly title: string | null;
  readonly message: string;
  readonly places: readonly Place[];
  /** The keys of the tables that it has to do with. */
  readonly tables: readonly string[];
  /** A sentence that may be taken over; absent where there is none. */
  readonly suggestion?: string;
  /** Why a person set it aside; absent while it is open. */
  readonly setAside?: string;
  /** What it asks to be filled in. */
  readonly settling: readonly FieldView[];
  /** The field for the reason to set it aside; null where it can't be. */
  readonly aside: FieldView | null;
}
