import {
  entryProblem,
  evaluateAgain,
  rememberedMapping,
  withCorrections,
  type Asked,
  type EntryProblem,
  type Evaluated,
  type EvaluateOptions,
} from "../../app";
import { withChosenRule, type ConfirmedMapping } from "../../recognition";
import { evaluationsOf, type OwnedEvaluation, type ScoredItem } from "../../scoring";
import type { WorkbookSnapshot } from "../../workbook";
import type { Entered } from "../shown/fields";
import type { ChosenFile, MadeFile } from "../shown/files";
import type { IndicatorDetails, IndicatorLine, LineKey, Tried } from "../shown/indicators";
import type { Proof, ReportView } from "../shown/report";
import type { AskedTable, MappingDraft, SourceLine, TableChoices } from "../shown/sources";
import type { ShownWorkbook } from "../shown/workbook";
import type { Chosen, Proposed, WriteKind } from "../shown/writing";
import type { Requirement } from "../../app";
import { tableKey } from "./belonging";
import { indicatorDetails, triedValue } from "./indicator-details";
import { indicatorLines, itemOfLine } from "./indicator-lines";
import { correctedTable, recognisedAgain, withDraft } from "./mapping-of-draft";
import { shownWorkbook } from "./shown-workbook";
import { sourceLines } from "./sources";
import { tableChoices } from "./table-choices";

type Mapping = ConfirmedMapping | null;

/**
 * Where all engine work of the pane is done, on the page or in a worker of its own: it holds the workbook as it was
 * evaluated last and answers questions about it with plain data. What is needed for a score is there from the start;
 * the rest is loaded with the first question that needs it.
 */
export class Desk {
  private evaluated: Evaluated | null = null;

  /**
   * Evaluates a snapshot; null: the one that was evaluated last. What was evaluated before stays where this fails.
   * @throws Trouble as evaluateAgain does.
   */
  evaluate({ snapshot, options }: { snapshot: WorkbookSnapshot | null; options: EvaluateOptions }): ShownWorkbook {
    const evaluated = evaluateAgain(snapshot ?? this.now().snapshot, options);
    const shown = shownWorkbook(evaluated);
    this.evaluated = evaluated;
    return shown;
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
    const { chosenCorrections } = await import("./correction-file");
    return withCorrections(this.known(mapping), chosenCorrections(file)) ?? null;
  }

  /** Another rule for an indicator, by its term; null takes the user's choice back. */
  withRule({ at, term, mapping }: { at: LineKey; term: string | null; mapping: Mapping }): Mapping {
    const { row } = this.item(at)?.item ?? {};
    return row ? withChosenRule(this.known(mapping), this.now().dossier.forms, row, term) : mapping;
  }

  /** A table as it was set right; null where the draft says nothing of it. */
  withDraft(question: { draft: MappingDraft; source: string | null; mapping: Mapping }): Mapping {
    const known = this.evaluated === null ? question.mapping : this.known(question.mapping);
    return withDraft(known, question.draft, this.corrected(question.source, known));
  }

  /** A table recognised by itself again. */
  withoutCorrection({ source, mapping }: { source: string; mapping: Mapping }): Mapping {
    const known = this.known(mapping);
    const corrected = this.corrected(source, known);
    return corrected && recognisedAgain(known, corrected);
  }

  indicators({ table }: { table: string }): readonly IndicatorLine[] {
    const owned = this.table(table);
    return owned ? indicatorLines(owned.evaluation) : [];
  }

  indicatorDetails({ at }: { at: LineKey }): IndicatorDetails | null {
    const found = this.item(at);
    return found && indicatorDetails(this.now(), found.owned, found.item);
  }

  /** 如果完成 …; null where nothing can be tried. */
  tried({ at, text }: { at: LineKey; text: string }): Tried | null {
    const found = this.item(at);
    return found && triedValue(this.now(), found.owned, found.item, text);
  }

  /** Why an entry can't be written as it is; null where it can. */
  problemOf({ entry }: { entry: Pick<Entered, "field" | "text"> }): EntryProblem | null {
    return entryProblem(entry);
  }

  sources({ mapping }: { mapping: Mapping }): readonly SourceLine[] {
    return sourceLines(this.now(), this.known(mapping));
  }

  tableChoices({ table, mapping }: { table: AskedTable; mapping: Mapping }): TableChoices {
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

  private item({ table, line }: LineKey): { readonly owned: OwnedEvaluation; readonly item: ScoredItem } | null {
    const owned = this.table(table);
    const item = owned && itemOfLine(owned.evaluation, line);
    return item && { owned: owned!, item };
  }

  private corrected(source: string | null, mapping: Mapping) {
    const table = source === null ? undefined : this.evaluated?.dossier.tables[Number(source)];
    return table ? correctedTable(this.now(), table, mapping) : null;
  }
}
