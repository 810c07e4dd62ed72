import {
  capsOfOption,
  foldedOption,
  fractionOfOption,
  fractionsOfOption,
  gradesOfOption,
  placesOfOption,
  pointsOfOption,
} from "../../language";
import { decimal, formatPercent } from "../../figures";
import type { Scheme, SchemeOptions } from "../scheme";

/** One option as it stands in a scheme sheet: its Chinese name, how its value is written and read. */
export interface OptionEntry {
  readonly name: string;
  /** What may be written, in Chinese. */
  readonly values: string;
  format(scheme: Scheme): string;
  /** The scheme with that value; null where any part of the text can't be read. */
  parse(text: string, scheme: Scheme): Scheme | null;
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
    parse: (written, scheme) => {
      if (foldedOption(written) === NONE) return { ...scheme, executionWeight: null };
      const weight = pointsOfOption(written);
      return weight?.lte(100) ? { ...scheme, executionWeight: weight.toFixed() } : null;
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
    parse: (written, scheme) => {
      const from = fractionOfOption(written);
      return from?.gt(1)
        ? withOptions(scheme, { overFulfilment: { ...scheme.options.overFulfilment, from: from.toFixed() } })
        : null;
    },
  },
  {
    name: "超额完成扣分",
    values: "每项扣几分，只要求说明原因的写 0",
    format: ({ options }) => options.overFulfilment.pointsOff,
    parse: (written, scheme) => {
      const pointsOff = pointsOfOption(written)?.toFixed();
      if (pointsOff === undefined) return null;
      return withOptions(scheme, { overFulfilment: { ...scheme.options.overFulfilment, pointsOff } });
    },
  },
  {
    name: "执行率说明线",
    values: "百分数，如 90%，执行率低于它要说明原因",
    format: ({ options }) => percent(options.lowExecution),
    parse: (written, scheme) => {
      const bound = fractionOfOption(written);
      return bound?.lte(1) ? withOptions(scheme, { lowExecution: bound.toFixed() }) : null;
    },
  },
  {
    name: "执行率封顶",
    values: "如 低于80%最多89分；低于70%最多79分，没有写“无”",
    format: ({ options }) =>
      options.caps.map(({ below, most }) => `低于${percent(below)}最多${most}分`).join("；") || NONE,
    parse: (written, scheme) => parseCaps(foldedOption(written), scheme),
  },
  choice("反向指标超出时", "reverse", { linear: "按超出比例扣分", quotient: "指标值除以完成值" }),
  choice("等于类指标超出时", "equalAbove", { linear: "按超出比例扣分", full: "得满分" }),
  {
    name: "定性分档下限",
    values: "第一、二档的下限，如 80%、60%",
    format: ({ options }) => options.tierBounds.map(percent).join("、"),
    parse: (written, scheme) => parseTiers(foldedOption(written), scheme),
  },
  choice("扣分步数", "steps", { whole: "满一步才扣", begun: "不足一步按一步扣" }),
  {
    name: "得分小数位",
    values: "0、1 或 2",
    format: ({ options }) => String(options.scoreDecimals),
    parse: (written, scheme) => {
      const decimals = ([0, 1, 2] as const).find((one) => one === placesOfOption(written));
      return decimals === undefined ? null : withOptions(scheme, { scoreDecimals: decimals });
    },
  },
  choice("不适用的指标", "notApplicable", { rescale: "其余各项折算", full: "得满分", zero: "不得分" }),
  {
    name: "等级",
    values: "如 优90、良80、中60、差0",
    format: ({ options }) => options.grades.map(({ name, from }) => `${name}${from}`).join("、"),
    parse: (written, scheme) => parseGrades(foldedOption(written), scheme),
  },
  choice("时限写“某月前”", "beforeMonth", { within: "含当月", before: "不含当月" }),
];

function text(name: string, values: string, key: "title" | "document" | "version" | "place"): OptionEntry {
  return {
    name,
    values,
    format: (scheme) => scheme[key] ?? NONE,
    parse: (written, scheme) => {
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
    parse: (written, scheme) => {
      const found = entries.find(([, word]) => word === foldedOption(written));
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

function parseCaps(written: string, scheme: Scheme): Scheme | null {
  if (written === NONE) return withOptions(scheme, { caps: [] });
  const caps = capsOfOption(written)?.map(({ below, most }) => ({ below: below.toFixed(), most }));
  return caps
    ? withOptions(scheme, { caps: caps.sort((one, other) => Number(one.below) - Number(other.below)) })
    : null;
}

function parseTiers(written: string, scheme: Scheme): Scheme | null {
  const parts = fractionsOfOption(written);
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second || first.lte(second) || first.gte(1) || second.lte(0)) return null;
  return withOptions(scheme, { tierBounds: [first.toFixed(), second.toFixed()] });
}

function parseGrades(written: string, scheme: Scheme): Scheme | null {
  const entries = gradesOfOption(written);
  const grades = entries?.map(({ name, from, below }, index) => ({
    name,
    // 差<60 beneath 中≥60.
    from: from ?? (below === entries[index - 1]?.from ? "0" : "-1"),
  }));
  const falls = grades?.every(({ from }, index) => index === 0 || Number(from) < Number(grades[index - 1]!.from));
  return grades && grades.length >= 2 && falls && Number(grades.at(-1)!.from) === 0
    ? withOptions(scheme, { grades })
    : null;
}
