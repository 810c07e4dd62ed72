import {
  rememberedMapping,
  scoreAgain,
  type Asked,
  type EntryProblem,
  type Evaluated,
  type EvaluateOptions,
  type Requirement,
  type Scored,
} from "../../app";
import type { ConfirmedMapping } from "../../recognition";
import { evaluationsOf, type OwnedEvaluation, type ScoredItem } from "../../scoring";
import type { WorkbookSnapshot } from "../../workbook";
import type { Entered } from "../shown/fields";
import type { ChosenFile, MadeFile } from "../shown/files";
import type { IndicatorDetails, IndicatorLine, LineKey, Tried } from "../shown/indicators";
import type { Proof, ReportView } from "../shown/report";
import type { AskedTable, MappingDraft, SourceLine, TableChoices } from "../shown/sources";
import type { ShownWorkbook } from "../shown/workbook";
import type { Chosen, Proposed, WriteKind } from "../shown/writing";
import { tableKey } from "./belonging";
import { shownWorkbook } from "./shown-workbook";

type Mapping = ConfirmedMapping | null;

interface Found {
  readonly owned: OwnedEvaluation;
  readonly item: ScoredItem;
}

const looks = () => import("./looks");

/**
 * Where all engine work of the pane is done, on the page or in a worker of its own: it holds the workbook as it was
 * evaluated last and answers questions about it with plain data. What is needed for a score is there from the start;
 * the rest is loaded with the first question that needs it.
 */
export class Desk {
  private evaluated: Evaluated | null = null;
  /** Scored, and not checked yet. */
  private scored: Scored | null = null;

  /**
   * Scores a snapshot, which `check` then checks: the score is known a moment before what is wrong.
   * @throws Trouble as scoreAgain does.
   */
  score({ snapshot, options }: { snapshot: WorkbookSnapshot; options: EvaluateOptions }): ShownWorkbook {
    this.scored = scoreAgain(snapshot, options);
    return shownWorkbook(this.scored, null);
  }

  /** Checks what was scored. */
  async check(): Promise<ShownWorkbook> {
    // Taken before anything is waited for: the next workbook may be scored meanwhile.
    const { scored } = this;
    this.scored = null;
    const { examined } = await import("./shown-findings");
    if (scored === null) throw new Error("No workbook was scored yet");
    const { evaluated, shown } = examined(scored);
    this.evaluated = evaluated;
    return shown;
  }

  /**
   * Scores and checks a snapshot; null: the one that was evaluated last. What was evaluated before stays where this fails.
   * @throws Trouble as scoreAgain does.
   */
  evaluate(question: { snapshot: WorkbookSnapshot | null; options: EvaluateOptions }): Promise<ShownWorkbook> {
    this.scored = scoreAgain(question.snapshot ?? this.now().snapshot, question.options);
    return this.check();
  }

  /** @throws Trouble as propose does. */
  async propose({ kind, chosen }: { kind: WriteKind; chosen: Chosen }): Promise<Proposed> {
    const { propose } = await import("./propose");
    return propose(kind, this.now(), chosen);
  }

  /** @throws Trouble as reportFile does. */
  async reportFile({ asked, template }: { asked: Asked; template: ChosenFile | null }): Promise<MadeFile> {
    const { reportFile } = await import("./report-file");
    return reportFile(this.now(), asked, template);
  }

  /** @throws Trouble as checkedReport does. */
  async checkedReport({ report }: { report: ChosenFile }): Promise<Proof> {
    const { checkedReport } = await import("./report-file");
    return checkedReport(this.now(), report);
  }

  /** @throws Trouble as refreshedReport does. */
  async refreshedReport(question: { report: ChosenFile; asked: Asked; now: Date }): Promise<MadeFile> {
    const { refreshedReport } = await import("./report-file");
    return refreshedReport(this.now(), question.report, question.asked, question.now);
  }

  /** The set to hand in of the open workbook's bytes. @throws Trouble as submissionFile does. */
  async submissionFile(question: { workbook: ChosenFile; options: EvaluateOptions }): Promise<MadeFile> {
    const { submissionFile } = await import("./submission-file");
    const { bytes, name } = question.workbook;
    return submissionFile(bytes, name, question.options);
  }

  async correctionFile({ mapping }: { mapping: Mapping }): Promise<MadeFile> {
    const { correctionFile } = await import("./correction-file");
    return correctionFile(this.now(), mapping);
  }

  /** What was set right, with the corrections of a file before it. @throws Trouble as chosenCorrections does. */
  async withCorrectionsOf({ file, mapping }: { file: ChosenFile; mapping: Mapping }): Promise<Mapping> {
    const [{ chosenCorrections }, { withCorrections }] = [await import("./correction-file"), await looks()];
    return withCorrections(this.known(mapping), chosenCorrections(file)) ?? null;
  }

  /** Another rule for an indicator, by its term; null takes the user's choice back. */
  async withRule({ at, term, mapping }: { at: LineKey; term: string | null; mapping: Mapping }): Promise<Mapping> {
    const { withChosenRule } = await looks();
    const { row } = (await this.item(at))?.item ?? {};
    return row ? withChosenRule(this.known(mapping), this.now().dossier.forms, row, term) : mapping;
  }

  /** A table as it was set right; null where the draft says nothing of it. */
  async withDraft(question: { draft: MappingDraft; source: string | null; mapping: Mapping }): Promise<Mapping> {
    const { withDraft } = await looks();
    const known = this.evaluated === null ? question.mapping : this.known(question.mapping);
    return withDraft(known, question.draft, await this.corrected(question.source, known));
  }

  /** A table recognised by itself again. */
  async withoutCorrection({ source, mapping }: { source: string; mapping: Mapping }): Promise<Mapping> {
    const { recognisedAgain } = await looks();
    const known = this.known(mapping);
    const corrected = await this.corrected(source, known);
    return corrected && recognisedAgain(known, corrected);
  }

  async indicators({ table }: { table: string }): Promise<readonly IndicatorLine[]> {
    const { indicatorLines } = await looks();
    const owned = this.table(table);
    return owned ? indicatorLines(owned.evaluation) : [];
  }

  async indicatorDetails({ at }: { at: LineKey }): Promise<IndicatorDetails | null> {
    const { indicatorDetails } = await looks();
    const found = await this.item(at);
    return found && indicatorDetails(this.now(), found.owned, found.item);
  }

  /** 如果完成 …; null where nothing can be tried. */
  async tried({ at, text }: { at: LineKey; text: string }): Promise<Tried | null> {
    const { triedValue } = await looks();
    const found = await this.item(at);
    return found && triedValue(this.now(), found.owned, found.item, text);
  }

  /** Why an entry can't be written as it is; null where it can. */
  async problemOf({ entry }: { entry: Pick<Entered, "field" | "text"> }): Promise<EntryProblem | null> {
    const { entryProblem } = await looks();
    return entryProblem(entry);
  }

  async sources({ mapping }: { mapping: Mapping }): Promise<readonly SourceLine[]> {
    const { sourceLines } = await looks();
    return sourceLines(this.now(), this.known(mapping));
  }

  async tableChoices({ table, mapping }: { table: AskedTable; mapping: Mapping }): Promise<TableChoices> {
    const { tableChoices } = await looks();
    return tableChoices(this.evaluated, table, this.evaluated === null ? mapping : this.known(mapping));
  }

  async reportView({ asked }: { asked: Asked }): Promise<ReportView> {
    const { reportView } = await import("./report-view");
    return reportView(this.now(), asked);
  }

  /** 准备报送. */
  async readiness(): Promise<readonly Requirement[]> {
    const { readiness } = await import("./readiness");
    return readiness(this.now());
  }

  private now(): Evaluated {
    if (this.evaluated === null) throw new Error("No workbook was evaluated yet");
    return this.evaluated;
  }

  /** What was set right in this session, else in an earlier one. */
  private known(mapping: Mapping): Mapping {
    return mapping ?? rememberedMapping(this.now().snapshot);
  }

  private table(key: string): OwnedEvaluation | null {
    return evaluationsOf(this.now().scored).find(({ evaluation }) => tableKey(evaluation) === key) ?? null;
  }

  private async item({ table, line }: LineKey): Promise<Found | null> {
    const { itemOfLine } = await looks();
    const owned = this.table(table);
    const item = owned && itemOfLine(owned.evaluation, line);
    return item && { owned: owned!, item };
  }

  private async corrected(source: string | null, mapping: Mapping) {
    const { correctedTable } = await looks();
    const table = source === null ? undefined : this.evaluated?.dossier.tables[Number(source)];
    return table ? correctedTable(this.now(), table, mapping) : null;
  }
}
