import { decimal, type Decimal } from "../../../src/figures";
import type { Random } from "./random";
import { hyphenated, inFull, lastOf, shifted, withoutYear, type Day } from "./times";

export type FaultClass =
  "contradicts-workbook" | "other-record" | "false-precision" | "wrong-direction" | "contradicts-itself";

/** Writes the slots of a sentence, one of them wrong where a fault is to be planted. */
export class Say {
  slots = 0;
  planted: FaultClass | null = null;

  constructor(
    private readonly random: Random,
    /** The slot that is to be wrong; -1 for none. */
    private readonly wrong: number,
  ) {}

  pick<T>(from: readonly T[]): T {
    return this.random.pick(from);
  }

  private isWrong(): boolean {
    this.slots += 1;
    return this.slots - 1 === this.wrong;
  }

  /** An amount in 万元, written in 万元 or 元; `others` are the same figure of other records. */
  amount(value: Decimal, others: readonly Decimal[] = []): string {
    if (!this.isWrong()) return this.money(value, this.random.chance(0.15));
    const kinds: FaultClass[] = ["contradicts-workbook", "contradicts-workbook", "false-precision"];
    if (others.length > 0) kinds.push("other-record");
    const kind = this.fault(this.random.pick(kinds));
    if (kind === "other-record") {
      const different = others.filter((other) => !other.round(1).eq(value.round(1)));
      if (different.length > 0) return this.money(this.random.pick(different), false);
      this.planted = "contradicts-workbook";
    }
    if (kind === "false-precision")
      return `${value.toFixed(2)}${this.random.whole(1, 9)}${this.random.chance(0.5) ? this.random.whole(1, 9) : ""}万元`;
    return this.random.chance(0.15) ? `${trimmed(value)}元` : this.money(this.off(value), false);
  }

  /** part ÷ whole as a percentage. */
  rate(part: Decimal, whole: Decimal, others: readonly Decimal[] = []): string {
    const value = part.div(whole).times(100);
    if (!this.isWrong()) return `${value.toFixed(this.random.pick([1, 2, 2, 2]))}%`;
    const kind = this.fault(
      this.random.pick(["contradicts-workbook", "contradicts-workbook", "false-precision", "other-record"]),
    );
    const different = others.filter((other) => !other.round(1).eq(value.round(1)));
    if (kind === "other-record" && different.length > 0) return `${this.random.pick(different).toFixed(2)}%`;
    if (kind === "false-precision" && !value.eq(100)) return `${value.toFixed(this.random.pick([4, 5]))}%`;
    this.planted = "contradicts-workbook";
    const wrong = value.plus(this.random.pick([-6, -3.2, -1.1, 1.7, 2.4, 5.3]) + this.random.next());
    return `${wrong.toFixed(2)}%`;
  }

  score(value: Decimal, others: readonly Decimal[] = []): string {
    if (!this.isWrong()) return `${this.random.chance(0.2) ? value.toFixed(2) : trimmed(value)}分`;
    const kind = this.fault(
      this.random.pick(["contradicts-workbook", "contradicts-workbook", "false-precision", "other-record"]),
    );
    const different = others.filter((other) => !other.round(1).eq(value.round(1)));
    if (kind === "other-record" && different.length > 0) return `${trimmed(this.random.pick(different))}分`;
    if (kind === "false-precision") return `${value.toFixed(2)}${this.random.whole(1, 9)}分`;
    this.planted = "contradicts-workbook";
    return `${value.plus(this.random.pick([-3.5, -2, -1.2, -0.4, 0.3, 0.7])).toFixed(2)}分`;
  }

  count(value: number, unit: string): string {
    if (!this.isWrong()) return `${value}${unit}`;
    this.fault("contradicts-workbook");
    const step = Math.max(1, Math.round(value * 0.1));
    return `${value + (value <= step ? 1 : this.random.pick([-1, 1])) * this.random.whole(1, step)}${unit}`;
  }

  grade(value: string): string {
    if (!this.isWrong()) return this.graded(value);
    this.fault("contradicts-workbook");
    return this.graded(this.random.pick(["优", "良", "中", "差"].filter((other) => other !== value)));
  }

  /** A word of direction: one that is right, or one that is not. */
  word(right: readonly string[], wrong: readonly string[]): string {
    if (!this.isWrong()) return this.random.pick(right);
    this.fault("wrong-direction");
    return this.random.pick(wrong);
  }

  /** A day on which something was done; `isMonthOnly`: the workbook names no day. */
  date(day: Day, isMonthOnly: boolean, others: readonly Day[]): string {
    const month = `${day.year}年${day.month}月`;
    if (!this.isWrong())
      return isMonthOnly ? month : this.pick([inFull(day), inFull(day), withoutYear(day), hyphenated(day), month]);
    if (isMonthOnly && this.random.chance(0.4)) {
      this.fault("false-precision");
      return inFull({ ...day, day: this.random.whole(2, 27) });
    }
    const different = others.filter((other) => other.month !== day.month);
    if (different.length > 0 && !isMonthOnly && this.random.chance(0.4)) {
      this.fault("other-record");
      return inFull(this.pick(different));
    }
    this.fault("contradicts-workbook");
    if (this.random.chance(0.25)) return inFull({ ...day, year: day.year - 1 });
    return inFull(shifted(day, this.pick([-65, -41, 37, 62])));
  }

  /** A day by which something has to be done. */
  deadline(day: Day): string {
    const isEnd = day.day === lastOf(day.year, day.month);
    if (!this.isWrong())
      return this.pick([
        ...[`${inFull(day)}前`, `${withoutYear(day)}前`],
        ...(isEnd ? [`${day.month}月底前`, `${day.year}年${day.month}月底前`] : []),
      ]);
    this.fault("contradicts-workbook");
    if (this.random.chance(0.2)) return `${inFull({ ...day, year: day.year - 1 })}前`;
    const other = shifted(day, this.pick([-45, -12, 9, 33]));
    return this.random.chance(0.5) ? `${inFull(other)}前` : `${withoutYear(other)}前`;
  }

  year(own: number): string {
    if (!this.isWrong()) return String(own);
    this.fault("contradicts-workbook");
    return String(own - 1);
  }

  private fault(kind: FaultClass): FaultClass {
    this.planted = kind;
    return kind;
  }

  private graded(value: string): string {
    return this.random.chance(0.5) ? `“${value}”` : value;
  }

  money(value: Decimal, isRounded: boolean): string {
    if (isRounded && value.abs().gt(20)) return `${value.toFixed(this.random.pick([0, 1]))}万元`;
    if (this.random.chance(0.15)) return `${thousands(value.times(10000).toFixed(this.random.pick([0, 2])))}元`;
    if (this.random.chance(0.15)) return `${thousands(value.toFixed(2))}万元`;
    return `${this.random.chance(0.3) ? value.toFixed(2) : trimmed(value)}万元`;
  }

  /** A number that is not the same: digits turned round, or off by a few percent. */
  private off(value: Decimal): Decimal {
    const digits = value.toFixed(2);
    const at = this.random.whole(0, digits.length - 2);
    const turned = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
    const swapped = /^\d+\.\d\d$/.test(turned) ? decimal(turned) : value;
    if (this.random.chance(0.4) && !swapped.eq(value)) return swapped;
    const moved = value.times(1 + this.random.pick([-0.21, -0.08, 0.04, 0.12, 0.3])).round(2);
    return moved.eq(value) ? value.plus(1) : moved;
  }
}

function trimmed(value: Decimal): string {
  return value.toFixed();
}

function thousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}
