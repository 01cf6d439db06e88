import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const officeFence = { name: "Office", message: "Office.js is spoken in src/outlook only." };
const serverFence = { name: "fetch", message: "The server is called in src/server only." };
// Office.js replaces these by functions that throw, or by null (office-facts.md 2, last paragraph).
const takenByOffice = ["alert", "confirm", "prompt", "history"].map((name) => ({
  name,
  message: "Outlook takes this away from a pane.",
}));
const markup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML"];

const restrictedGlobals = (...fences) => ["error", ...takenByOffice, ...fences];

export default defineConfig(
  { ignores: ["dist/"] },
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
      "no-restricted-globals": restrictedGlobals(officeFence, serverFence),
      "no-restricted-properties": [
        "error",
        ...["window", "globalThis", "self"].flatMap((object) =>
          [officeFence, serverFence, ...takenByOffice].map(({ name, message }) => ({ object, property: name, message })),
        ),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: `MemberExpression[property.name=/^(${markup.join("|")})$/], JSXAttribute[name.name=/^(${markup.join("|")})$/], Property[key.name=/^(${markup.join("|")})$/]`,
          message: "Mail is hostile: text goes into the page as text.",
        },
        {
          selector: "JSXAttribute[name.name='style']",
          message: "The page's content security policy wants classes.",
        },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // A texts file may offer plain functions where a sentence has no gaps in one language and has in another.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  { files: ["src/outlook/**"], rules: { "no-restricted-globals": restrictedGlobals(serverFence) } },
  { files: ["src/server/**"], rules: { "no-restricted-globals": restrictedGlobals(officeFence) } },
  {
    files: ["tests/**", "vite.config.ts"],
    rules: { "no-restricted-globals": "off", "no-restricted-properties": "off", "no-restricted-syntax": "off" },
  },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked], languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } } },
);
