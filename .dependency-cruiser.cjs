/**
 * The rooms of docs/architecture.md and what each may import. One direction: a room sees only the rooms
 * before it, entry points see src/app and one host.
 */
const MAY_IMPORT = {
  workbook: [],
  zip: [],
  charts: [],
  figures: ["workbook"],
  language: ["figures"],
  recognition: ["workbook", "figures", "language"],
  scoring: ["workbook", "figures", "language", "recognition"],
  checks: ["workbook", "figures", "language", "recognition", "scoring"],
  report: ["workbook", "figures", "language", "recognition", "scoring"],
  renderers: ["workbook", "zip", "charts", "figures", "language", "recognition", "scoring", "checks", "report"],
  hosts: ["workbook", "zip", "charts"],
  app: ["workbook", "figures", "language", "recognition", "scoring", "checks", "report", "renderers"],
  cli: [
    "workbook",
    "zip",
    "figures",
    "language",
    "recognition",
    "scoring",
    "checks",
    "report",
    "renderers",
    "app",
    "hosts/file",
    "hosts/disk",
  ],
  taskpane: [
    "workbook",
    "figures",
    "language",
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

const PURE = [
  "workbook",
  "zip",
  "charts",
  "figures",
  "language",
  "recognition",
  "scoring",
  "checks",
  "report",
  "renderers",
  "app",
];

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
      comment: "The file host also runs in a browser; only src/hosts/disk touches the disk",
      from: { path: "^src/hosts/file/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "by-the-index",
      severity: "error",
      comment: "A room is entered by its index, or by the index of one of its halls",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/", pathNot: ["^src/$1/", "/index\\.tsx?$"] },
    },
    { name: "no-cycles", severity: "error", comment: "Of types neither", from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
