import { formatPercent, formatScore, rate, type Decimal } from "../../figures";
import type { Line, Unit } from "./district";

interface Column {
  readonly heading: string;
  readonly text: (unit: Unit) => string;
  /** What it is sorted by; null comes last. */
  readonly key: (unit: Unit) => Decimal | number | string | null;
  readonly isNumber: boolean;
}

const executionOf = ({ budget, executed }: Unit): Decimal | null => rate(executed, budget);

const COLUMNS: readonly Column[] = [
  { heading: "单位", text: ({ name }) => name, key: ({ name }) => name, isNumber: false },
  {
    heading: "部门得分",
    text: ({ score }) => (score === null ? "" : formatScore(score)),
    key: ({ score }) => score,
    isNumber: true,
  },
  { heading: "等级", text: ({ grade }) => grade ?? "", key: ({ grade }) => grade, isNumber: false },
  {
    heading: "预算执行率",
    text: (unit) => {
      const value = executionOf(unit);
      return value === null ? "" : formatPercent(value, 2);
    },
    key: executionOf,
    isNumber: true,
  },
  {
    heading: "项目数",
    text: ({ projects }) => String(projects.length),
    key: ({ projects }) => projects.length,
    isNumber: true,
  },
  { heading: "待定", text: ({ waiting }) => String(waiting), key: ({ waiting }) => waiting, isNumber: true },
  { heading: "错误", text: ({ errors }) => String(errors), key: ({ errors }) => errors, isNumber: true },
];

/** The overview of a district: a line a workbook, sorted by the column whose heading is pressed. */
export class DistrictTable {
  private column = -1;
  private isDown = false;
  private body: HTMLTableSectionElement | null = null;
  private shown = 0;
  private readonly rows = new Map<Line, HTMLTableRowElement>();

  constructor(
    private readonly element: HTMLElement,
    private readonly open: (file: string) => void,
  ) {}

  /** Puts new lines below while workbooks are scored: what has the focus, or is being pressed, stays where it is. */
  add(lines: readonly Line[]): void {
    if (this.body === null) return this.show(lines);
    this.body.append(...lines.slice(this.shown).map((line) => this.rowOf(line)));
    this.shown = lines.length;
  }

  show(lines: readonly Line[]): void {
    const focused = document.activeElement?.closest("tr")?.dataset.file;
    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    head.append(
      this.heading("工作簿", -1, lines),
      ...COLUMNS.map((one, index) => this.heading(one.heading, index, lines)),
    );
    const body = table.createTBody();
    body.append(...this.sorted(lines).map((line) => this.rowOf(line)));
    this.element.replaceChildren(table);
    this.body = body;
    this.shown = lines.length;
    const kept = [...body.rows].find(({ dataset }) => focused !== undefined && dataset.file === focused);
    kept?.querySelector("button")?.focus();
  }

  /** `lines` grow while workbooks are scored. */
  private heading(text: string, column: number, lines: readonly Line[]): HTMLElement {
    const cell = document.createElement("th");
    cell.scope = "col";
    const isSorted = column === this.column;
    if (isSorted) cell.setAttribute("aria-sort", this.isDown ? "descending" : "ascending");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text + (isSorted ? (this.isDown ? " ↓" : " ↑") : "");
    button.addEventListener("click", () => {
      // Numbers begin with the highest, names with the first.
      this.isDown = isSorted ? !this.isDown : (COLUMNS[column]?.isNumber ?? false);
      this.column = column;
      this.show(lines);
      this.element.querySelectorAll<HTMLElement>("th button")[column + 1]?.focus();
    });
    cell.append(button);
    return cell;
  }

  /** Made once: thousands are sorted without making them anew. */
  private rowOf(line: Line): HTMLTableRowElement {
    const known = this.rows.get(line);
    if (known !== undefined) return known;
    const row = document.createElement("tr");
    this.rows.set(line, row);
    row.dataset.file = line.file;
    const link = document.createElement("button");
    link.type = "button";
    link.className = "link";
    link.textContent = line.file;
    link.title = "打开这个工作簿";
    link.addEventListener("click", () => this.open(line.file));
    const head = document.createElement("th");
    head.scope = "row";
    head.append(link);
    row.append(head);
    if ("message" in line) {
      const cell = row.insertCell();
      cell.colSpan = COLUMNS.length;
      cell.className = "refused";
      cell.textContent = line.message;
      return row;
    }
    for (const { text, isNumber } of COLUMNS) {
      const cell = row.insertCell();
      cell.textContent = text(line.unit);
      if (isNumber) cell.className = "number";
    }
    return row;
  }

  private sorted(lines: readonly Line[]): readonly Line[] {
    const key = (line: Line) => ("message" in line ? null : (COLUMNS[this.column]?.key(line.unit) ?? null));
    const byFile = (one: Line, other: Line) => (one.file < other.file ? -1 : 1);
    return [...lines].sort((one, other) => {
      if (this.column < 0) return this.isDown ? byFile(other, one) : byFile(one, other);
      const [first, second] = [key(one), key(other)];
      if (first === null || second === null) return first === second ? byFile(one, other) : first === null ? 1 : -1;
      return (this.isDown ? -1 : 1) * compared(first, second) || byFile(one, other);
    });
  }
}

function compared(one: Decimal | number | string, other: Decimal | number | string): number {
  if (typeof one === "string" || typeof other === "string") return String(one).localeCompare(String(other), "zh-CN");
  const [first, second] = [Number(one), Number(other)];
  return first - second;
}
