import { District } from "./district";
import { DistrictTable } from "./district-table";
import type { FolderFile } from "./folder-files";

/** What the overview asks of the page that it stands on. */
export interface DistrictPage {
  say(text: string): void;
  open(file: File): void;
  save(bytes: Uint8Array, name: string): void;
}

/** So often the table is drawn anew while workbooks are scored. */
const REDRAWN_EVERY = 500;

/** 全区总览: the workbooks of a folder with their scores, and the roll-up of them. */
export class DistrictOverview {
  private readonly words = document.createElement("p");
  private readonly stop = button("停止", () => this.toggle());
  private readonly rollUp = button("生成汇总表", () => this.saveRollUp());
  private readonly table: DistrictTable;
  private readonly district: District;
  private isRunning = false;

  constructor(
    element: HTMLElement,
    files: readonly FolderFile[],
    private readonly page: DistrictPage,
  ) {
    this.district = new District(files);
    const heading = document.createElement("h2");
    heading.textContent = "全区总览";
    const actions = document.createElement("div");
    actions.className = "actions";
    actions.append(this.stop, this.rollUp);
    this.words.setAttribute("role", "status");
    const list = document.createElement("div");
    list.className = "district-list";
    this.table = new DistrictTable(list, (path) => {
      const file = this.district.file(path);
      if (file) page.open(file);
    });
    element.replaceChildren(heading, this.words, actions, list);
  }

  /** Scores every workbook of the folder; the page stays usable meanwhile. */
  async run(): Promise<void> {
    this.isRunning = true;
    let drawn = 0;
    this.draw();
    await this.district.run(async () => {
      if (performance.now() - drawn > REDRAWN_EVERY) {
        drawn = performance.now();
        this.draw();
      }
      await new Promise((resolve) => setTimeout(resolve));
    });
    this.isRunning = false;
    this.draw();
  }

  /** Another folder takes its place. */
  end(): void {
    this.district.stop();
  }

  private draw(): void {
    const { lines, count, refused, skipped } = this.district;
    const left = count - lines.length;
    const open = left === 0 ? "" : `，还有 ${left} 个没有算`;
    const aside = skipped.length > 0 ? `；另有 ${skipped.length} 个是自评通的结果或临时文件，没有算` : "";
    const done = `${lines.length - refused} 个已计分，${refused} 个不能处理`;
    this.words.textContent =
      count === 0 ? "这个文件夹里没有 .xlsx、.xlsm 工作簿。" : `共 ${count} 个工作簿：${done}${open}${aside}。`;
    this.stop.hidden = !this.isRunning && left === 0;
    this.stop.textContent = this.isRunning ? "停止" : "接着算";
    // A ranking of a part would pass for the whole district's.
    this.rollUp.disabled = left > 0 || lines.length === refused;
    if (this.isRunning) this.table.add(lines);
    else this.table.show(lines);
  }

  private toggle(): void {
    if (this.isRunning) this.district.stop();
    else void this.run();
  }

  private saveRollUp(): void {
    const bytes = this.district.rollUp();
    if (bytes === null) return;
    this.page.save(bytes, "汇总.xlsx");
    this.page.say("已下载“汇总.xlsx”：得分、排名、一级指标、等级分布和抽查复核名单。");
  }
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}
