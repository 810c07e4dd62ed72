const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { AsciiPlugin } = require("./scripts/code-cache/ascii.cjs");
const { CodeCachePlugin } = require("./scripts/code-cache/plugin.cjs");
const { LOCAL_ORIGIN, manifestAt, originOf } = require("./scripts/serve/origin.cjs");

const here = (...parts) => path.resolve(__dirname, ...parts);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/** The same code without its comments and blanks, a third of the text; every name stays. */
const tight = {
  test: /\.(?:tsx?|m?js)$/,
  loader: "swc-loader",
  options: {
    minify: true,
    jsc: {
      ...typescript.use.options.jsc,
      minify: { compress: false, mangle: false, format: { comments: false } },
    },
  },
};

const common = {
  mode: "production",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  // One letter is enough for most names between modules: two or more cost 2 % of what is loaded.
  optimization: { mangleExports: "size" },
  performance: { hints: false },
  stats: "errors-warnings",
};

/**
 * main.js as one function of what Node gives a module: cli.js calls it, and need not hold a second copy of two megabytes
 * of text with such a function around it.
 */
function asFunction() {
  return [
    new webpack.BannerPlugin({ raw: true, banner: "(function (exports, require, module, __filename, __dirname) {" }),
    new webpack.BannerPlugin({ raw: true, footer: true, banner: "})" }),
  ];
}

/** One file without dependencies, started by cli.js beside it, so that the command starts fast. */
const cli = {
  ...common,
  name: "cli",
  target: "node20",
  entry: { main: "./src/cli/main.ts" },
  output: { path: here("dist"), filename: "[name].js" },
  // zlib does the packing here: the build of fflate for browsers leaves worker_threads alone, which takes 4 ms to load.
  resolve: { ...common.resolve, alias: { fflate$: "fflate/browser" } },
  module: { rules: [tight], parser: { javascript: { dynamicImportMode: "eager" } } },
  // Class names and function names stay: a fault's trace must be readable.
  optimization: { minimize: false },
  plugins: [...asFunction(), new AsciiPlugin(), new CodeCachePlugin()],
};

const origin = originOf(process.env.ZIPING_ORIGIN ?? LOCAL_ORIGIN);

/**
 * Fluent makes its styles while it runs, and the page takes them only with this word. It comes from what is built, so
 * that the same source gives the same files.
 */
function styleNonce() {
  const hash = createHash("sha256");
  for (const folder of ["src", "assets/pages"]) {
    const files = readdirSync(here(folder), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()) {
      hash.update(readFileSync(file));
    }
  }
  return hash
    .update(readFileSync(here("package-lock.json")))
    .digest("base64")
    .slice(0, 22);
}

const nonce = styleNonce();

/** Nothing but our own files; frame-ancestors has no effect in a page and belongs into the server's headers. */
const policy = (more = {}) =>
  Object.entries({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    ...more,
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

/**
 * A page with its scripts in order. Bundles are modules: Internet Explorer does not run them and shows what
 * old-office.js says instead.
 */
const page = (name, chunks, security = policy()) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: here("assets/pages", `${name}.html`),
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "module",
    // Where a page has another bundle behind its own, its template names them in their order.
    inject: name === "workbench-pane" ? false : "head",
    policy: security,
  });

const constants = new webpack.DefinePlugin({
  __STYLE_NONCE__: JSON.stringify(nonce),
  __SAMPLES__: JSON.stringify(readdirSync(here("assets/samples")).filter((name) => name.endsWith(".xlsx"))),
});

const OFFICE = here("node_modules/@microsoft/office-js/dist");

/**
 * What office.js loads from its own folder: the table of old hosts, Excel's own files and the texts. Its telemetry is
 * left out on purpose: it would send to Microsoft, and without it office.js does the same.
 */
const officeFiles = ["office.js", "o15apptofilemappingtable.js", "excel*.js", "{zh-cn,en-us}/office_strings.js"].map(
  (from) => ({
    from,
    to: here("dist/office"),
    context: OFFICE,
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
  }),
);

/** The add-in: its pane, its ribbon commands, the manifest and everything that they load. */
const pane = {
  ...common,
  name: "pane",
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/index.ts",
  },
  // Beside the page: a module can't tell where it was loaded from.
  output: {
    path: here("dist"),
    filename: "[name].js",
    chunkFilename: "pane-[id].js",
    publicPath: "",
    // Parts of an earlier build go; the rest of dist belongs to the other configurations too.
    clean: { keep: (file) => !/^pane-/.test(file) },
  },
  plugins: [
    constants,
    page("taskpane", ["taskpane"]),
    page("commands", ["commands"]),
    page("help", []),
    page("command-line", []),
    new CopyPlugin({
      patterns: [
        ...officeFiles,
        { from: here("assets/icons/*.png"), to: here("dist/icons/[name][ext]") },
        {
          from: here("assets/pages/{old-office,start-desk}.js"),
          to: here("dist/[name][ext]"),
          info: { minimized: true },
        },
        { from: here("assets/pages/help.css"), to: here("dist") },
        {
          from: here("manifest.xml"),
          to: here("dist/manifest.xml"),
          transform: (manifest) => manifestAt(manifest.toString(), origin.origin),
        },
      ],
    }),
  ],
};

/**
 * The pane's worker, which start-desk.js starts. Built apart from the page, whose own desk has the same modules: what
 * no later part needs becomes one piece, as it can't where two scripts share it.
 */
const desk = {
  ...common,
  name: "desk",
  target: ["webworker", "es2022"],
  entry: { desk: "./src/taskpane/line/worker.ts" },
  output: {
    path: here("dist"),
    filename: "[name].js",
    chunkFilename: "desk-[id].js",
    publicPath: "",
    clean: { keep: (file) => !/^desk-/.test(file) },
  },
};

/** The same pane beside a grid, in a browser. */
const workbench = {
  ...common,
  name: "workbench",
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/index.ts", "workbench-bridge": "./src/workbench/bridge.ts" },
  output: {
    path: here("dist"),
    filename: "[name].js",
    chunkFilename: "workbench-part-[id].js",
    publicPath: "",
    clean: { keep: (file) => !/^workbench-part-/.test(file) },
  },
  plugins: [
    constants,
    page("workbench", ["workbench"], policy({ "style-src": "'self'", "frame-src": "'self'" })),
    page("workbench-pane", ["workbench-bridge"]),
    new CopyPlugin({
      patterns: [
        { from: here("assets/pages/workbench.css"), to: here("dist") },
        { from: here("assets/samples/*.xlsx"), to: here("dist/samples/[name][ext]") },
      ],
    }),
  ],
};

module.exports = [cli, pane, desk, workbench];
