import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

const folder = import.meta.dirname;

/**
 * In production the server writes the address of Office.js and the sign-in settings into the page. The dev server has
 * to do the same, from `OFFICE_JS` and `SIGN_IN` (the JSON of the meta element).
 */
function fillPlaceholders(): Plugin {
  const officeJs = process.env.OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  const signIn = (process.env.SIGN_IN ?? "").replaceAll('"', "&quot;");
  return {
    name: "fill-placeholders",
    apply: "serve",
    transformIndexHtml: (page) => page.replace("__OFFICE_JS__", officeJs).replace("__SIGN_IN__", signIn),
  };
}

export default defineConfig({
  root: folder,
  base: "/addin/",
  resolve: { alias: { "@domain": resolve(folder, "../Domain") } },
  plugins: [fillPlaceholders()],
  build: {
    target: ["chrome116", "safari17.4", "firefox124"],
    outDir: "dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Inlined pictures would need `data:` in the page's content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: resolve(folder, "pane.html"), preserveEntrySignatures: false },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { "/api": process.env.API ?? "http://localhost:5081" },
    fs: { allow: [folder, resolve(folder, "../Domain"), resolve(folder, "../../node_modules")] },
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
