import { sample } from "fast-check";
import { parse } from "@cdktn/hcl2json";
import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import { artifacts, lowerDesign, schemasFor, type Kinds } from "../src/build/build.ts";
import { rules } from "../src/checks/rules.gen.ts";
import { runChecks } from "../src/checks/run.ts";
import { walk } from "../src/terraform/expression.ts";
import { address } from "../src/terraform/graph.ts";
import { checkArguments, checkReference } from "../src/terraform/schema-check.ts";
import { randomDesign } from "./random-designs.fixture.ts";
const all = kinds as unknown as Kinds;
it("probe", async () => {
  const n = Number(process.env.N ?? 100), seed = Number(process.env.SEED ?? 1);
  const designs = sample(randomDesign(), { seed, numRuns: n });
  const seen = new Map<string, { n: number; d: unknown; i: unknown }>();
  const note = (key: string, d: unknown, i: unknown) => { const k = seen.get(key); if (k) { k.n++; if (JSON.stringify(d).length < JSON.stringify(k.d).length) { k.d = d; k.i = i; } } else seen.set(key, { n: 1, d, i }); };
  const schemas = await schemasFor(["aws", "gcp"]);
  const fired = new Map<string, string>();
  for (const d of designs) {
    try {
      const l = lowerDesign(d, all, schemas);
      for (const s of l.graphs) {
        const addr = new Set<string>();
        const known = new Set(s.resources.map(address));
        for (const r of s.resources) {
          const a = address(r);
          if (addr.has(a)) note(`DUP ${r.type} ${s.target}`, d, a);
          addr.add(a);
          for (const p of checkArguments(schemas, r.mode, r.type, r.args)) note(`ARG ${r.type} ${p.path.join(".")} ${p.problem}`, d, a);
          walk(r.args, (e) => { if (e.$ === "ref" ) {
            if (e.path.length > 0 && !e.to.startsWith("output.")) { const p = checkReference(schemas, e.to, e.path); if (p) note(`REF ${r.type} -> ${e.to} ${p.problem}`, d, a); }
            if (!e.to.startsWith("output.") && !e.to.startsWith("data.") && !known.has(e.to)) note(`DANGLING ${r.type} -> ${e.to.split(".")[0]}`, d, `${a} -> ${e.to} ${s.environment}/${s.target}`);
          } });
        }
        const outs = new Set<string>(); for (const o of s.outputs) { const k = `${(o as any).area ?? ""}.${o.name}`; if (outs.has(k)) note(`DUPOUT ${k}`, d, k); outs.add(k); }
      }
      const files = artifacts(l, all, schemas);
      for (const [path, text] of files) if (/\.(tf|hcl|tfvars)$/.test(path)) { try { await parse(path, text); } catch (e) { note("HCL " + path.split("/").slice(-1) + String(e).slice(0, 200), d, 0); } }
      const rep = runChecks(l.systems, d, rules, { today: "2026-11-22" });
      for (const [st, list] of Object.entries({ f: rep.findings, u: rep.unknown, p: rep.passed, a: rep.accepted })) for (const x of list) {
        fired.set(x.rule.id, (fired.get(x.rule.id) ?? "") + st);
        for (const t of [x.reason?.en, x.reason?.ja, x.remedy?.en, x.remedy?.ja]) if (t !== undefined && /undefined|NaN|Infinity|\[object|\bnull\b|\d\.\d{6,}/.test(t)) note(`TEXT ${x.rule.id}: ${t}`, d, x.path);
        if (st==="f") for (const t of [x.reason?.en, x.remedy?.en]) if (t !== undefined && /\b1 (instances|copies|alarms|brokers|users|days|minutes|hours|addresses|zones|replicas)\b|(?<![\d.,])([2-9]|[1-9]\d+) (instance|copy|alarm|broker|zone|replica|user|address|day) /.test(t)) note(`PLURAL ${x.rule.id}: ${t.replace(/\d+/g, "N")}`, 0, t);
      }
    } catch (e) { note("THROW " + String((e as Error).stack).split("\n").slice(0, 4).join(" | "), d, 0); }
  }
  for (const [k, v] of [...seen].sort((a, b) => b[1].n - a[1].n)) console.log(v.n, k.slice(0, 300), JSON.stringify(v.i));
  console.log("NEVER", rules.filter((r) => !fired.has(r.id)).map((r) => r.id).join(" "));
  console.log("NEVERFAIL", rules.filter((r) => fired.has(r.id) && !fired.get(r.id)!.includes("f")).map((r) => r.id).join(" "));
  writeFileSync("/tmp/x/seen2.json", JSON.stringify([...seen].map(([k, v]) => ({ k, ...v })), null, 1));
}, 400000);
