import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluateWorkbook, type Evaluated } from "../../../src/app";
import { openPackage, type OpenedWorkbook } from "../../../src/hosts/file";
import type { PaneHost } from "../../../src/taskpane/pane-host";
import type { CellRange, WorkbookPlan } from "../../../src/workbook";

export const DEPARTMENT = "assets/samples/花都区工商联2021.xlsx";
export const FORMS = "assets/samples/国家表式-一项目一表.xlsx";
export const NO_WEIGHTS = "test/samples/other-layouts/转移支付-无分值.xlsx";

/** The bytes of a file of this repository. */
export function bytesOf(file: string): Uint8Array {
  return readFileSync(path.join(__dirname, "../../..", file));
}

/** A sample, read and scored. */
export function evaluatedSample(file: string): Evaluated {
  return evaluateWorkbook(openPackage(bytesOf(file), path.basename(file)).snapshot);
}

/** A pane's host on the bytes of a file: what is written is what the next read sees. */
export class BytesHost implements PaneHost {
  selected: CellRange | null = null;
  pointed: CellRange = { sheet: "", top: 0, left: 0, bottom: 0, right: 0 };
  /** Thrown by the next read or write. */
  refusal: { readonly at: "read" | "write"; readonly error: unknown } | null = null;
  writes = 0;
  /** Reads wait for it. */
  hold: Promise<void> = Promise.resolve();
  private opened: OpenedWorkbook | null = null;
  private listener: (() => void) | null = null;

  constructor(
    private bytes: Uint8Array,
    private readonly name: string,
  ) {}

  async read() {
    this.refuse("read");
    await this.hold;
    this.opened = openPackage(this.bytes, this.name);
    return this.opened.snapshot;
  }

  async write(plan: WorkbookPlan) {
    this.refuse("write");
    this.bytes = this.opened!.apply(plan);
    this.writes += 1;
  }

  async select(place: CellRange) {
    this.selected = place;
  }

  async selection() {
    return this.pointed;
  }

  async file() {
    return this.bytes;
  }

  onChange(listener: () => void) {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
  }

  /** The user changes a cell. */
  change(): void {
    this.listener?.();
  }

  private refuse(at: "read" | "write"): void {
    if (this.refusal?.at !== at) return;
    const { error } = this.refusal;
    this.refusal = null;
    throw error;
  }
}

/** The host of a sample. */
export function hostOf(file: string): BytesHost {
  return new BytesHost(bytesOf(file), path.basename(file));
}
