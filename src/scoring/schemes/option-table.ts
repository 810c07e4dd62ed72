import { decimal, formatPercent, type Decimal } from "../../figures";
import type { Scheme, SchemeOptions } from "../scheme";

/** One option as it stands in a scheme sheet: its Chinese name, how its value is written and read. */
export interface OptionEntry {
  readonly name: string;
  /** What may be written, in Chinese. */
  readonly values: string;
  format(scheme: Scheme): string;
  /** The scheme with that value; null where the text can't be read. `number` is the cell's number, if it has one. */
  parse(text: string, number: Decimal | null, scheme: Scheme): Scheme | null;
}

const NONE = "无";

/** Every option that differs from place to place, in the order of the sheet. */
export const OPTION_TABLE: readonly OptionEntry[] = [
  text("方案名称", "任意文字", "title"),
  text("文号", "任意文字，没有写“无”", "document"),
  text("版本", "任意文字", "version"),
  text("适用地区", "任意文字", "place"),
  {
    name: "预算执行率分值",
    values: "0 到 100 的数，没有写“无”",
    format: (scheme) => scheme.executionWeight ?? NONE,
    parse: (written, number, scheme) => {
      if (written === NONE) return { ...scheme, executionWeight: null };
      return number?.gte(0) && number.lte(100) ? { ...scheme, executionWeight: number.toFixed() } : null;
    },
  },
  choice("执行率除以", "divisor", {
    "annual-budget": "全年预算数",
    "annual-budget-plus-carried-over": "全年预算数加上年结转",
    "initial-budget": "年初预算数",
  }),
  choice("预算数为零时", "zeroBudget", {
    "full-when-unspent": "没有支出得满分",
    full: "得满分",
    zero: "不得分",
    pending: "待定",
  }),
  {
    name: "超额完成从",
    values: "百分数，如 130%",
    format: ({ options }) => percent(options.overFulfilment.from),
    parse: (written, number, scheme) => {
      const from = fractionOf(written, number);
      return from && from.gt(1)
        ? withOptions(scheme, { overFulfilment: { ...scheme.options.overFulfilment, from: from.toFixed() } })
        : null;
    },
  },
  {
    name: "超额完成扣分",
    values: "每项扣几分，只要求说明原因的写 0",
    format: ({ options }) => options.overFulfilment.pointsOff,
    parse: (_written, number, scheme) => {
      if (!number?.gte(0)) return null;
      return withOptions(scheme, { overFulfilment: { ...scheme.options.overFulfilment, pointsOff: number.toFixed() } });
    },
  },
  {
    name: "执行率封顶",
    values: "如 低于80%最多89分；低于70%最多79分，没有写“无”",
    format: ({ options }) =>
      options.caps.map(({ below, most }) => `低于${percent(below)}最多${most}分`).join("；") || NONE,
    parse: (written, _number, scheme) => parseCaps(written, scheme),
  },
  choice("反向指标超出时", "reverse", { linear: "按超出比例扣分", quotient: "指标值除以完成值" }),
  choice("等于类指标超出时", "equalAbove", { linear: "按超出比例扣分", full: "得满分" }),
  {
    name: "定性分档下限",
    values: "第一、二档的下限，如 80%、60%",
    format: ({ options }) => options.tierBounds.map(percent).join("、"),
    parse: (written, _number, scheme) => parseTiers(written, scheme),
  },
  choice("扣分步数", "steps", { whole: "满一步才扣", begun: "不足一步按一步扣" }),
  {
    name: "得分小数位",
    values: "0、1 或 2",
    format: ({ options }) => String(options.scoreDecimals),
    parse: (_written, number, scheme) => {
      const decimals = ([0, 1, 2] as const).find((one) => number?.eq(one));
      return decimals === undefined ? null : withOptions(scheme, { scoreDecimals: decimals });
    },
  },
  choice("不适用的指标", "notApplicable", { rescale: "其余各项折算", full: "得满分", zero: "不得分" }),
  {
    name: "等级",
    values: "如 优90、良80、中60、差0",
    format: ({ options }) => options.grades.map(({ name, from }) => `${name}${from}`).join("、"),
    parse: (written, _number, scheme) => parseGrades(written, scheme),
  },
  choice("时限写“某月前”", "beforeMonth", { within: "含当月", before: "不含当月" }),
];

function text(name: string, values: string, key: "title" | "document" | "version" | "place"): OptionEntry {
  return {
    name,
    values,
    format: (scheme) => scheme[key] ?? NONE,
    parse: (written, _number, scheme) => {
      if (key === "document" && written === NONE) return { ...scheme, document: null };
      return written === "" ? null : { ...scheme, [key]: written };
    },
  };
}

type ChoiceKey = "divisor" | "zeroBudget" | "reverse" | "equalAbove" | "steps" | "notApplicable" | "beforeMonth";

function choice<Key extends ChoiceKey>(
  name: string,
  key: Key,
  words: Readonly<Record<SchemeOptions[Key], string>>,
): OptionEntry {
  const entries = Object.entries(words) as [SchemeOptions[Key], string][];
  return {
    name,
    values: entries.map(([, word]) => word).join("、"),
    format: ({ options }) => words[options[key]],
    parse: (written, _number, scheme) => {
      const found = entries.find(([, word]) => word === written);
      return found ? withOptions(scheme, { [key]: found[0] }) : null;
    },
  };
}

function withOptions(scheme: Scheme, options: Partial<SchemeOptions>): Scheme {
  return { ...scheme, options: { ...scheme.options, ...options } };
}

function percent(fraction: string): string {
  return formatPercent(decimal(fraction), 2);
}

/** 130% or 1.3 as a fraction. */
function fractionOf(written: string, number: Decimal | null): Decimal | null {
  const match = /^(\d+(?:\.\d+)?)[%％]$/.exec(written);
  return match ? decimal(match[1]!).div(100) : number;
}

function parseCaps(written: string, scheme: Scheme): Scheme | null {
  if (written === NONE) return withOptions(scheme, { caps: [] });
  const caps = [...written.matchAll(/低于(\d+(?:\.\d+)?)[%％]最多(\d+(?:\.\d+)?)分?/g)].map(([, below, most]) => ({
    below: decimal(below!).div(100).toFixed(),
    most: most!,
  }));
  return caps.length > 0
    ? withOptions(scheme, { caps: caps.sort((one, other) => Number(one.below) - Number(other.below)) })
    : null;
}

function parseTiers(written: string, scheme: Scheme): Scheme | null {
  const [first, second, more] = [...written.matchAll(/(\d+(?:\.\d+)?)[%％]/g)].map((match) =>
    decimal(match[1]!).div(100),
  );
  if (!first || !second || more || first.lte(second) || first.gte(1) || second.lte(0)) return null;
  return withOptions(scheme, { tierBounds: [first.toFixed(), second.toFixed()] });
}

function parseGrades(written: string, scheme: Scheme): Scheme | null {
  const grades = [...written.matchAll(/([^\d\s、，,；;：:≥]+)[：:≥\s]*(\d+(?:\.\d+)?)/g)].map(([, name, from]) => ({
    name: name!,
    from: from!,
  }));
  const falls = grades.every(({ from }, index) => index === 0 || Number(from) < Number(grades[index - 1]!.from));
  return grades.length >= 2 && falls && Number(grades.at(-1)!.from) === 0 ? withOptions(scheme, { grades }) : null;
}
