import { type Row, RATE, CHANGE, WEIGHT_SHARED, ALL_SHARED, evaluate } from "./support";

describe("where the score of a pool stands", () => {
  const places = (rows: readonly Row[], merges: readonly string[]) =>
    evaluate(rows, merges).pool.map(({ scoreAt, pool }) => [scoreAt?.row ?? null, pool!.seat, pool!.isSeatFixed]);

  test.each<[string, readonly Row[], readonly string[], readonly (readonly (number | boolean | null)[])[]]>([
    [
      "in the one cell that there is",
      [RATE, CHANGE],
      ALL_SHARED,
      [
        [6, 0, true],
        [null, 0, true],
      ],
    ],
    [
      "on the row that is better, whichever that will be",
      [RATE, CHANGE],
      WEIGHT_SHARED,
      [
        [6, 1, false],
        [7, 1, false],
      ],
    ],
    [
      "where a person put it",
      [RATE, { ...CHANGE, score: 9 }],
      WEIGHT_SHARED,
      [
        [6, 1, true],
        [7, 1, true],
      ],
    ],
    [
      "on the first row too",
      [{ ...RATE, score: 4 }, CHANGE],
      WEIGHT_SHARED,
      [
        [6, 0, true],
        [7, 0, true],
      ],
    ],
    [
      "at the larger of two",
      [
        { ...RATE, score: 4 },
        { ...CHANGE, score: 9 },
      ],
      WEIGHT_SHARED,
      [
        [6, 1, true],
        [7, 1, true],
      ],
    ],
    [
      "not at a typed 0",
      [{ ...RATE, score: 0 }, CHANGE],
      WEIGHT_SHARED,
      [
        [6, 1, false],
        [7, 1, false],
      ],
    ],
  ])("%s", (_, rows, merges, expected) => {
    expect(places(rows, merges)).toEqual(expected);
  });

  test("a pool of which nobody chose a row is open from 0 to its points", () => {
    const { pool } = evaluate([
      { ...RATE, actual: null },
      { ...CHANGE, actual: null },
    ]);
    expect([pool[0]!.bounds?.low.toFixed(), pool[0]!.bounds?.high.toFixed()]).toEqual(["0", "10"]);
    expect(pool[1]!.bounds).toBeNull();
  });

  test("a pool of which no row applies is left out", () => {
    const none = { target: "不涉及", actual: "不涉及" };
    const { evaluation, pool } = evaluate([
      { ...RATE, ...none },
      { ...CHANGE, ...none },
    ]);
    expect(pool.map(({ state }) => state)).toEqual(["not-applicable", "passed-over"]);
    expect([evaluation.total.toFixed(), evaluation.grade]).toEqual(["100", "优"]);
  });
});

describe("words of a choice", () => {
  test.each([
    "二者择其一",
    "两者任选其1",
    "三者中选其一",
    "四者取一",
    "二选一",
    "三选1",
    "任选一项",
    "任选其中一项",
    "择一个",
    "选取1条",
    "取其一",
    "两项中选一",
    "二项择其一",
    "三项任选其一",
    "就高计分",
    "两者取高",
    "从二者中选取其高",
  ])("%s: the better one counts", (standard) => {
    const { pool } = evaluate([{ ...RATE, standard }, CHANGE]);
    expect(pool.map(({ pool: own }) => [own?.choose, own?.wanted])).toEqual([
      ["best", 1],
      ["best", 1],
    ]);
  });

  test.each<[string, number | null]>([
    ["任选两项", 2],
    ["任选2项", 2],
    ["选择三项", 3],
    ["选取其中四个", 4],
    ["任选五条", 5],
    ["择六种", 6],
    ["任选", null],
    ["可选项", null],
    ["可选指标", null],
    ["选择性指标", null],
  ])("%s: those that are chosen share", (standard, wanted) => {
    const { pool } = evaluate([
      { ...RATE, standard },
      { ...CHANGE, name: "公用经费控制率" },
    ]);
    expect(pool.map(({ pool: own }) => [own?.choose, own?.wanted])).toEqual([
      ["share", wanted],
      ["share", wanted],
    ]);
  });

  test.each(["选用先进技术", "二者都要达到", "优选产品", "任务选题", ""])("%s: no choice", (standard) => {
    expect(evaluate([{ ...RATE, standard }, CHANGE]).pool[0]!.pool ?? null).toBeNull();
  });
});
