import { sample } from "fast-check";
import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import { artifacts, lowerDesign, schemasFor, type Kinds } from "../src/build/build.ts";
import { resolve } from "../src/system/resolve.ts";
import { DesignError } from "../src/issues/issue.ts";
import { randomDesign } from "./random-designs.fixture.ts";
const all = kinds as unknown as Kinds;
it("probe", async () => {
  const n = Number(process.env.N ?? 200), seed = Number(process.env.SEED ?? 1);
  const t0 = Date.now();
  const designs = sample(randomDesign(), { seed, numRuns: n });
  const t1 = Date.now();
  const seen = new Map<string, { n: number; d: unknown; i: unknown }>();
  const note = (key: string, d: unknown, i: unknown) => { const k = seen.get(key); if (k) { k.n++; if (JSON.stringify(d).length < JSON.stringify(k.d).length) { k.d = d; k.i = i; } } else seen.set(key, { n: 1, d, i }); };
  const schemas = await schemasFor(["aws", "gcp"]);
  let ok = 0, comps = 0;
  for (const d of designs) {
    comps += Object.keys(d.components as object).length;
    let issues;
    try { issues = resolve(d, all).issues; } catch (e) { note("THROW resolve " + String((e as Error).stack).slice(0, 300), d, 0); continue; }
    for (const i of issues) note(`resolve ${i.code} ${(d.components as any)[i.path[1] as string]?.kind ?? i.path[0]} ${i.path.slice(2).map(x => typeof x === "number" ? "#" : x).join(".")}`, d, i);
    if (issues.length) continue;
    if (process.env.LOWER) {
      try { const l = lowerDesign(d, all, schemas); artifacts(l, all, schemas); } catch (e) {
        if (e instanceof DesignError) for (const i of e.issues) note(`LOWER ${i.code} ${(d.components as any)[i.path[1] as string]?.kind ?? i.path[0]} ${i.path.slice(2).join(".")}`, d, i);
        else note("THROW " + String((e as Error).stack).split("\n").slice(0, 5).join(" | "), d, 0);
        continue;
      }
    }
    ok++;
  }
  console.log("ok", ok, "of", n, "components", comps / n, "gen ms", t1 - t0, "rest", Date.now() - t1);
  for (const [k, v] of [...seen].sort((a, b) => b[1].n - a[1].n)) console.log(v.n, k, JSON.stringify(v.i));
  writeFileSync("/tmp/x/seen.json", JSON.stringify([...seen].map(([k, v]) => ({ k, ...v })), null, 1));
});
