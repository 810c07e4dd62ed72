import {
  evaluateAgain,
  evaluatedInShort,
  ownFaultText,
  planRollUp,
  unitAsText,
  unitFromText,
  unitResultOf,
  USUAL_DRAW,
  type DistrictResults,
} from "../../app";
import { newWorkbook, openPackage } from "../../hosts/file";
import { Trouble, troubleMessage } from "../../workbook";
import { readFile } from "../files";
import { needsMoreThan } from "./memory";

/** What is done for the overview beside the page. All of it is plain data: it crosses to a worker and back. */
export interface Work {
  /** A workbook, by its path below the folder, and the MB that it may need; its unit comes back as text. */
  score: {
    readonly given: { readonly path: string; readonly file: File; readonly megabytes: number };
    readonly made: string;
  };
  /** All workbooks, the units as text; the bytes of the bureau's workbook come back. */
  rollUp: {
    readonly given: { readonly units: readonly string[]; readonly refused: DistrictResults["refused"] };
    readonly made: Uint8Array;
  };
}

export interface Task<Kind extends keyof Work> {
  readonly kind: Kind;
  readonly given: Work[Kind]["given"];
}

/** What came of a task; `exit` as of the command: 0 done, 1 refused. "too-large": it would need more memory than it may. */
export type Outcome<Kind extends keyof Work> =
  | { readonly exit: 0; readonly made: Work[Kind]["made"] }
  | { readonly exit: 1; readonly message: string }
  | "too-large";

const HOW: { readonly [Kind in keyof Work]: (given: Work[Kind]["given"]) => Promise<Outcome<Kind>> } = {
  async score({ path, file, megabytes }) {
    const { bytes, name } = await readFile(file);
    const { snapshot } = openPackage(bytes, name);
    if (needsMoreThan(megabytes, snapshot)) return "too-large";
    return { exit: 0, made: unitAsText(unitResultOf(path, evaluatedInShort(evaluateAgain(snapshot)))) };
  },
  async rollUp({ units, refused }) {
    return { exit: 0, made: newWorkbook(planRollUp({ units: units.map(unitFromText), refused }, USUAL_DRAW)) };
  },
};

/** Does one task, in a worker or on the page. Never fails: a refusal is an outcome. */
export async function perform<Kind extends keyof Work>({ kind, given }: Task<Kind>): Promise<Outcome<Kind>> {
  try {
    return await HOW[kind](given);
  } catch (error) {
    return { exit: 1, message: error instanceof Trouble ? troubleMessage(error) : ownFaultText(error) };
  }
}
