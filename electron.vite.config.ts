import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

/** Three bundles: main with the backend worker, preload as the one CommonJS file a sandbox takes, and the window. Only better-sqlite3 stays outside. */
export default defineConfig({
  main: {
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
    build: { outDir: ".app/renderer", minify: true, rollupOptions: { input: "renderer/index.html" } },
  },
});
