import {
  evaluateAgain,
  planCleaning,
  planRestoring,
  rememberedMapping,
  sinceLastRun,
  withCorrections,
  type Asked,
  type Evaluated,
  type EvaluateOptions,
} from "../../app";
import { withChosenRule, type ConfirmedMapping, type IndicatorRow } from "../../recognition";
import { Trouble, type CellRange, type Progress, type WorkbookSnapshot } from "../../workbook";
import type { Surroundings } from "../pane-host";
import { isTakingBack, type ChosenFile, type Result, type Stage, type WriteKind } from "../state/state";
import type { Store } from "../state/store";
import { failureOf } from "./failure";

/**
 * What the pane's buttons do: runs the use cases, step by step so that the screen stays alive, and tells the store.
 * Whatever fails is told too; nothing here throws.
 */
export class PaneWork {
  private running: AbortController | null = null;

  constructor(
    private readonly around: Surroundings,
    private readonly store: Store,
  ) {}

  /** 一键计分: reads the workbook anew and scores it. Nothing is written. */
  evaluate(): Promise<void> {
    return this.run(async (signal) => {
      const result = await this.evaluated(await this.read(signal), signal);
      this.store.dispatch({ type: "evaluated", result });
    });
  }

  /** Scores the workbook as it was read by another scheme, or after a correction. */
  private reevaluate(): Promise<void> {
    const known = this.store.state().result;
    if (known === null || this.store.state().isStale) return this.evaluate();
    return this.run(async (signal) => {
      const result = await this.evaluated(known.evaluated.snapshot, signal);
      this.store.dispatch({ type: "evaluated", result });
    });
  }

  chooseScheme(scheme: string): Promise<void> {
    this.store.dispatch({ type: "scheme-chosen", scheme });
    return this.reevaluate();
  }

  setMapping(mapping: ConfirmedMapping): Promise<void> {
    this.store.dispatch({ type: "mapping-set", mapping });
    return this.reevaluate();
  }

  /** Another rule for one indicator, by its term; null takes the user's choice back. */
  chooseRule(row: IndicatorRow, term: string | null): Promise<void> {
    const { result, mapping } = this.store.state();
    if (result === null || this.running !== null) return Promise.resolve();
    const { dossier, snapshot } = result.evaluated;
    return this.setMapping(withChosenRule(mapping ?? rememberedMapping(snapshot), dossier.forms, row, term));
  }

  /** A write broke off half way: reading takes it back, and the workbook is as it was. */
  takeBack(): Promise<void> {
    return this.run(async (signal) => {
      const result = await this.evaluated(await this.read(signal), signal);
      this.store.dispatch({ type: "written", writeKind: "restore", notes: [], result });
    });
  }

  /** Reads anew and proposes a write; the user says yes or no. */
  propose(kind: WriteKind): Promise<void> {
    return this.run(async (signal) => {
      const result = await this.evaluated(await this.read(signal), signal);
      await this.step("plan", 0.85, signal);
      const { propose } = await import("./propose");
      const { entries, asked } = this.store.state();
      const proposal = propose(kind, result.evaluated, { ...this.options(), entries, asked });
      this.store.dispatch({ type: "proposed", proposal, result });
    });
  }

  /** Writes what was confirmed, then reads again, so that what is shown is what is there. */
  write(): Promise<void> {
    const { activity } = this.store.state();
    if (activity.kind !== "confirming") return Promise.resolve();
    const { kind, plan, basis, notes } = activity.proposal;
    return this.run(async (signal) => {
      this.store.dispatch({ type: "write-began", done: 0 });
      await this.around.pause();
      const report = (done: number) => this.store.dispatch({ type: "write-began", done });
      await this.around.host.write(plan, basis, { report, signal });
      const result = await this.readBack(kind);
      this.store.dispatch({ type: "written", writeKind: kind, notes, result });
      await this.show(notes.find(({ place }) => place !== null)?.place ?? null);
    });
  }

  /** The report as a Word file. */
  saveReport(): Promise<void> {
    const { save } = this.around;
    if (save === null) return Promise.resolve();
    return this.run(async (signal) => {
      const { evaluated } = await this.evaluated(await this.read(signal), signal);
      await this.step("document", 0.85, signal);
      const { reportFile } = await import("./report-file");
      const { asked, template } = this.store.state();
      const made = await reportFile(evaluated, asked, template);
      save(made.bytes, made.name);
      this.store.dispatch({ type: "saved", file: made.name, notes: made.notes });
    });
  }

  /** 核对报告: what an existing report says otherwise than the workbook. */
  checkReport(report: ChosenFile): Promise<void> {
    return this.run(async (signal) => {
      const result = await this.evaluated(await this.read(signal), signal);
      await this.step("check", 0.85, signal);
      const { checkedReport } = await import("./report-file");
      const proof = { file: report.name, checked: checkedReport(result.evaluated, report) };
      this.store.dispatch({ type: "report-checked", proof, result });
    });
  }

  /** 更新报告: a copy in which the figures whose cells changed are replaced as tracked changes. */
  refreshReport(report: ChosenFile): Promise<void> {
    const { save } = this.around;
    if (save === null) return Promise.resolve();
    return this.run(async (signal) => {
      const { evaluated } = await this.evaluated(await this.read(signal), signal);
      await this.step("document", 0.85, signal);
      const { refreshedReport } = await import("./report-file");
      const made = refreshedReport(evaluated, report, this.store.state().asked, new Date());
      save(made.bytes, made.name);
      this.store.dispatch({ type: "saved", file: made.name, notes: made.notes });
    });
  }

  /** How the report is to be made, in this session. */
  ask(asked: Asked): void {
    this.store.dispatch({ type: "asked", asked });
  }

  /** 用本单位的 Word 模板; null for none. */
  chooseTemplate(template: ChosenFile | null): void {
    this.store.dispatch({ type: "template-chosen", template });
  }

  /** 生成报送件: a file beside the workbook, which stays as it is. */
  saveSubmission(): Promise<void> {
    const { save, file } = this.around;
    const known = this.store.state().result;
    if (save === null || file === null || known === null) return Promise.resolve();
    return this.run(async (signal) => {
      await this.step("read", 0, signal);
      const bytes = await file();
      await this.step("document", READ_SHARE, signal);
      const { submissionFile } = await import("./submission-file");
      const made = submissionFile(bytes, known.evaluated.snapshot.name, this.options());
      save(made.bytes, made.name);
      this.store.dispatch({ type: "saved", file: made.name, notes: made.notes });
    });
  }

  /** 导出识别更正: what was set right, as a file for all units. */
  saveCorrections(): Promise<void> {
    const { save } = this.around;
    const { result, mapping } = this.store.state();
    if (save === null || result === null) return Promise.resolve();
    return this.run(async (signal) => {
      await this.step("document", READ_SHARE, signal);
      const { correctionFile } = await import("./correction-file");
      const { bytes, name } = correctionFile(result.evaluated, mapping);
      save(bytes, name);
      this.store.dispatch({ type: "saved", file: name, notes: [] });
    });
  }

  /** 取用识别更正文件: what another workbook's accountant set right holds here too. */
  takeCorrections(file: ChosenFile): Promise<void> {
    const { result, mapping, isStale } = this.store.state();
    if (result === null) return Promise.resolve();
    return this.run(async (signal) => {
      const snapshot = isStale ? await this.read(signal) : result.evaluated.snapshot;
      await this.step("evaluate", 0, signal);
      const { chosenCorrections } = await import("./correction-file");
      const known = mapping ?? rememberedMapping(snapshot);
      const taken = withCorrections(known, chosenCorrections(file));
      if (taken) this.store.dispatch({ type: "mapping-set", mapping: taken });
      this.store.dispatch({ type: "evaluated", result: await this.evaluated(snapshot, signal) });
    });
  }

  /** Stops what is running; it then ends with the message that nothing was changed. */
  cancel(): void {
    this.running?.abort();
  }

  /** 定位: shows a place in the sheet. */
  async locate(place: CellRange): Promise<void> {
    try {
      await this.around.host.select(place);
    } catch (error) {
      this.store.dispatch({ type: "failed", failure: failureOf(error) });
    }
  }

  /** Shows where something was written; that it can't be shown is no failure of the write. */
  private async show(place: CellRange | null): Promise<void> {
    try {
      if (place !== null) await this.around.host.select(place);
    } catch {
      return;
    }
  }

  /** 指给我看: what the user has selected in the sheet; null where Excel can't say. */
  async pointed(): Promise<CellRange | null> {
    try {
      return await this.around.host.selection();
    } catch (error) {
      this.store.dispatch({ type: "failed", failure: failureOf(error) });
      return null;
    }
  }

  /** What the user chose in this session. */
  private options(): EvaluateOptions {
    const { scheme, mapping } = this.store.state();
    return { scheme: scheme ?? undefined, mapping: mapping ?? undefined };
  }

  private async read(signal: AbortSignal): Promise<WorkbookSnapshot> {
    await this.step("read", 0, signal);
    const report = (done: number) => this.store.dispatch({ type: "began", stage: "read", done: done * READ_SHARE });
    const snapshot = await this.around.host.read({ report, signal } satisfies Progress);
    refuseWhenCancelled(signal, snapshot.name);
    return snapshot;
  }

  private async evaluated(snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<Result> {
    await this.step("evaluate", READ_SHARE, signal);
    const evaluated = evaluateAgain(snapshot, this.options());
    await this.step("evaluate", 0.8, signal);
    return resultOf(evaluated);
  }

  /** After a write only the reading can fail; what was written stands, and the next press reads again. */
  private async readBack(kind: WriteKind): Promise<Result | null> {
    try {
      const snapshot = await this.around.host.read();
      await this.around.pause();
      const { scheme, mapping } = this.options();
      return resultOf(evaluateAgain(snapshot, { scheme, mapping: isTakingBack(kind) ? mapping : undefined }));
    } catch {
      return null;
    }
  }

  private async step(stage: Stage, done: number, signal: AbortSignal): Promise<void> {
    refuseWhenCancelled(signal, "");
    this.store.dispatch({ type: "began", stage, done });
    await this.around.pause();
    refuseWhenCancelled(signal, "");
  }

  /** One thing at a time: a second press while something runs does nothing. */
  private async run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.running !== null) return;
    const controller = new AbortController();
    this.running = controller;
    try {
      await work(controller.signal);
    } catch (error) {
      this.store.dispatch({ type: "failed", failure: failureOf(error) });
    } finally {
      this.running = null;
    }
  }
}

/** How much of the bar the reading takes. */
const READ_SHARE = 0.5;

function resultOf(evaluated: Evaluated): Result {
  const { snapshot } = evaluated;
  return {
    evaluated,
    sinceLastRun: sinceLastRun(evaluated),
    canRestore: planRestoring(snapshot) !== null,
    canClean: planCleaning(snapshot) !== null,
  };
}

function refuseWhenCancelled(signal: AbortSignal, subject: string): void {
  if (signal.aborted) throw new Trouble("cancelled", subject);
}
