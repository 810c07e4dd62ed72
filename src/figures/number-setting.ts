/**
 * How a run shows its numbers, as far as a person chose it; what is left out is the outline's. Decimals are the most
 * that are printed of amounts and scores, and exactly as many of percentages.
 */
export interface NumberSetting {
  /** 来源: the unit that the workbook's tables are kept in. */
  readonly unit?: SettingUnit;
  /** Decimals of amounts; without it as many as the workbook shows, at most two. */
  readonly amount?: number;
  readonly percent?: number;
  readonly score?: number;
  readonly thousands?: boolean;
  /** A zero amount is printed as —. */
  readonly zeroAsDash?: boolean;
}

export type SettingUnit = "元" | "万元" | "来源";

const UNITS: readonly SettingUnit[] = ["元", "万元", "来源"];
const MOST_DECIMALS = 6;
const YES = /^(?:是|有|yes|true|1)$/i;
const NO = /^(?:否|无|no|false|0)$/i;

/** How the setting may be written, for the help text and for errors. */
export const NUMBER_SETTING_EXAMPLE = "amount=万元:2,percent=1,score=2,thousands=是,zero=—";

/**
 * Reads amount=万元:2,percent=1,score=2,thousands=是,zero=—; each part may be left out, of amount unit or decimals
 * too. null where a part can't be read.
 */
export function readNumberSetting(text: string): NumberSetting | null {
  let setting: NumberSetting = {};
  for (const part of text.split(/[,，]/)) {
    if (part.trim() === "") continue;
    const [name, value, ...rest] = part.split(/[=＝]/).map((word) => word.trim());
    const read = rest.length > 0 || value === undefined ? null : readPart(name!, value);
    if (read === null) return null;
    setting = { ...setting, ...read };
  }
  return setting;
}

function readPart(name: string, value: string): NumberSetting | null {
  if (name === "amount") return readAmount(value);
  if (name === "percent" || name === "score") {
    const decimals = decimalsOf(value);
    return decimals === null ? null : { [name]: decimals };
  }
  if (name === "thousands") return YES.test(value) ? { thousands: true } : NO.test(value) ? { thousands: false } : null;
  if (name === "zero")
    return /^[-—]+$/.test(value) ? { zeroAsDash: true } : value === "0" ? { zeroAsDash: false } : null;
  return null;
}

function readAmount(value: string): NumberSetting | null {
  const [unit, decimals, ...rest] = value.split(/[:：]/).map((word) => word.trim());
  if (rest.length > 0) return null;
  const known = UNITS.find((one) => one === unit);
  if (unit !== "" && known === undefined) return null;
  const places = decimals === undefined || decimals === "" ? undefined : decimalsOf(decimals);
  if (places === null || (known === undefined && places === undefined)) return null;
  return { ...(known ? { unit: known } : {}), ...(places === undefined ? {} : { amount: places }) };
}

function decimalsOf(text: string): number | null {
  return /^\d$/.test(text) && Number(text) <= MOST_DECIMALS ? Number(text) : null;
}

/** The setting as readNumberSetting reads it; "" where nothing was chosen. */
export function writeNumberSetting({ unit, amount, percent, score, thousands, zeroAsDash }: NumberSetting): string {
  const parts = [
    ...(unit === undefined && amount === undefined
      ? []
      : [`amount=${unit ?? ""}${amount === undefined ? "" : `:${amount}`}`]),
    ...(percent === undefined ? [] : [`percent=${percent}`]),
    ...(score === undefined ? [] : [`score=${score}`]),
    ...(thousands === undefined ? [] : [`thousands=${thousands ? "是" : "否"}`]),
    ...(zeroAsDash === undefined ? [] : [`zero=${zeroAsDash ? "—" : "0"}`]),
  ];
  return parts.join(",");
}
