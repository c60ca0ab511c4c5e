import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  // Beside Terraform lie sources of functions: text that runs in a cloud and not here.
  globalIgnores([
    "dist",
    "**/generated/**",
    "**/*.gen.ts",
    "**/*.gen.json",
    "src/**/aws/*/*.mjs",
    "src/**/gcp/*/*.mjs",
  ]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 500 }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Numbers in template strings are how quantities are written; everything else stays refused.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `type` carries unions and interfaces carry records here; both are idiomatic.
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        performance: "readonly",
        URL: "readonly",
        Buffer: "readonly",
      },
    },
  },
);
