const PLAIN = ["", [], []];

/** The content of the benchmark's report as pandoc's own document. */
export function asPandoc(content) {
  return { "pandoc-api-version": [1, 22, 1], meta: {}, blocks: content.map(blockOf) };
}

function blockOf(block) {
  if (block.kind === "heading") return { t: "Header", c: [block.level, PLAIN, words(block.text)] };
  if (block.kind === "paragraph") return { t: "Para", c: block.runs.flatMap(words) };
  const columns = Math.max(...block.rows.map(({ length }) => length));
  const specs = Array.from({ length: columns }, () => [{ t: "AlignDefault" }, { t: "ColWidthDefault" }]);
  const rows = block.rows.map((texts) => rowOf(texts, columns));
  return { t: "Table", c: [PLAIN, [null, []], specs, [PLAIN, []], [[PLAIN, 0, [], rows]], [PLAIN, []]] };
}

function rowOf(texts, columns) {
  const cell = (text) => [PLAIN, { t: "AlignDefault" }, 1, 1, text === "" ? [] : [{ t: "Plain", c: words(text) }]];
  return [PLAIN, Array.from({ length: columns }, (_, column) => cell(texts[column] ?? ""))];
}

function words(text) {
  return text === "" ? [] : [{ t: "Str", c: text }];
}
