import { District } from "./district";
import { DistrictTable } from "./district-table";
import type { FolderFile } from "./folder-files";
import { WorkForce } from "./work-force";

/** What the overview asks of the page that it stands on. */
export interface DistrictPage {
  say(text: string): void;
  open(file: File): void;
  save(bytes: Uint8Array, name: string): void;
}

/** So often the overview is drawn anew while workbooks are scored, in milliseconds. */
const REDRAWN_EVERY = 500;

/** 全区总览: the workbooks of a folder with their scores, and the roll-up of them. */
export class DistrictOverview {
  private readonly words = document.createElement("p");
  private readonly time = document.createElement("span");
  private readonly stop = button("停止", () => this.toggle());
  private readonly rollUp = button("生成汇总表", () => void this.saveRollUp());
  private readonly table: DistrictTable;
  private readonly district: District;
  /** How long workbooks were scored up to the last stop, and since when they are scored now, in milliseconds. */
  private spent = 0;
  private since: number | null = null;

  /** @param milliseconds how long one workbook may take; without it as long as for the command. */
  constructor(
    element: HTMLElement,
    files: readonly FolderFile[],
    private readonly page: DistrictPage,
    milliseconds?: number,
  ) {
    this.district = new District(files, new WorkForce({ milliseconds }));
    const heading = document.createElement("h2");
    heading.textContent = "全区总览";
    const actions = document.createElement("div");
    actions.className = "actions";
    this.time.setAttribute("role", "timer");
    actions.append(this.stop, this.rollUp, this.time);
    this.words.setAttribute("role", "status");
    const list = document.createElement("div");
    list.className = "district-list";
    this.table = new DistrictTable(list, (path) => {
      const file = this.district.file(path);
      if (file) page.open(file);
    });
    element.replaceChildren(heading, this.words, actions, list);
  }

  /**
   * Scores every workbook of the folder that is left; the page stays usable meanwhile.
   * @throws Error where that can't go on, in plain words.
   */
  async run(): Promise<void> {
    this.since = performance.now();
    this.draw();
    const drawing = setInterval(() => this.draw(), REDRAWN_EVERY);
    try {
      await this.district.run();
    } finally {
      clearInterval(drawing);
      this.spent = this.elapsed();
      this.since = null;
      this.draw();
    }
  }

  /** Another folder takes its place. */
  end(): void {
    this.district.stop();
  }

  private elapsed(): number {
    return this.spent + (this.since === null ? 0 : performance.now() - this.since);
  }

  private draw(): void {
    const { lines, count, refused, skipped } = this.district;
    const isRunning = this.since !== null;
    const left = count - lines.length;
    const open = left === 0 ? "" : `，还有 ${left} 个没有算`;
    const aside = skipped.length > 0 ? `；另有 ${skipped.length} 个是自评通的结果或临时文件，没有算` : "";
    const done = `${lines.length - refused} 个已计分，${refused} 个不能处理`;
    const words =
      count === 0 ? "这个文件夹里没有 .xlsx、.xlsm 工作簿。" : `共 ${count} 个工作簿：${done}${open}${aside}。`;
    // A screen reader tells what changes.
    if (this.words.textContent !== words) this.words.textContent = words;
    this.time.textContent = count === 0 ? "" : `用时 ${Math.ceil(this.elapsed() / 1000)} 秒`;
    this.stop.hidden = !isRunning && left === 0;
    this.stop.textContent = isRunning ? "停止" : "接着算";
    // A ranking of a part would pass for the whole district's.
    this.rollUp.disabled = left > 0 || lines.length === refused;
    if (isRunning) this.table.add(lines);
    else this.table.show(lines);
  }

  private toggle(): void {
    if (this.since !== null) this.district.stop();
    else this.run().catch((error: Error) => this.page.say(error.message));
  }

  private async saveRollUp(): Promise<void> {
    this.rollUp.disabled = true;
    this.page.say("正在生成汇总表……");
    try {
      const made = await this.district.rollUp();
      if (made === "stopped") {
        this.page.say("已停下，汇总表没有生成。");
        return;
      }
      if ("bytes" in made) this.page.save(made.bytes, "汇总.xlsx");
      this.page.say(
        "bytes" in made
          ? "已下载“汇总.xlsx”：得分、排名、一级指标、等级分布和抽查复核名单。"
          : `汇总表没有生成：${made.message}`,
      );
    } catch (error) {
      this.page.say((error as Error).message);
    } finally {
      this.rollUp.disabled = false;
    }
  }
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}
