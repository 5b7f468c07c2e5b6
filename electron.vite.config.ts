import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import type { Plugin } from "vite";

/**
 * docx is published with object spread turned into a helper that defines each property by itself. Laying out pages does little else: with the
 * language's own way of copying it takes half the time.
 */
const nativeSpread: Plugin = {
  name: "native-spread",
  transform(code, id) {
    if (!id.endsWith("/docx/dist/layout.mjs")) return undefined;
    const helper = /function _objectSpread2\(e\) \{[\s\S]*?\n\}/;
    if (!helper.test(code)) throw new Error("docx has another helper for object spread: see whether it still needs this.");
    return { code: code.replace(helper, "function _objectSpread2(...objects) {\n  return Object.assign(...objects);\n}"), map: null };
  },
};

/** Three bundles: main with the backend worker, preload as the one CommonJS file a sandbox takes, and the window. Only better-sqlite3 stays outside. */
export default defineConfig({
  main: {
    plugins: [nativeSpread],
    // The Node build of fflate declares a `require` of its own, which collides with the one electron-vite declares.
    resolve: { alias: { fflate: "fflate/browser" } },
    // Pages are laid out in a thread of their own, which the backend starts from this second file.
    build: {
      outDir: ".app/main",
      rollupOptions: {
        input: { index: "electron/main/index.ts", "preview-worker": "electron/backend/services/previewing/preview-worker.ts" },
      },
    },
  },
  preload: {
    build: {
      outDir: ".app/preload",
      rollupOptions: { input: "electron/preload/index.ts", output: { format: "cjs", entryFileNames: "[name].cjs" } },
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react()],
    // Read from the disk beside it, never over a network: one large file is as good as many.
    build: { outDir: ".app/renderer", minify: true, chunkSizeWarningLimit: 4000, rollupOptions: { input: "renderer/index.html" } },
  },
});
