import { judged, type Judged } from "./judged";
import { dressOf, LAYOUTS } from "./layouts";
import { dressed, possible } from "./making/dress";
import { unitFacts } from "./making/facts";
import { Random } from "./making/random";
import { workbookOf } from "./making/workbook";

const CROSSINGS = 240;

/** Every field right, no false error, every cell filled. */
function expectWhole({ details }: Judged): void {
  expect(details).toEqual([]);
}

describe("layouts of one kind", () => {
  test.each(LAYOUTS)("%s", (name, layout) => {
    const unit = unitFacts(new Random(name.length), 2);
    expectWhole(judged(workbookOf(unit, possible(dressOf(layout)))));
  });
});

describe("layouts crossed at random", () => {
  const all: Judged[] = [];

  test.each(Array.from({ length: CROSSINGS }, (_, seed) => seed + 1))("seed %d", (seed) => {
    const random = new Random(seed);
    const dress = dressed(random);
    const result = judged(workbookOf(unitFacts(random, 1 + random.below(3)), dress));
    all.push(result);
    expectWhole(result);
  });

  afterAll(() => {
    const sum = (key: Exclude<keyof Judged, "details">) => all.reduce((total, one) => total + one[key], 0);
    const fields = sum("right") + sum("silent") + sum("missing");
    process.stdout.write(
      `${all.length} workbooks: fields ${sum("right")}/${fields}, silently wrong ${sum("silent")}, missing ${sum("missing")}, ` +
        `false errors ${sum("falseErrors")}, filled ${sum("filled")}/${sum("toFill")}\n`,
    );
  });
});
