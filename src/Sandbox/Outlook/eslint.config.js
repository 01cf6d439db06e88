import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const wireFence = { name: "fetch", message: "The sandbox is called in src/graph and src/controls only." };
const markup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML"];

export default defineConfig(
  { ignores: ["tests/drift/", "scripts/*.d.mts"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "react-hooks": hooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-globals": ["error", wireFence],
      "no-restricted-syntax": [
        "error",
        {
          selector: `AssignmentExpression[left.property.name=/^(${markup.join("|")})$/], CallExpression[callee.property.name="insertAdjacentHTML"], JSXAttribute[name.name="dangerouslySetInnerHTML"]`,
          message: "Mail is hostile: markup enters the page through src/drafts/markup.ts only.",
        },
        {
          selector: "JSXAttribute[name.name='style']",
          message: "The page's content security policy wants classes.",
        },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  { files: ["src/graph/**", "src/controls/**"], rules: { "no-restricted-globals": "off" } },
  {
    // Inside the pane nothing but the library's own globals may be touched, and the page only by messages.
    files: ["src/office/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: "^\\.\\./(\\.\\./)?(?!protocol/)[a-z]+/", message: "office.js shares nothing with the page but the protocol." }] }],
    },
  },
  {
    files: ["src/!(office|protocol)/**", "src/*.tsx"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ regex: "/office/", message: "office.js lives in the pane; the page talks to it by messages." }] }] },
  },
  { files: ["tests/**", "*.config.ts"], rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" } },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked], languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } } },
);
