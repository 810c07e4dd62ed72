import { sum, type Decimal } from "../../../src/figures";
import type { Say } from "./say";
import type { Project, World } from "./world";

/** A figure of a project as a sentence says it. */
type Saying = (world: World, project: Project, say: Say) => string;

const others = (world: World, own: Project, of: (project: Project) => Decimal) =>
  world.projects.filter(({ index }) => index !== own.index).map(of);

export const budget: Saying = (w, p, s) =>
  s.amount(
    p.annual,
    others(w, p, (one) => one.annual),
  );
export const spent: Saying = (w, p, s) =>
  s.amount(
    p.executed,
    others(w, p, (one) => one.executed),
  );
export const first: Saying = (w, p, s) =>
  s.amount(
    p.initial,
    others(w, p, (one) => one.initial),
  );
export const rate: Saying = (w, p, s) =>
  s.rate(
    p.executed,
    p.annual,
    others(w, p, (one) => one.executed.div(one.annual).times(100)),
  );
export const score: Saying = (w, p, s) =>
  s.score(
    p.score,
    others(w, p, (one) => one.score),
  );

/** Whether the budget rose in the year. */
export const up = ({ annual, initial }: Project): boolean => annual.gt(initial);

/** Figures of all projects. */
export const total = ({ projects }: World, of: "annual" | "executed" | "initial") =>
  sum(projects.map((project) => project[of]));
const scores = ({ projects }: World) => projects.map((project) => project.score);
export const mean = (world: World) => sum(scores(world)).div(world.projects.length).round(2);
export const highest = (world: World) => scores(world).reduce((most, one) => (one.gt(most) ? one : most));
export const lowest = (world: World) => scores(world).reduce((least, one) => (one.lt(least) ? one : least));
export const graded = ({ projects }: World, grade: string) =>
  projects.filter((project) => project.grade === grade).length;
