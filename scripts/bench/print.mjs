import { median } from "./measure.mjs";

/** The aims: at most so many times the baseline's time, by number of rows; and its peak memory at 20,000. */
const TIME_AIMS = { 20: 1.2, 2000: 0.5, 20000: 0.5 };
const MEMORY_AIMS = { 20000: 1.5 };
/** Recognition and scoring of 20,000 rows together, ms. */
const READING_AIM = { size: 20000, ms: 500, stages: ["recognise", "score"] };
/** Ten times the rows may take at most this many times the time: linear, with room for noise. */
const GROWTH_LIMIT = 1.2;

export function printComparison(results) {
  console.log("整个进程（中位数；内存为进程自身的峰值 VmHWM）");
  console.log("指标行数   自评通 ms   对照 ms   时间比（目标）    自评通 MiB   对照 MiB   内存比（目标）");
  for (const { size, product, baseline } of results) {
    const time = baseline && ratio(product.ms / baseline.ms, TIME_AIMS[size]);
    const memory = baseline && ratio(product.peak / baseline.peak, MEMORY_AIMS[size]);
    const cells = [
      column(size, 8),
      column(product.ms, 12),
      column(baseline?.ms, 10),
      (time ?? "—").padStart(17),
      column(product.peak, 13),
      column(baseline?.peak, 11),
      (memory ?? "—").padStart(17),
    ];
    console.log(cells.join(""));
  }
}

const AGAINST = [
  ["整个进程 ms", ({ ms }) => ms],
  ["处理器时间 ms", ({ cpu }) => cpu],
  ["峰值内存 MiB", ({ peak }) => peak],
  ["识别和计分 ms", (run) => readingOf(run)],
];

/** Two builds run in turns: the medians of both, and the median of the ratios pair by pair. */
export function printAgainst(results) {
  console.log("两个构建轮流运行（中位数；比值先逐对相除，再取中位数）");
  console.log("指标行数             项目        本构建    另一构建    比值");
  for (const { size, pairs } of results) {
    for (const [name, of] of AGAINST) {
      const [own, other] = ["own", "other"].map((build) => median(pairs.map((pair) => of(pair[build]))));
      const shared = median(pairs.map((pair) => of(pair.own) / of(pair.other)));
      console.log(
        `${column(size, 8)}   ${name.padStart(14)}${column(own, 12)}${column(other, 12)}${shared.toFixed(2).padStart(8)}`,
      );
    }
  }
}

function readingOf({ stages }) {
  return stages.filter(({ stage }) => READING_AIM.stages.includes(stage)).reduce((sum, { ms }) => sum + ms, 0);
}

function ratio(value, aim) {
  const shown = value.toFixed(2);
  if (aim === undefined) return shown;
  return `${shown}（≤${aim} ${value <= aim ? "达到" : "未达到"}）`;
}

export function printStages(results) {
  console.log("\n各阶段 ms（括号内为阶段结束时的内存 MiB）");
  const names = [...new Set(results.flatMap(({ product }) => product.stages.map(({ stage }) => stage)))];
  console.log(`${"".padEnd(14)}${results.map(({ size }) => `${size} 行`.padStart(18)).join("")}`);
  for (const name of names) {
    const cells = results.map(({ product }) => {
      const stage = product.stages.find((each) => each.stage === name);
      return (stage ? `${stage.ms.toFixed(1)} (${Math.round(stage.rss)})` : "—").padStart(20);
    });
    console.log(`${name.padEnd(14)}${cells.join("")}`);
  }
  const aimed = results.find(({ size }) => size === READING_AIM.size);
  if (!aimed) return;
  const ms = readingOf(aimed.product);
  const verdict = ms <= READING_AIM.ms ? "达到" : "未达到";
  console.log(`识别和计分 ${READING_AIM.size} 行合计 ${ms.toFixed(0)} ms（目标 ≤${READING_AIM.ms} ms，${verdict}）`);
}

/** How each stage grows from one size to the next, divided by how the rows grow: 1.0 is linear, below is better. */
export function printGrowth(results) {
  console.log("\n增长：时间增长倍数 ÷ 行数增长倍数（1.00 为线性，不足 5 ms 的阶段不计）");
  for (let at = 1; at < results.length; at++) {
    const [before, after] = [results[at - 1], results[at]];
    const rows = after.size / before.size;
    const grown = after.product.stages.flatMap(({ stage, ms }) => {
      const was = before.product.stages.find((each) => each.stage === stage);
      return was && was.ms >= 5 ? [`${stage} ${growth(ms / was.ms / rows)}`] : [];
    });
    const whole = growth(after.product.ms / before.product.ms / rows);
    console.log(`${before.size} → ${after.size} 行：整个进程 ${whole}${grown.map((text) => `，${text}`).join("")}`);
  }
}

function growth(value) {
  return `${value.toFixed(2)}${value > GROWTH_LIMIT ? "（超过线性）" : ""}`;
}

function column(value, width) {
  return (value === undefined ? "—" : Math.round(value).toString()).padStart(width);
}
