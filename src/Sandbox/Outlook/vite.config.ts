import { defineConfig } from "vitest/config";

const folder = import.meta.dirname;
const sandbox = process.env.SANDBOX ?? "http://localhost:5080";

/** The page. Office.js for the pane is built apart (vite.office.config.ts), into the same place and after it. */
export default defineConfig({
  root: folder,
  build: {
    target: ["chrome116", "safari17.4", "firefox124"],
    outDir: "../wwwroot",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Inlined pictures would need `data:` in the page's content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    port: 5174,
    strictPort: true,
    proxy: { "/graph": sandbox, "/sandbox": sandbox, "/office.js": sandbox },
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
