import { readdirSync } from "node:fs";
import { join } from "node:path";
import { decimal, sum } from "../../../src/figures";
import { DEFAULT_OPTIONS, gradeOf, ruleById, schemeById, SCHEMES, type SchemeLevel } from "../../../src/scoring";

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
