// Bundles the package's type declarations: what the entries export and nothing else, in three files.
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

export async function writeTypes() {
  const bundle = await rollup({
    input: { index: path("../src/index.ts"), rules: path("../src/rules.ts") },
    plugins: [dts({ tsconfig: path("../tsconfig.build.json") })],
    external: (id) => !id.startsWith(".") && !id.startsWith("/"),
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  await bundle.write({
    dir: path("../dist"),
    entryFileNames: "[name].d.ts",
    chunkFileNames: "[name].d.ts",
    // What a design and its systems are made of stands in one file; the functions in that of their entry.
    manualChunks: (id) => (/\/src\/(index|rules|declare|api\/.*)\.ts$/.test(id) ? undefined : "design"),
  });
  await bundle.close();
}
