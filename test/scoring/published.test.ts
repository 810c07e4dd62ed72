import { decimal } from "../../src/figures";
import {
  chooseScheme,
  DEFAULT_OPTIONS,
  scoreWorkbook,
  schemeById,
  tierRange,
  type ScoredItem,
} from "../../src/scoring";
import { dossier, form, type FormLiteral, type IndicatorLiteral } from "../support/form";
import rows from "../cases/data/published-rows.json";

type Facts = Readonly<Record<string, string | undefined>>;

const EXECUTION = "预算执行率";
const indicators = rows
  .filter(({ kind }) => kind === "indicator")
  .map(({ id, facts, printed, rule }) => ({
    id,
    facts: facts as Facts,
    printed: (printed as Facts)["score"],
    rule: rule as unknown as Recomputed,
  }));

/** What an indicator row of the published data says, as a literal. */
function literal({ level1, level2, name, target, actual, weight, standard }: Facts): IndicatorLiteral {
  return { level1, level2, name: name!, target, actual, weight, standard };
}

/** Rows whose reading was not settled where they were published; the comment says what we take. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  I130: "基本达到 for a target 是: by the form's words a judgement",
};

function scored(literals: FormLiteral): { item: ScoredItem | null; execution: ScoredItem | null } {
  const all = dossier([form(literals)]);
  const { scored: result } = scoreWorkbook(all, chooseScheme(all, "mof-2020-10"));
  const evaluation = result.projects[0]!.evaluation!;
  return { item: evaluation.indicators[0] ?? null, execution: evaluation.execution };
}

type Recomputed = {
  rule: string;
  score?: string;
  range?: string;
  reachable?: string[];
  completion?: string;
  score_if_target_over_actual?: string;
};

describe("published indicators score as recomputed", () => {
  const cases = indicators.filter(({ id, facts }) => facts["name"] !== EXECUTION && !(id in DOUBTFUL));
  test.each(cases.map((row) => [row.id, row] as const))("%s", (_id, { facts, rule }) => {
    const { item } = scored({ indicators: [literal(facts)] });
    if (rule.score) {
      expect([item!.rule, item!.score?.toFixed()]).toEqual([rule.rule, rule.score]);
    } else if (rule.range) {
      const { low, high } = tierRange(decimal(facts["weight"]!), 1, DEFAULT_OPTIONS.tierBounds);
      expect(rule.range).toBe(`${low.toFixed()}-${high.toFixed()}`);
      expect([item!.rule, item!.score?.toFixed(), item!.bounds?.low.toFixed()]).toEqual([
        rule.rule,
        high.toFixed(),
        low.toFixed(),
      ]);
    } else if (rule.completion) {
      expect([item!.score, item!.completion?.toFixed()]).toEqual([null, rule.completion]);
    } else {
      expect([item!.state, item!.score]).toEqual(["pending", null]);
    }
  });
});

test("the published score stands where the accountant gave it", () => {
  for (const { facts, printed } of indicators) {
    if (!printed || facts["name"] === EXECUTION) continue;
    const { item } = scored({ indicators: [{ ...literal(facts), score: Number(printed) }] });
    expect([facts["name"], item!.standing?.toFixed()]).toEqual([facts["name"], decimal(printed).toFixed()]);
  }
});

const executions = indicators.filter(({ facts }) => facts["name"] === EXECUTION);

test.each(executions.map((row) => [row.id, row] as const))("%s: the execution rate's score", (_id, { facts, rule }) => {
  const { target, actual, weight } = facts;
  const executionRow = { name: EXECUTION, target, actual, weight };
  const rest = { name: "数量", target: "≥1个", actual: "1个", weight: 100 - Number(weight) };
  expect(scored({ indicators: [rest], executionRow }).execution?.score?.toFixed()).toBe(rule.score);
});

test("湖北's reverse arithmetic gives 9.09 where the national one gives 9 (萧县: 5830 against 5300)", () => {
  const row = {
    level1: "产出指标",
    level2: "质量指标",
    name: "救助标准",
    target: "<=5300元/户",
    actual: "5830元/户",
    weight: 10,
  };
  const by = (id: string) => {
    const all = dossier([form({ indicators: [row] })]);
    return scoreWorkbook(all, {
      scheme: schemeById(id)!,
      findings: [],
    }).scored.projects[0]!.evaluation!.indicators[0]!.score?.toFixed();
  };
  expect([by("mof-2020-10"), by("hubei-2020-project")]).toEqual(["9", "9.09"]);
});
