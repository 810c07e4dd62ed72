import { tell, type WordingId } from "../../../src/scoring/reading/wording";

// An error keeps a row from being scored, a warning wants a judgement, an info says what was inferred.
test.each<[severity: string, ids: readonly WordingId[]]>([
  ["error", ["pool-scored-twice", "value-unreadable", "weight-unreadable", "execution-unreadable"]],
  [
    "warning",
    [
      "scheme-option-unknown",
      "scheme-option-unreadable",
      "scheme-base-unknown",
      "standard-full-differs",
      "method-unknown",
      "method-unusable",
      "score-pending",
      "shared-weight",
      "level-points-shared",
      "pool-pending",
      "pool-count",
      "weights-missing",
      "execution-weight-assumed",
      "execution-weight-unknown",
      "execution-initial-budget",
      "execution-zero-budget",
      "department-form-repeated",
    ],
  ],
  [
    "info",
    [
      "scheme-chosen",
      "unsigned-at-least",
      "unsigned-at-most",
      "rule-by-scheme",
      "reading-assumed",
      "standard-unread",
      "method-overridden",
      "pool-settled",
      "pool-optional",
      "form-without-weights",
      "execution-weight-inferred",
      "execution-rate-only",
      "execution-target-unused",
      "execution-list-amounts",
      "total-adjusted",
    ],
  ],
])("%s: %j", (severity, ids) => {
  for (const id of ids) {
    const finding = tell(id, []);
    expect([finding.check, finding.severity]).toEqual([id, severity]);
    expect(finding.message).toMatch(/。$/);
  }
});

test("a sentence is filled in with the caller's words, and with nothing where there are none", () => {
  expect(tell("reading-assumed", [], { name: "场次", note: "完成值没有写单位" }).message).toBe(
    "指标“场次”：完成值没有写单位。请核对。",
  );
  expect(tell("reading-assumed", [], { name: "场次" }).message).toBe("指标“场次”：。请核对。");
});
