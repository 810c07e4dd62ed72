import js from "@eslint/js";
import tseslint from "typescript-eslint";

const HAN = "/[\\u4e00-\\u9fff]/";
const TESTS = "/^(?:includes|startsWith|endsWith|indexOf|search|match|matchAll|split|replace|replaceAll)$/";
/** Where a text would be read: patterns and string tests with Chinese words in them. */
const READS_TEXT = [
  `Literal[regex.pattern=${HAN}]`,
  `NewExpression[callee.name='RegExp'] Literal[value=${HAN}]`,
  `NewExpression[callee.name='RegExp'] TemplateElement[value.raw=${HAN}]`,
  `CallExpression[callee.property.name=${TESTS}][arguments.0.value=${HAN}]`,
  `CallExpression[callee.property.name='includes'] > MemberExpression > ArrayExpression > Literal[value=${HAN}]`,
  `BinaryExpression[operator=/^[!=]==$/] > Literal[value=${HAN}]`,
  `SwitchCase > Literal[value=${HAN}]`,
];

/** A function's name with its bracket in a text: a formula that is written by hand. */
const FUNCTION =
  /\b(?:ABS|AND|AVERAGE|COUNT|COUNTIF|IF|IFERROR|INDEX|INT|ISNUMBER|LEN|MATCH|MAX|MIN|NOT|OR|ROUND|SUBSTITUTE|SUM|SUMIF|SUMIFS|TRIM|VALUE)\(/;
const EXCEL_FUNCTIONS = [`Literal[value=${FUNCTION}]`, `TemplateElement[value.raw=${FUNCTION}]`].map((selector) => ({
  selector,
  message: "Say it as a term (src/figures/term): its printer alone writes Excel's functions.",
}));
const UNTYPED = "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']";

/** The entry files that Office loads, and the browser workbench that stands in for it. */
const TALKS_TO_OFFICE = [
  "src/taskpane/{index,office,platform,document-file}.{ts,tsx}",
  "src/commands/{index,tell}.ts",
  "src/workbench/bridge.ts",
  "src/workbench/emulator/**",
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/", "reports/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    // Office.js is one host: what else runs must not know it.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/hosts/excel/**", ...TALKS_TO_OFFICE],
    rules: { "no-restricted-globals": ["error", "Office", "OfficeExtension", "Excel"] },
  },
  {
    // A test reads like a table of examples; one that has grown too long holds several.
    files: ["test/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", 300] },
  },
  {
    // Pure rooms: the same input gives the same bytes.
    files: [
      "src/{workbook,manuscript,zip,xml,charts,sentences,figures,language,recognition,scoring,checks,report,proofreading,refreshing,renderers,app}/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "navigator",
        "process",
        "performance",
        "Office",
        "Excel",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "No clock in the pure rooms." },
        { object: "Math", property: "random", message: "No randomness in the pure rooms." },
      ],
    },
  },
  {
    // Arithmetic is said in terms: their printer alone writes Excel's functions, which calculation knows.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/figures/term/formula.ts", "src/workbook/calculation/**"],
    rules: { "no-restricted-syntax": ["error", ...EXCEL_FUNCTIONS] },
  },
  {
    // What texts say is read in one room, so that scores and findings never understand a word differently.
    files: ["src/{scoring,checks}/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...READS_TEXT.map((selector) => ({ selector, message: "Texts are read in src/language." })),
        ...EXCEL_FUNCTIONS,
        { selector: UNTYPED, message: "Nothing here is cast past its type: a rule's parameters are its own." },
      ],
    },
  },
  {
    // Scripts that browsers load as they are.
    files: ["assets/pages/**"],
    languageOptions: {
      sourceType: "script",
      globals: { window: "readonly", document: "readonly", Worker: "readonly" },
    },
  },
  {
    files: ["assets/kit/**"],
    languageOptions: {
      sourceType: "script",
      globals: {
        window: "readonly",
        document: "readonly",
        navigator: "readonly",
        location: "readonly",
        XMLHttpRequest: "readonly",
      },
    },
  },
  {
    files: ["scripts/**", "test/**"],
    rules: { "no-console": "off" },
    languageOptions: {
      globals: {
        URL: "readonly",
        performance: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
      },
    },
  },
  {
    // Partly runs in the browser that it measures.
    files: ["scripts/load/browser.mjs", "scripts/bench/trace.mjs"],
    languageOptions: {
      globals: {
        window: "readonly",
        location: "readonly",
        document: "readonly",
        MutationObserver: "readonly",
        requestAnimationFrame: "readonly",
      },
    },
  },
);
