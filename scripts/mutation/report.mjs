// What came out, by room, in the words of mutation testing.

const ROOMS = [
  ["src/figures", /^src\/figures\//],
  ["src/language", /^src\/language\//],
  ["src/scoring/rules", /^src\/scoring\/rules\//],
  ["src/scoring/ratios", /^src\/scoring\/ratios\//],
  ["src/scoring/schemes", /^src\/scoring\/schemes\//],
  ["src/scoring", /^src\/scoring\//],
];

export function roomOf(file) {
  return ROOMS.find(([, pattern]) => pattern.test(file))[0];
}

/** Rows of a table in Markdown: a row a group, and one for all. */
export function scoreTable(results, groupOf, heading) {
  const groups = new Map();
  for (const result of results) {
    const name = groupOf(result.file);
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  const rows = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, some]) => row(name, some));
  return [
    `| ${heading} | mutants | killed | timeout | survived | no coverage | score |`,
    "|---|---:|---:|---:|---:|---:|---:|",
    ...rows,
    row("all", results),
  ].join("\n");
}

/** (killed + timeout) ÷ all, in percent. */
export function score(results) {
  const found = results.filter(({ status }) => status === "killed" || status === "timeout");
  return (100 * found.length) / results.length;
}

function row(name, results) {
  const count = (status) => results.filter((result) => result.status === status).length;
  const counts = [results.length, ...["killed", "timeout", "survived", "no coverage"].map(count)];
  return `| ${name} | ${counts.join(" | ")} | ${score(results).toFixed(1)}% |`;
}

/** One line a mutant that no test notices. */
export function survivors(results) {
  return results
    .filter(({ status }) => status === "survived" || status === "no coverage")
    .map(({ file, line, status, mutator, original, replacement }) => {
      const note = status === "survived" ? "" : "(no coverage) ";
      return `${file}:${line} ${note}${mutator} ${JSON.stringify(changed(original, replacement)).slice(1, -1)}`;
    })
    .join("\n");
}

/** So many characters around a change show where in a long pattern it is. */
const AROUND = 24;
const LONGEST = 80;

/** What is changed, with a little of what stands around it: 季度|前⟦[ → [^⟧二三两]季度. */
function changed(original, replacement) {
  const shorter = Math.min(original.length, replacement.length);
  let start = 0;
  while (start < shorter && original[start] === replacement[start]) start += 1;
  let end = 0;
  while (end < shorter - start && original.at(-1 - end) === replacement.at(-1 - end)) end += 1;
  const before = original.slice(Math.max(0, start - AROUND), start);
  const behind = original.slice(original.length - end, original.length - end + AROUND);
  const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  return `${before}⟦${short(original.slice(start, original.length - end))} → ${short(replacement.slice(start, replacement.length - end))}⟧${behind}`;
}
