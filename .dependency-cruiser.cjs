// The map of the house. Run by `npm run check` and by tests/architecture, which also proves that it is awake.

/** A pure room of lib/, and the pure rooms into which it may look besides lib/core. */
const ROOMS = {
  i18n: [],
  security: [],
  coding: [],
  catalogue: ["i18n"],
  content: ["catalogue", "glossary", "i18n"],
  search: ["catalogue", "i18n"],
  feeds: ["catalogue", "i18n"],
  cards: ["catalogue", "i18n"],
  glossary: ["catalogue", "i18n"],
  scheduling: [],
  api: ["catalogue", "i18n", "scheduling"],
  quiz: ["catalogue", "i18n", "scheduling"],
  progress: ["catalogue", "scheduling"],
  interview: ["api", "catalogue", "i18n", "quiz", "scheduling"],
};

const PURE = `^lib/(core|${Object.keys(ROOMS).join("|")})/`;
const ADAPTERS = "^lib/(db|files)/";
const FRAMEWORK = "node_modules/(react|react-dom|next|server-only)/";
const PRISMA = "^prisma/generated/|node_modules/(@prisma|prisma|better-sqlite3|pg)/";
const TEST = "\\.test\\.tsx?$|^tests/";

const rule = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from, pathNot: TEST },
  to,
});

const room = ([name, mayUse]) =>
  rule(
    `room-${name}`,
    `^lib/${name}/`,
    { path: "^(app|components|lib|prisma|scripts)/", pathNot: `^lib/(core|${[name, ...mayUse].join("|")})/` },
    `lib/${name} may look into lib/core${mayUse.map((other) => `, lib/${other}`).join("")} and nowhere else.`,
  );

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    // Syntax trees have types and no code.
    {
      name: "no-dangling-imports",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(mdast|hast)$" },
    },
    rule("core-stands-alone", "^lib/core/", { path: "^(app|components|prisma|scripts|lib/(?!core/))" }),
    ...Object.entries(ROOMS).map(room),
    rule("every-room-is-on-the-map", `^lib/(?!(core|db|files|services|${Object.keys(ROOMS).join("|")})/)[^/]+/`, {
      path: ".",
    }),
    rule("pure-means-pure", PURE, { path: `${FRAMEWORK}|${PRISMA}` }),
    rule("pure-touches-no-machine", PURE, { dependencyTypes: ["core"] }),
    rule("adapters-below-services", ADAPTERS, { path: `^(app|components|scripts|lib/services)/|${FRAMEWORK}` }),
    {
      name: "only-db-touches-prisma",
      severity: "error",
      from: { pathNot: `^lib/db/|^prisma/|^prisma\\.config\\.ts$|${TEST}` },
      to: { path: PRISMA },
    },
    rule("services-know-no-request", "^lib/services/", {
      path: "^(app|components|scripts)/|node_modules/(react|react-dom|next)/",
    }),
    rule("components-below-app", "^components/", {
      path: `^(app|prisma|scripts|lib/services)/|^lib/env\\.ts$|${ADAPTERS}`,
    }),
    rule("ui-kit-knows-no-domain", "^components/ui/", { path: "^components/(?!ui/)|^lib/(?!(core|i18n)/)" }),
    rule("app-uses-services", "^app/", { path: `^(prisma|scripts)/|${ADAPTERS}` }),
    {
      name: "nobody-imports-tests",
      severity: "error",
      from: { path: "^(app|components|lib|prisma|scripts)/", pathNot: TEST },
      to: { path: TEST },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^prisma/generated/" },
    exclude: { path: "^(node_modules/\\.cache|\\.next|tests/architecture/sins)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
