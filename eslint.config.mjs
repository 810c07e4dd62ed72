import js from "@eslint/js";
import tseslint from "typescript-eslint";

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
    // Pure rooms: the same input gives the same bytes.
    files: ["src/{workbook,figures,language,recognition,scoring,checks,report,renderers,app}/**/*.ts"],
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
    // Scripts that browsers load as they are.
    files: ["assets/pages/**"],
    languageOptions: { sourceType: "script", globals: { window: "readonly", document: "readonly" } },
  },
  {
    files: ["webpack.config.js"],
    languageOptions: { globals: { URL: "readonly" } },
  },
  {
    files: ["scripts/**", "test/**"],
    rules: { "no-console": "off" },
    languageOptions: { globals: { URL: "readonly", performance: "readonly", Buffer: "readonly" } },
  },
  {
    // Partly runs in the browser that it measures.
    files: ["scripts/bench/pane.mjs"],
    languageOptions: {
      globals: {
        window: "readonly",
        document: "readonly",
        MutationObserver: "readonly",
        requestAnimationFrame: "readonly",
      },
    },
  },
);
