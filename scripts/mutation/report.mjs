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
      const short = (text) => JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
      return `${file}:${line} ${status === "survived" ? "" : "(no coverage) "}${mutator} ${short(original)} → ${short(replacement)}`;
    })
    .join("\n");
}
