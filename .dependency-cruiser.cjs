/**
 * The architecture as rules (see README, "Layout"). Every rule is an error; type-only imports count, because a type ties layers together as
 * much as a value does, except where a rule says otherwise.
 */
const rule = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    rule("no-circular", "Two files that need each other are one thing, or three.", {}, { circular: true }),
    rule("core-is-alone", "Core imports no other layer.", { path: "^core/" }, { path: "^(electron|renderer|templates|resources|tests)/" }),
    rule(
      "core-few-packages",
      "Core is pure: big.js for exact figures, zod for the shape of stored documents, liquidjs for templates, nothing else and nothing of Node.",
      { path: "^core/" },
      { pathNot: "^(core/|node_modules/(@types/)?(big\\.js|zod|liquidjs)/)" },
    ),
    rule(
      "standards-stand-alone",
      "A standard is data; it knows no document.",
      { path: "^core/standards/" },
      { path: "^core/(document|typesetting)/" },
    ),
    rule(
      "contract-only-core-and-zod",
      "The contract says what may be asked; it does nothing.",
      { path: "^electron/contract/" },
      { pathNot: "^(core/|electron/contract/|node_modules/(zod|@orpc/contract)/)" },
    ),
    rule(
      "backend-is-plain-node",
      "The backend runs without a window.",
      { path: "^electron/backend/" },
      { path: "^(node_modules/electron/|electron/(main|preload)/|renderer/)" },
    ),
    rule(
      "main-through-backend-door",
      "Main knows the backend's door and nothing behind it.",
      { path: "^electron/main/" },
      { path: "^(electron/backend/(?!index\\.ts$)|renderer/)" },
    ),
    rule(
      "preload-only-contract",
      "Preload hands out one channel.",
      { path: "^electron/preload/" },
      { pathNot: "^(electron/(preload|contract)/|node_modules/electron/)" },
    ),
    rule(
      "renderer-contract-types-only",
      "The window knows the shapes of the contract, never its code.",
      { path: "^renderer/" },
      { path: "^electron/contract/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "renderer-no-backend",
      "The window reaches the backend through the contract.",
      { path: "^renderer/" },
      { path: "^electron/(backend|main|preload)/" },
    ),
    rule("renderer-no-node", "The window is sandboxed.", { path: "^renderer/" }, { dependencyTypes: ["core"] }),
    rule("program-without-tests", "The program does not need its tests.", { path: "^(core|electron|renderer)/" }, { path: "^tests/" }),
    rule("tests-alone", "One test file does not import another.", { path: "^tests/" }, { path: "\\.test\\.tsx?$" }),
    rule(
      "not-unresolvable",
      "Every import leads somewhere (mdast is a package of types only).",
      {},
      { couldNotResolve: true, pathNot: "^mdast$" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
