import { globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Only what needs types; everything else is Biome's. */
export default [
  globalIgnores(["node_modules/", ".build/", "out/", "*.config.*", "tests/golden/"]),
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/require-await": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
];
