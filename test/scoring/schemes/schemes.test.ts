import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decimal, sum } from "../../../src/figures";
import {
  DEFAULT_OPTIONS,
  gradeOf,
  ruleById,
  schemeById,
  SCHEMES,
  type Scheme,
  type SchemeLevel,
  type SchemeOptions,
} from "../../../src/scoring";

const FOLDER = join(__dirname, "../../../src/scoring/schemes");
const NOT_SCHEMES = ["index.ts", "options.ts", "option-table.ts", "export.ts"];

test("every scheme is a file, and every file a scheme of the index", () => {
  const files = readdirSync(FOLDER).filter((file) => !NOT_SCHEMES.includes(file));
  expect(files.map((file) => file.replace(".ts", "")).sort()).toEqual(SCHEMES.map(({ id }) => id).sort());
});

test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))("%s says how far it was verified", (_id, scheme) => {
  expect(Object.keys(scheme.verified).length).toBeGreaterThan(0);
  expect(Object.values(scheme.verified).join("") + scheme.lacks.join("")).not.toMatch(/TODO|undefined/);
  expect([scheme.title, scheme.version, scheme.place].every((text) => text !== "")).toBe(true);
  expect(schemeById(scheme.id)).toBe(scheme);
});

/** A scheme as published.txt has it: what was read in the notice or on a filled form, "–" for a weight that was not seen. */
function outline({ id, title, document, version, place, scope, total, executionWeight, levels }: Scheme): string {
  const lines = (some: readonly SchemeLevel[], indent: string): readonly string[] =>
    some.flatMap(({ name, weight, rule, standard, children }) => [
      `${indent}${name} ${weight ?? "–"}${rule ? ` [${rule}]` : ""}${standard === undefined ? "" : `：${standard}`}`,
      ...lines(children, `${indent}  `),
    ]);
  const heading = [title, document ?? "没有文号", version, place, scope].join("｜");
  return [id, heading, `满分 ${total}，执行率 ${executionWeight ?? "–"}`, ...lines(levels, "  ")].join("\n");
}

const PUBLISHED = readFileSync(join(__dirname, "published.txt"), "utf8").trim().split("\n\n");

test.each(PUBLISHED.map((text) => [text.split("\n")[0]!, text] as const))("%s is as it was published", (id, text) => {
  expect(outline(schemeById(id)!)).toBe(text);
});

test("published.txt has every scheme", () => {
  expect(PUBLISHED.map((text) => text.split("\n")[0])).toEqual(SCHEMES.map(({ id }) => id));
});

test("what counts where a scheme says nothing else", () => {
  expect(DEFAULT_OPTIONS).toEqual({
    divisor: "annual-budget",
    zeroBudget: "full-when-unspent",
    overFulfilment: { from: "1.3", pointsOff: "0" },
    lowExecution: "0.9",
    caps: [],
    reverse: "linear",
    equalAbove: "linear",
    tierBounds: ["0.8", "0.6"],
    steps: "whole",
    scoreDecimals: 2,
    notApplicable: "rescale",
    grades: grades("90", "80", "60"),
    beforeMonth: "within",
  });
});

function grades(...[best, good, fair]: [string, string, string]): SchemeOptions["grades"] {
  return [
    { name: "优", from: best },
    { name: "良", from: good },
    { name: "中", from: fair },
    { name: "差", from: "0" },
  ];
}

/** What differs from that, as published. */
const OWN: Readonly<Record<string, Partial<SchemeOptions>>> = {
  "hubei-2020-project": { reverse: "quotient", tierBounds: ["0.8", "0.5"] },
  "pidu-2025-department": { grades: grades("90", "80", "70") },
  "pidu-2025-project": { grades: grades("90", "80", "70"), notApplicable: "rescale" },
  "sichuan-2025-5": { grades: grades("90", "80", "70") },
  "platform-manual-2022": {
    overFulfilment: { from: "1.3", pointsOff: "2" },
    caps: [
      { below: "0.5", most: "59" },
      { below: "0.6", most: "69" },
      { below: "0.7", most: "79" },
      { below: "0.8", most: "89" },
    ],
  },
};

test.each(SCHEMES.map(({ id, options }) => [id, options] as const))("the options of %s", (id, options) => {
  expect(options).toEqual({ ...DEFAULT_OPTIONS, ...OWN[id] });
});

test.each([
  ["mof-2020-10", 2],
  ["mof-2013-53", 1],
  ["mof-2021-101", 2],
  ["chongqing-2021-department", 2],
  ["henan-2024-project", 2],
  ["huadu-2021-department", 1],
  ["hubei-2020-project", 1],
  ["pidu-2025-department", 2],
  ["pidu-2025-project", 2],
  ["platform-manual-2022", 2],
  ["sichuan-2017-department", 1],
  ["sichuan-2017-project", 1],
  ["sichuan-2025-5", 1],
  ["sichuan-form-2023-project", 2],
  ["yinchuan-2021-project", 3],
])("%s lacks %i things", (id, count) => {
  const { lacks, verified } = schemeById(id)!;
  expect(lacks).toHaveLength(count);
  expect([...lacks, ...Object.values(verified)].filter((text) => text === "")).toEqual([]);
});
test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  "%s says where its grades come from",
  (_id, scheme) => {
    const told = Object.entries(scheme.verified).find(([field]) => field.includes("等级"));
    expect(told).toBeDefined();
  },
);

/** Where all children of a level are known, they sum to it. */
function mismatches(levels: readonly SchemeLevel[]): readonly string[] {
  return levels.flatMap((level) => {
    const weights = level.children.map(({ weight }) => weight);
    const isKnown = level.weight !== null && weights.length > 0 && weights.every((weight) => weight !== null);
    const differs = isKnown && !sum(weights.map((weight) => decimal(weight!))).eq(level.weight!);
    return [...(differs ? [level.name] : []), ...mismatches(level.children)];
  });
}

test.each(SCHEMES.map((scheme) => [scheme.id, scheme.levels] as const))(
  "the weights of %s sum at every level",
  (_id, levels) => expect(mismatches(levels)).toEqual([]),
);

test.each([
  "mof-2020-10",
  "mof-2021-101",
  "hubei-2020-project",
  "sichuan-form-2023-project",
  "chongqing-2021-department",
])("%s: first level and execution rate make 100", (id) => {
  const { levels, executionWeight } = schemeById(id)!;
  expect(sum([...levels.map(({ weight }) => decimal(weight!)), decimal(executionWeight!)]).toFixed()).toBe("100");
});

test("the rules that a scheme names are rules", () => {
  const named = (levels: readonly SchemeLevel[]): string[] =>
    levels.flatMap((level) => [...(level.rule ? [level.rule] : []), ...named(level.children)]);
  for (const scheme of SCHEMES) for (const id of named(scheme.levels)) expect(ruleById(id as never).id).toBe(id);
});

test.each([
  ["100", "优"],
  ["90", "优"],
  ["89.99", "良"],
  ["80", "良"],
  ["79.99", "中"],
  ["60", "中"],
  ["59.99", "差"],
  ["0", "差"],
])("%s points are %s", (total, grade) => {
  expect(gradeOf(decimal(total), schemeById("mof-2020-10")!)).toBe(grade);
});

test("四川 since 2025: 中 begins at 70", () => {
  expect(gradeOf(decimal("69.99"), schemeById("sichuan-2025-5")!)).toBe("差");
  expect(gradeOf(decimal("70"), schemeById("sichuan-2025-5")!)).toBe("中");
});

test("a scheme without grades gives none", () => {
  const scheme = { ...schemeById("mof-2020-10")!, options: { ...DEFAULT_OPTIONS, grades: [] } };
  expect(gradeOf(decimal(90), scheme)).toBeNull();
});
