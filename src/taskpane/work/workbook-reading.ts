import type { EvaluateOptions } from "../../app";
import { Trouble, type WorkbookSnapshot } from "../../workbook";
import { untilCancelled } from "../line/until-cancelled";
import type { Surroundings } from "../pane-host";
import type { ShownWorkbook } from "../shown/workbook";
import { isTakingBack, type WriteKind } from "../shown/writing";
import type { Stage } from "../state/state";
import type { Store } from "../state/store";

/** How much of the bar the reading takes. */
export const READ_SHARE = 0.5;

/** Reads the workbook through the host and has the desk evaluate it, step by step for the bar. */
export class WorkbookReading {
  /** A reading that nobody waits for any more goes on until Excel has answered; the next one comes behind it. */
  private reading: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly around: Surroundings,
    private readonly store: Store,
  ) {}

  /** What the user chose in this session. */
  options(): EvaluateOptions {
    const { scheme, mapping } = this.store.state();
    return { scheme: scheme ?? undefined, mapping: mapping ?? undefined };
  }

  /** The workbook as Excel has it now. @throws Trouble "cancelled" once the signal aborts. */
  async read(signal: AbortSignal): Promise<WorkbookSnapshot> {
    await this.step("read", 0, signal);
    const report = (done: number): void => {
      if (!signal.aborted) this.store.dispatch({ type: "began", stage: "read", done: done * READ_SHARE });
    };
    const reading = this.reading.then(() => {
      this.store.dispatch({ type: "reading" });
      return this.around.host.read({ report, signal });
    });
    this.reading = reading.catch(() => undefined);
    return untilCancelled(reading, signal);
  }

  /** Reads and scores the workbook anew on the way to something else, and shows it: what the desk knows is what is shown. */
  async refresh(signal: AbortSignal): Promise<WorkbookSnapshot> {
    const snapshot = await this.read(signal);
    const result = await this.evaluated(snapshot, signal);
    this.store.dispatch({ type: "refreshed", result });
    return snapshot;
  }

  /** Evaluates a snapshot; null: the one that is shown. */
  async evaluated(
    snapshot: WorkbookSnapshot | null,
    signal: AbortSignal,
    options = this.options(),
  ): Promise<ShownWorkbook> {
    await this.step("evaluate", READ_SHARE, signal);
    return this.around.desk.ask("evaluate", { snapshot, options }, signal);
  }

  /** After a write only the reading can fail; what was written stands, and the next press reads again. */
  async readBack(kind: WriteKind): Promise<ShownWorkbook | null> {
    try {
      this.store.dispatch({ type: "reading" });
      const snapshot = await this.around.host.read();
      await this.around.pause();
      const { scheme, mapping } = this.options();
      const options = { scheme, mapping: isTakingBack(kind) ? mapping : undefined };
      return await this.around.desk.ask("evaluate", { snapshot, options });
    } catch {
      return null;
    }
  }

  /** The bar shows the stage, and the page has its turn. @throws Trouble "cancelled". */
  async step(stage: Stage, done: number, signal: AbortSignal): Promise<void> {
    refuseWhenCancelled(signal);
    this.store.dispatch({ type: "began", stage, done });
    await this.around.pause();
    refuseWhenCancelled(signal);
  }

  /** Where nothing is shown yet the score is shown as soon as it is known, and what the checks find after it. */
  async firstEvaluated(snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<ShownWorkbook> {
    await this.step("evaluate", READ_SHARE, signal);
    const result = await this.around.desk.ask("score", { snapshot, options: this.options() }, signal);
    this.store.dispatch({ type: "scored", result });
    await this.step("findings", 0.8, signal);
    return this.around.desk.ask("check", {}, signal);
  }

  /** The workbook by other choices: as it was read, where it is still so. */
  async evaluatedWith(options: EvaluateOptions, signal: AbortSignal): Promise<ShownWorkbook> {
    const { result, isStale } = this.store.state();
    const snapshot = result === null || isStale ? await this.read(signal) : null;
    return this.evaluated(snapshot, signal, options);
  }
}

function refuseWhenCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Trouble("cancelled", "");
}
