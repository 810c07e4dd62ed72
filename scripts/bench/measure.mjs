import { spawn } from "node:child_process";

/**
 * Runs a command as a whole process and measures it from start to exit.
 * @returns wall time in ms, peak memory in MiB and the processor's time in ms (as the process itself reports them; NaN
 * where it does not), and its stages.
 */
export async function measure(command, args, env = {}) {
  const began = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  const chunks = [];
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const ms = performance.now() - began;
  const errors = Buffer.concat(chunks).toString("utf8");
  if (code !== 0) throw new Error(`${command} ${args.join(" ")}\n退出码 ${code}\n${errors}`);
  const lines = errors.split("\n");
  const stages = lines.find((line) => line.startsWith("[{"));
  return {
    ms,
    peak: Number(/peak-kib (\d+)/.exec(errors)?.[1]) / 1024,
    cpu: Number(/cpu-ms (\d+)/.exec(errors)?.[1]),
    stages: stages ? JSON.parse(stages) : [],
  };
}

export function median(values) {
  const sorted = [...values].sort((first, second) => first - second);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median run of several: time, peak and each stage taken by itself. */
export function medianRun(runs) {
  const names = [...new Set(runs.flatMap((run) => run.stages.map(({ stage }) => stage)))];
  return {
    ms: median(runs.map((run) => run.ms)),
    peak: median(runs.map((run) => run.peak)),
    stages: names.map((name) => {
      const same = runs.flatMap((run) => run.stages.filter(({ stage }) => stage === name));
      return { stage: name, ms: median(same.map(({ ms }) => ms)), rss: median(same.map(({ rss }) => rss ?? 0)) };
    }),
  };
}
