import { defineConfig } from "vite";

/**
 * Office.js as one classic script: the pane loads it by a plain script element, as it loads the real one. It stays
 * readable, because it is what someone who debugs the pane steps through.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    target: ["chrome116", "safari17.4", "firefox124"],
    outDir: "../wwwroot",
    emptyOutDir: false,
    minify: false,
    lib: { entry: "src/office/main.ts", formats: ["iife"], name: "outlookSandbox", fileName: () => "office.js" },
  },
});
