import { troubleMessage, Trouble, type Rectangle } from "../workbook";
import { ask } from "./ask";
import type { DistrictOverview } from "./district";
import { filesDropped, filesOfInput, isFolder, type FolderFile } from "./district/folder-files";
import type { CellEdit } from "./edits";
import { acceptDrops, readFile, readSample, save, type ChosenFile } from "./files";
import { FormulaBar } from "./formula-bar";
import { editableText, Grid } from "./grid/grid";
import type { Position } from "./grid/keys";
import type { SheetView } from "./grid/sheet-view";
import "./lent";
import { OpenWorkbook } from "./open-workbook";
import { acceptPageKeys } from "./page-keys";
import { SheetTabs } from "./sheet-tabs";

/** The sample of the README. */
const DEMO = "花都区工商联2021.xlsx";

/** Milliseconds without a request after which what the add-in wrote is shown. */
const QUIET = 250;

/** The workbench: a workbook in a grid, and the add-in's own pane beside it. */
class Workbench {
  private readonly status = element("status");
  private readonly frame = element<HTMLIFrameElement>("pane-frame");
  private readonly download = element<HTMLButtonElement>("download");
  private readonly steps = { undo: element<HTMLButtonElement>("undo"), redo: element<HTMLButtonElement>("redo") };
  private readonly tabs = new SheetTabs(element("tabs"), (sheet) => this.showSheet(sheet));
  private readonly formula = new FormulaBar(
    element<HTMLInputElement>("cell-name"),
    element<HTMLInputElement>("formula"),
    (area, sheet) => this.go(area, sheet),
    ({ row, column }, text) => this.write([{ row, column, text }]),
    (isEditing) => this.setEditing(isEditing),
  );
  private readonly grid = new Grid(element("grid"), {
    selected: (area, active) => {
      this.workbook?.excel.select({ sheet: this.sheet, ...area });
      this.showFormula(active);
    },
    written: (cells) => this.write(cells),
    undo: () => this.step("undo"),
    redo: () => this.step("redo"),
    editing: (isEditing) => this.setEditing(isEditing),
  });
  private workbook: OpenWorkbook | null = null;
  private view: SheetView | null = null;
  private isRefreshing = false;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private district: DistrictOverview | null = null;

  constructor() {
    const file = element<HTMLInputElement>("file");
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.open(() => readFile(chosen));
      file.value = "";
    });
    const folder = element<HTMLInputElement>("folder");
    folder.addEventListener("change", () => {
      void this.openFolder(Promise.resolve(filesOfInput(folder)));
      folder.value = "";
    });
    element("to-district").addEventListener("click", () => this.showDistrict(true));
    const sample = element<HTMLSelectElement>("sample");
    for (const name of __SAMPLES__) sample.append(new Option(name.replace(/\.xlsx$/, ""), name, false, name === DEMO));
    for (const kind of ["undo", "redo"] as const) this.steps[kind].addEventListener("click", () => this.step(kind));
    element("open-sample").addEventListener("click", () => void this.open(() => readSample(sample.value)));
    this.download.addEventListener("click", () => this.saveResult());
    acceptPageKeys({ save: () => this.saveResult(), grid: element("grid"), frame: this.frame });
    acceptDrops(document.body, (dropped) => void this.take(dropped));
    window.addEventListener("beforeunload", (event) => {
      if (this.workbook?.isChanged) event.preventDefault();
    });
    const asked = askedOf("sample");
    if (asked !== null) void this.open(() => readSample(asked));
  }

  private get sheet(): string {
    return this.view?.sheet.name ?? "";
  }

  private async open(read: () => Promise<ChosenFile>): Promise<void> {
    if (!(await this.mayDrop())) return;
    this.say("正在打开……");
    try {
      const { bytes, name } = await read();
      this.show(new OpenWorkbook(bytes, name));
    } catch (error) {
      this.say(wordsOf(error));
    }
  }

  private async take(dropped: DataTransfer): Promise<void> {
    const [file] = dropped.files;
    if (isFolder(dropped)) await this.openFolder(filesDropped(dropped));
    else if (file) await this.open(() => readFile(file));
  }

  /** Scores all workbooks of a folder; the workbook that is open stays open behind the overview. */
  private async openFolder(found: Promise<readonly FolderFile[]>): Promise<void> {
    try {
      const [files, { DistrictOverview }] = await Promise.all([found, import("./district")]);
      this.district?.end();
      const page = {
        say: (text: string) => this.say(text),
        open: (file: File) => void this.open(() => readFile(file)),
        save,
      };
      this.district = new DistrictOverview(element("district"), files, page, askedMilliseconds());
      this.showDistrict(true);
      this.say("文件只在这台电脑的浏览器里处理，不上传，也不改动。");
      await this.district.run();
    } catch (error) {
      this.say(wordsOf(error));
    }
  }

  private showDistrict(isShown: boolean): void {
    document.body.classList.toggle("in-district", isShown);
    element("to-district").hidden = isShown || this.district === null;
  }

  /** Edits that were not saved are given up only where a person says so. */
  private async mayDrop(): Promise<boolean> {
    if (!this.workbook?.isChanged) return true;
    const { name } = this.workbook;
    return ask(`“${name}”有改动还没有下载，打开别的工作簿会丢掉这些改动。`, "丢掉改动，打开", "先不打开");
  }

  private show(workbook: OpenWorkbook): void {
    this.workbook = workbook;
    window.zipingWorkbench = { excel: workbook.excel };
    document.title = `${workbook.name} - 自评通工作台`;
    document.body.classList.add("opened");
    this.showDistrict(false);
    this.download.disabled = false;
    this.showSteps();
    this.view = null;
    this.showSheet(workbook.visibleSheets()[0]?.name ?? "");
    workbook.excel.onChange(({ kind, by }) => {
      if (this.workbook !== workbook) return;
      if (kind === "selection") {
        if (by === "add-in") this.follow();
      } else if (by === "add-in") this.refreshWhenQuiet();
      else this.refresh();
    });
    // The pane is loaded anew: nothing of the former workbook stays in it.
    this.frame.src = "workbench-pane.html";
    this.say(`已打开“${workbook.name}”。文件只在这台电脑的浏览器里处理，不上传。`);
  }

  private showSheet(name: string): void {
    const { workbook } = this;
    const view = workbook?.view(name);
    if (!workbook || !view) return;
    const isOther = this.sheet !== name;
    this.view = view;
    this.grid.show(view);
    this.tabs.show(
      workbook.visibleSheets().map((sheet) => sheet.name),
      name,
    );
    const { top, left } = this.grid.selection;
    if (isOther) workbook.excel.select({ sheet: name, ...this.grid.selection });
    this.showFormula({ row: top, column: left });
  }

  /** The add-in selected something: show it. */
  private follow(): void {
    const { sheet, ...area } = this.workbook!.excel.selection;
    if (sheet !== this.sheet) {
      const view = this.workbook!.view(sheet);
      if (!view) return;
      this.view = view;
      this.grid.show(view);
      this.tabs.show(
        this.workbook!.visibleSheets().map((each) => each.name),
        sheet,
      );
    }
    this.grid.select(area);
    this.showFormula({ row: area.top, column: area.left });
  }

  /** Shows what the add-in wrote, once for all its requests: each drawing in between would calculate the whole workbook. */
  private refreshWhenQuiet(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.refresh(), QUIET);
  }

  /** Shows what changed, once for all that changes in one turn. */
  private refresh(): void {
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    requestAnimationFrame(() => {
      this.isRefreshing = false;
      this.showSteps();
      const sheets = this.workbook?.visibleSheets() ?? [];
      const isThere = sheets.some(({ name }) => name === this.sheet);
      this.showSheet(isThere ? this.sheet : (sheets[0]?.name ?? ""));
    });
  }

  private showFormula({ row, column }: Position): void {
    const { top, left } = this.view!.areaOf(row, column);
    this.formula.show({ row: top, column: left }, editableText(this.view!.cell(top, left)));
  }

  /** Goes to cells, also of another sheet. */
  private go(area: Rectangle, sheet: string | null): void {
    if (sheet !== null) {
      const known = this.workbook?.visibleSheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
      if (!known) {
        this.say(`没有名为“${sheet}”的工作表，或它是隐藏的。`);
        return;
      }
      if (known.name !== this.sheet) this.showSheet(known.name);
    }
    this.grid.go(area);
  }

  private write(cells: readonly CellEdit[]): void {
    this.change(() => this.workbook?.edits.write(this.sheet, cells));
  }

  /** Takes back what was written last, or does it again, and shows where. */
  private step(kind: "undo" | "redo"): void {
    this.change(() => {
      const changed = this.workbook?.edits[kind]();
      const [first] = changed?.cells ?? [];
      if (!changed || !first) return;
      if (changed.sheet !== this.sheet) this.showSheet(changed.sheet);
      this.grid.go({ top: first.row, left: first.column, bottom: first.row, right: first.column });
    });
  }

  private change(work: () => void): void {
    try {
      work();
      this.say("");
    } catch (error) {
      this.say(wordsOf(error));
      this.refresh();
    }
  }

  private showSteps(): void {
    this.steps.undo.disabled = !this.workbook?.edits.canUndo;
    this.steps.redo.disabled = !this.workbook?.edits.canRedo;
  }

  /** As in Excel: while a cell is being written, the add-in waits. */
  private setEditing(isEditing: boolean): void {
    if (this.workbook) this.workbook.excel.isEditing = isEditing;
  }

  private saveResult(): void {
    const { workbook } = this;
    if (!workbook) return;
    save(workbook.excel.bytes(), workbook.resultName());
    workbook.isChanged = false;
    this.say(`已下载“${workbook.resultName()}”。原来的文件没有改动。`);
  }

  private say(text: string): void {
    this.status.textContent = text;
  }
}

/** What the page's address asks for: workbench.html?sample=… */
function askedOf(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}

const A_DAY = 24 * 3600;

/** How long one workbook of a folder may take, in milliseconds: workbench.html?seconds=300, for a slow computer. */
function askedMilliseconds(): number | undefined {
  const seconds = Number(askedOf("seconds"));
  return seconds > 0 && seconds <= A_DAY ? seconds * 1000 : undefined;
}

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

function wordsOf(error: unknown): string {
  if (error instanceof Trouble) return troubleMessage(error);
  return error instanceof Error ? error.message : String(error);
}

new Workbench();
