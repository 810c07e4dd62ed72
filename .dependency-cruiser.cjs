/**
 * The rooms of docs/architecture.md and what each may import. One direction: a room sees only the rooms
 * before it, entry points see src/app and one host.
 */
const MAY_IMPORT = {
  workbook: [],
  zip: [],
  figures: ["workbook"],
  recognition: ["workbook", "figures"],
  scoring: ["workbook", "figures", "recognition"],
  checks: ["workbook", "figures", "recognition", "scoring"],
  report: ["workbook", "figures", "recognition", "scoring"],
  renderers: ["workbook", "zip", "figures", "recognition", "scoring", "checks", "report"],
  hosts: ["workbook", "zip"],
  app: ["workbook", "figures", "recognition", "scoring", "checks", "report", "renderers"],
  cli: ["workbook", "zip", "figures", "recognition", "scoring", "checks", "report", "renderers", "app", "hosts/file"],
  taskpane: [
    "workbook",
    "figures",
    "recognition",
    "scoring",
    "checks",
    "report",
    "renderers",
    "app",
    "hosts/excel",
    "hosts/file",
  ],
  commands: ["workbook", "app", "hosts/excel"],
  workbench: ["workbook", "app", "hosts/file"],
};

const PURE = ["workbook", "zip", "figures", "recognition", "scoring", "checks", "report", "renderers", "app"];

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: "error",
  comment: `src/${room} may import only itself and: ${allowed.join(", ") || "nothing"}`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...allowed].map((name) => `^src/${name}(/|$)`) },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: "pure-rooms",
      severity: "error",
      comment: "From workbook to app nothing reads files, the clock or the screen",
      from: { path: `^src/(${PURE.join("|")})/` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "bytes-not-disk",
      severity: "error",
      comment: "The file host's core also runs in a browser; only disk.ts touches the disk",
      from: { path: "^src/hosts/file/", pathNot: "^src/hosts/file/disk\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
