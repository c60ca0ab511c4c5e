import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Errors of the TypeScript compiler, each with all of its lines, over files that import the package as a user would. */
export function compile(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(root, "node_modules/.types-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const options = {
      module: "NodeNext",
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      types: [],
      lib: ["ES2023", "DOM"],
      target: "ES2023",
      paths: { sekkei: [join(root, "dist/index.d.ts")], "sekkei/rules": [join(root, "dist/rules.d.ts")] },
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, include: ["*.ts", "*.mts"] }),
    );
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8", stdio: "pipe" });
    return [];
  } catch (thrown) {
    return (thrown as { stdout: string }).stdout
      .trimEnd()
      .split(/\n(?=\S)/)
      .filter((error) => error.includes("error TS"))
      .map((error) => error.replace(/^.*?([\w.-]+\.m?ts)\(/, "$1("));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
