import type { Asked } from "../../app";
import type { ConfirmedMapping } from "../../recognition";
import type { CellRange } from "../../workbook";
import type { Answer, CallName, Question } from "../line/calls";
import { countsOfEntries } from "../model/entries";
import type { Surroundings } from "../pane-host";
import { failureOf } from "../shown/failure";
import type { FieldView } from "../shown/fields";
import type { ChosenFile, MadeFile } from "../shown/files";
import type { LineKey } from "../shown/indicators";
import type { MappingDraft } from "../shown/sources";
import type { WriteKind } from "../shown/writing";
import type { Store } from "../state/store";
import { EntriesLook } from "./entries-look";
import { READ_SHARE, WorkbookReading } from "./workbook-reading";

/**
 * What the pane's buttons do: reads and writes through the host, has the desk do the engine's work, and tells the
 * store. Whatever fails is told too; nothing here throws.
 */
export class PaneWork {
  private running: AbortController | null = null;
  private readonly reading: WorkbookReading;
  private readonly entries: EntriesLook;

  constructor(
    private readonly around: Surroundings,
    private readonly store: Store,
  ) {
    this.reading = new WorkbookReading(around, store);
    this.entries = new EntriesLook(store, (entry) => this.look("problemOf", { entry }));
  }

  /** 一键计分: reads the workbook anew and scores it. Nothing is written. */
  evaluate(): Promise<void> {
    return this.run(async (signal) => {
      const snapshot = await this.reading.read(signal);
      const isFirst = this.store.state().result === null;
      const result = await (isFirst
        ? this.reading.firstEvaluated(snapshot, signal)
        : this.reading.evaluated(snapshot, signal));
      this.store.dispatch({ type: "evaluated", result });
    });
  }

  chooseScheme(scheme: string): Promise<void> {
    return this.run(async (signal) => {
      const result = await this.reading.evaluatedWith({ ...this.reading.options(), scheme }, signal);
      this.store.dispatch({ type: "scheme-chosen", scheme });
      this.store.dispatch({ type: "evaluated", result });
    });
  }

  /** Another rule for one indicator, by its term; null takes the user's choice back. */
  chooseRule(at: LineKey, term: string | null): Promise<void> {
    return this.correct("withRule", { at, term, mapping: this.store.state().mapping });
  }

  /** 指给我看: a table as the user set it right; `source` is the recognised one. */
  setTable(draft: MappingDraft, source: string | null): Promise<void> {
    return this.correct("withDraft", { draft, source, mapping: this.store.state().mapping });
  }

  /** 恢复自动识别. */
  forgetTable(source: string): Promise<void> {
    return this.correct("withoutCorrection", { source, mapping: this.store.state().mapping });
  }

  private correct<K extends "withRule" | "withDraft" | "withoutCorrection">(
    call: K,
    question: Question<K>,
  ): Promise<void> {
    return this.run(async (signal) => {
      const mapping = (await this.around.desk.ask(call, question, signal)) as ConfirmedMapping | null;
      if (mapping === null) return;
      await this.setRight(mapping, signal);
    });
  }

  /** What was set right holds once the workbook could be evaluated with it. */
  private async setRight(mapping: ConfirmedMapping, signal: AbortSignal): Promise<void> {
    const result = await this.reading.evaluatedWith({ ...this.reading.options(), mapping }, signal);
    this.store.dispatch({ type: "mapping-set", mapping });
    this.store.dispatch({ type: "evaluated", result });
  }

  /** A write broke off half way: reading takes it back, and the workbook is as it was. */
  takeBack(): Promise<void> {
    return this.run(async (signal) => {
      const result = await this.reading.evaluated(await this.reading.read(signal), signal);
      this.store.dispatch({ type: "written", writeKind: "restore", notes: [], result });
    });
  }

  /** Reads anew and proposes a write; the user says yes or no. */
  propose(kind: WriteKind): Promise<void> {
    return this.run(async (signal) => {
      const basis = await this.reading.refresh(signal);
      await this.reading.step("plan", 0.85, signal);
      const { entries, asked } = this.store.state();
      const chosen = { ...this.reading.options(), entries, asked };
      const proposed = await this.around.desk.ask("propose", { kind, chosen }, signal);
      this.store.dispatch({ type: "proposed", proposal: { ...proposed, basis, entries } });
    });
  }

  /** Proposes what was entered, once all of it was looked at; nothing where none of it can be written. */
  async proposeEntered(): Promise<void> {
    this.entries.look();
    await this.entries.looked;
    const { activity, entries } = this.store.state();
    if (activity.kind === "idle" && countsOfEntries(entries).ready > 0) await this.propose("entries");
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
      const result = await this.reading.readBack(kind);
      this.store.dispatch({ type: "written", writeKind: kind, notes, result });
      await this.show(notes.find(({ place }) => place !== null)?.place ?? null);
    });
  }

  /** The report as a Word file. */
  saveReport(): Promise<void> {
    return this.saveMade(async (signal) => {
      await this.reading.refresh(signal);
      await this.reading.step("document", 0.85, signal);
      const { asked, template } = this.store.state();
      return this.around.desk.ask("reportFile", { asked, template }, signal);
    });
  }

  /** 核对报告: what an existing report says otherwise than the workbook. */
  checkReport(report: ChosenFile): Promise<void> {
    return this.run(async (signal) => {
      await this.reading.refresh(signal);
      await this.reading.step("check", 0.85, signal);
      const proof = await this.around.desk.ask("checkedReport", { report }, signal);
      this.store.dispatch({ type: "report-checked", proof });
    });
  }

  /** 更新报告: a copy in which the figures whose cells changed are replaced as tracked changes. */
  refreshReport(report: ChosenFile): Promise<void> {
    return this.saveMade(async (signal) => {
      await this.reading.refresh(signal);
      await this.reading.step("document", 0.85, signal);
      const { asked } = this.store.state();
      return this.around.desk.ask("refreshedReport", { report, asked, now: new Date() }, signal);
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
    const { file } = this.around;
    const known = this.store.state().result;
    if (file === null || known === null) return Promise.resolve();
    return this.saveMade(async (signal) => {
      await this.reading.step("read", 0, signal);
      const bytes = await file();
      await this.reading.step("document", READ_SHARE, signal);
      const workbook = { bytes, name: known.name };
      return this.around.desk.ask("submissionFile", { workbook, options: this.reading.options() }, signal);
    });
  }

  /** 导出识别更正: what was set right, as a file for all units. */
  saveCorrections(): Promise<void> {
    const { result, mapping } = this.store.state();
    if (result === null) return Promise.resolve();
    return this.saveMade(async (signal) => {
      await this.reading.step("document", READ_SHARE, signal);
      return this.around.desk.ask("correctionFile", { mapping }, signal);
    });
  }

  /** 取用识别更正文件: what another workbook's accountant set right holds here too. */
  takeCorrections(file: ChosenFile): Promise<void> {
    const { result, mapping, isStale } = this.store.state();
    if (result === null) return Promise.resolve();
    return this.run(async (signal) => {
      if (isStale) await this.reading.refresh(signal);
      await this.reading.step("evaluate", 0, signal);
      const taken = await this.around.desk.ask("withCorrectionsOf", { file, mapping }, signal);
      if (taken) await this.setRight(taken, signal);
      else this.store.dispatch({ type: "evaluated", result: await this.reading.evaluated(null, signal) });
    });
  }

  /** What was entered for a field; null takes it back. It is looked at by the desk while one types on. */
  enter(field: FieldView, text: string | null): void {
    this.store.dispatch({ type: "entered", field, text });
    if (text !== null) this.entries.look();
  }

  /** Resolves when everything entered was looked at; at once where the desk has long work to do before. */
  looked(): Promise<void> {
    return this.running === null ? this.entries.looked : Promise.resolve();
  }

  /** Asks the desk about what is shown; undefined where that can't be answered, which is told. */
  async look<K extends CallName>(call: K, question: Question<K>): Promise<Answer<K> | undefined> {
    try {
      return await this.around.desk.ask(call, question);
    } catch (error) {
      this.store.dispatch({ type: "look-failed", failure: failureOf(error) });
      return undefined;
    }
  }

  /**
   * Stops what is running; it then ends with the message that nothing was changed. A write is taken back first, which
   * takes its time: until then the pane says so.
   */
  cancel(): void {
    this.store.dispatch({ type: "stopping" });
    this.running?.abort();
  }

  /** 定位: shows a place in the sheet. */
  async locate(place: CellRange): Promise<void> {
    try {
      await this.around.host.select(place);
    } catch (error) {
      this.store.dispatch({ type: "look-failed", failure: failureOf(error) });
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
      this.store.dispatch({ type: "look-failed", failure: failureOf(error) });
      return null;
    }
  }

  /** Makes a file and offers it to the user; nothing where the platform can't. */
  private saveMade(make: (signal: AbortSignal) => Promise<MadeFile>): Promise<void> {
    const { save } = this.around;
    if (save === null) return Promise.resolve();
    return this.run(async (signal) => {
      const { bytes, name, notes } = await make(signal);
      save(bytes, name);
      this.store.dispatch({ type: "saved", file: name, notes });
    });
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
      this.entries.look();
    }
  }
}
