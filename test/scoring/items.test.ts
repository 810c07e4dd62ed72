import { chooseScheme, comesToScore, evaluationsOf, itemsOf, scoreWorkbook } from "../../src/scoring";
import { dossier, form, type FormLiteral } from "../support/form";

const row = { name: "培训场次", target: "≥10场", actual: 10, weight: 90, score: null };
const funds = [{ annual: 2, executed: 1, weight: 10, score: null }];
const [A, B, WHOLE]: readonly FormLiteral[] = [
  { sheet: "甲", project: "甲项目", indicators: [row], funds },
  { sheet: "乙", project: "乙项目", indicators: [row, { ...row, name: "合格率" }] },
  { sheet: "整体", scope: "department", indicators: [row] },
];

const scored = (...literals: readonly FormLiteral[]) => {
  const read = dossier(literals.map((literal) => form(literal)));
  return scoreWorkbook(read, chooseScheme(read)).scored;
};

test("every table that was scored has an owner, the department's first", () => {
  const all = evaluationsOf(scored(A!, WHOLE!, B!));
  expect(all.map(({ owner, project, evaluation }) => [owner, project?.name, evaluation.form.range.sheet])).toEqual([
    ["部门整体支出", undefined, "整体"],
    ["甲项目", "甲项目", "甲"],
    ["乙项目", "乙项目", "乙"],
  ]);
});

test("a project without a table of its own has none", () => {
  const all = scored(A!, B!);
  const projects = all.projects.map((one, index) => (index === 0 ? { ...one, evaluation: null } : one));
  expect(evaluationsOf({ ...all, projects }).map(({ owner }) => owner)).toEqual(["乙项目"]);
});

test.each([
  ["甲项目", ["预算执行率", "培训场次"]],
  ["乙项目", ["培训场次", "合格率"]],
])("%s has the scores %j", (owner, names) => {
  const { evaluation } = evaluationsOf(scored(A!, B!)).find((one) => one.owner === owner)!;
  expect(itemsOf(evaluation).map(({ name }) => name)).toEqual(names);
});

test.each<[what: string, form: Partial<FormLiteral>, comes: boolean]>([
  ["indicators", {}, true],
  ["the execution rate alone", { indicators: [], funds }, true],
  ["no row at all", { indicators: [], funds: [] }, false],
  ["no points", { isScored: false }, false],
])("a table with %s comes to a score: %s", (_what, more, comes) => {
  const [own] = evaluationsOf(scored({ ...B!, ...more }));
  expect(comesToScore(own!.evaluation)).toBe(comes);
});
