import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { evaluatedAsJson } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { recognise, type Dossier } from "../../src/recognition";
import { chooseScheme, scoreWorkbook, type Evaluation, type ScoredWorkbook } from "../../src/scoring";
import { golden, type Golden, type GoldenEvaluation } from "./golden";

const SAMPLES = join(__dirname, "../../assets/samples");
const OTHERS = join(__dirname, "other-layouts");

/** What `score --json` prints of a workbook, without the checks, and what it was printed from. */
function scored(folder: string, name: string): { dossier: Dossier; workbook: ScoredWorkbook; printed: Printed } {
  const path = join(folder, `${name}.xlsx`);
  const { snapshot } = openPackage(readFileSync(path), basename(path));
  const dossier = recognise(snapshot);
  const choice = chooseScheme(dossier);
  const { scored: workbook, findings } = scoreWorkbook(dossier, choice);
  const printed = evaluatedAsJson({
    snapshot,
    dossier,
    scheme: choice.scheme,
    scored: workbook,
    notices: [],
    setAside: [],
    findings,
  });
  return { dossier, workbook, printed: printed as Printed };
}

interface Printed {
  readonly projects: readonly { readonly name: string; readonly evaluation: PrintedEvaluation | null }[];
  readonly department: PrintedEvaluation | null;
}

interface PrintedEvaluation {
  readonly scheme: string;
}

/** The part of a golden evaluation that `score --json` has too. */
function asPrinted(evaluation: GoldenEvaluation | null) {
  if (!evaluation) return null;
  return Object.fromEntries(Object.entries(evaluation).filter(([key]) => key !== "pending"));
}

describe.each([
  [SAMPLES, "花都区工商联2021"],
  [SAMPLES, "国家表式-一项目一表"],
  [SAMPLES, "四川表式-全部项目一张表"],
  [OTHERS, "other-layouts/重庆式-平铺清单"],
  [OTHERS, "other-layouts/湖南式-部门整体"],
  [OTHERS, "other-layouts/转移支付-无分值"],
  [OTHERS, "other-layouts/湖北式-目标分块"],
])("%s/%s", (folder, path) => {
  const expected: Golden = golden(path);
  const { dossier, workbook, printed } = scored(folder, basename(path));

  test("unit, year and revenue", () => {
    expect(printed).toMatchObject({ unit: expected.unit, revenue: expected.revenue });
  });

  test("the projects, in the order of the list", () => {
    expect(printed.projects.map(({ name }) => name)).toEqual(expected.projects.map(({ name }) => name));
  });

  for (const project of expected.projects) {
    test(project.name, () => {
      const found = printed.projects.find(({ name }) => name === project.name);
      expect(found).toMatchObject({ ...project, evaluation: asPrinted(project.evaluation) });
    });
  }

  test("the department's table", () => {
    const department = asPrinted(expected.department);
    if (department) expect(printed.department).toMatchObject(department);
    else expect(printed.department).toBeNull();
  });

  test("what waits for a judgement", () => {
    const waiting = (evaluation: Evaluation | null) =>
      evaluation && { count: evaluation.pending.count, points: evaluation.pending.points.toFixed() };
    for (const { evaluation, name } of expected.projects.filter((project) => project.evaluation?.pending)) {
      const found = workbook.projects.find(({ project }) => project.name === name);
      expect({ name, pending: waiting(found?.evaluation ?? null) }).toEqual({ name, pending: evaluation?.pending });
    }
    if (expected.department) expect(waiting(workbook.department)).toEqual(expected.department.pending);
  });

  test("totals of the list, numbers of projects and the scheme, where the sample states them", () => {
    const { projectTotal, counts, scheme } = expected;
    if (projectTotal) {
      expect(dossier.lists[0]?.total?.annualBudget?.number?.toFixed()).toBe(projectTotal.annualBudget);
      expect(dossier.lists[0]?.total?.executed?.number?.toFixed()).toBe(projectTotal.executed);
    }
    if (counts) {
      const levels = dossier.projects.map(({ level }) => level);
      expect(levels.filter((level) => level === 1)).toHaveLength(counts.level1);
      expect(levels.filter((level) => level === 2)).toHaveLength(counts.level2);
    }
    if (scheme) {
      const schemes = printed.projects.flatMap(({ evaluation }) => (evaluation ? [evaluation.scheme] : []));
      expect(new Set(schemes)).toEqual(new Set([scheme]));
    }
  });
});

test("the federation's texts, project spending and hidden sheet are found", () => {
  const { dossier } = scored(SAMPLES, "花都区工商联2021");
  expect(dossier.projectSpending?.slot.number?.toFixed()).toBe("163.05");
  const texts = dossier.texts.map(({ key, project }) => `${key} ${project ?? ""}`.trim());
  const keys = ["duties", "organisation", "annual-work", "overall-completion", "management", "conclusion"];
  expect(texts).toEqual(expect.arrayContaining([...keys, "achievements", "problems", "measures"]));
  for (const key of ["project-effects", "project-problems", "project-measures"]) {
    expect(texts).toContain(`${key} 2021年花都区民营企业投诉中心运营经费`);
    expect(texts).toContain(`${key} 2021年党务宣传、党员素质教育培训费`);
  }
  expect(dossier.projects.some(({ name }) => name.startsWith("2020年"))).toBe(false);
});
