import { readStandard } from "../../../src/language";
import rows from "../../cases/data/rows-with-points.json";

/** Requirements of another kind, as forms add them behind a rule. */
const MORE = [
  "发现违规的扣2分",
  "未按时报送的扣1分",
  "质量不合格的不得分",
  "经审计发现问题的，每个扣1分",
  "弄虚作假的一票否决",
  "同时满意度低于80%的不得分",
  "视情况扣1-3分",
  "超过130%的扣2分",
];

/** Wordings that the published standards have no example of. */
const OTHERS = [
  "30%以上、20%以上和10%以上，分别得6分、4分和2分",
  "每完成一项得2分",
  "按执行率得分",
  "100%-80%（含80%）、80%-60%（含60%）、60%-0%合理确定得分",
  "70%-130%之间按比例得分，之外不得分",
  "1.制度健全（2分）；2.执行有效（3分）",
  "发现违规不得分",
];

const read = [...new Set([...rows.flatMap(({ standard }) => standard ?? []), ...OTHERS])].filter((text) =>
  isRule(text),
);

function isRule(text: string): boolean {
  const { kind } = readStandard(text);
  return kind !== "none" && kind !== "unreadable";
}

test.each(MORE)("%s beside a rule is never left out in silence", (more) => {
  const silent = read.flatMap((text) =>
    [`${text}；${more}`, `${more}；${text}`].filter(
      (both) => JSON.stringify(readStandard(both)) === JSON.stringify(readStandard(text)),
    ),
  );
  expect(read.length).toBeGreaterThan(250);
  expect(silent).toEqual([]);
});

test.each([
  [600, "bands"],
  [601, "unreadable"],
])("a standard of %i characters is %s", (length, kind) => {
  const rule = "≥95%得10分；其他不得分";
  const text = `${rule}；${"说明".repeat(300)}`.slice(0, length);
  expect(readStandard(text).kind).toBe(kind);
});
