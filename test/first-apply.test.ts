import { describe, expect, it } from "vitest";
import { artifacts } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { rehearse, turnsOf, type Turn } from "../src/rehearsal/rehearse.ts";
import { emptyWorld, withAdopted } from "../src/rehearsal/world.ts";
import { designs, lowered, readmeOf, schemas } from "./accounts.fixture.ts";

describe.each(designs)("the first apply of $name, as its README says", ({ raw }) => {
  const made = lowered(raw);
  const turns = turnsOf(made, kinds);
  const world = withAdopted(
    emptyWorld,
    turns.flatMap(({ root }) => root ?? []),
  );

  it("is refused nothing", () => {
    expect(rehearse(world, turns).refusals).toEqual([]);
  });

  it("waits for the delegation of zones: left out, certificates do", () => {
    const undelegated = turns.filter(({ step }) => step.do !== "say");
    const codes = new Set(rehearse(world, undelegated).refusals.map(({ code }) => code));
    const delegates = turns.some(({ step }) => step.do === "say" && step.delegates.length > 0);
    expect([...codes]).toEqual(delegates ? ["not-delegated"] : []);
  });

  it("gives what the rest waits for: left out, nothing starts", () => {
    const unprepared = turns.map((turn): Turn =>
      turn.step.do === "apply-environment" ? { ...turn, step: { ...turn.step, prepare: [] } } : turn,
    );
    const codes = new Set(rehearse(world, unprepared).refusals.map(({ code }) => code));
    expect([...codes].sort()).toEqual(["no-image", "no-value"]);
  });

  it("makes modules that there are, and asks for outputs that follow from them", () => {
    const prepared = turns.flatMap(({ step, root }) =>
      step.do === "apply-environment" && root
        ? // Terraform only tells an output whose sources are all among what was made first.
          step.prepare.map((one) => ({
            ...one,
            graph: root.graph,
            first: step.prepare.flatMap(({ modules = [] }) => modules),
          }))
        : [],
    );
    expect(prepared.length).toBeGreaterThan(0);
    for (const { modules = [], first, commands, graph } of prepared) {
      const made = new Set(graph.resources.map(({ module = "" }) => module));
      for (const module of modules) expect(made).toContain(/^module\.\w+/.exec(module)?.[0]);
      const asked = commands.flatMap((command) => /terraform output (?:-json )?(\w+)/.exec(command)?.[1] ?? []);
      for (const output of asked) {
        const value = JSON.stringify(graph.outputs.find(({ name }) => name === output)?.value ?? null);
        const needed = [...value.matchAll(/module\.\w+/g)].map(([module]) => module);
        expect(needed, output).not.toEqual([]);
        for (const module of needed) expect(first.join(" ")).toContain(module);
      }
    }
  });

  it("changes into folders that the output has", () => {
    const files = [...artifacts(made, kinds, schemas).values()];
    const readme = files.find(({ path }) => path === "README.md")?.content ?? "";
    const folders = [...readme.matchAll(/^ *cd (\S+)$/gm)].flatMap(([, path = ""]) => path);
    expect(folders.length).toBeGreaterThanOrEqual(turns.filter(({ root }) => root).length);
    for (const one of folders) expect(files.map(({ path }) => path)).toContain(`${one}/main.tf`);
  });

  it("names the roots that there are, and Docker where its commands ask for it", () => {
    const files = artifacts(made, kinds, schemas);
    const readme = files.get("README.md")?.content ?? "";
    const table = readme.slice(readme.indexOf("| folder |"), readme.indexOf("## Components"));
    const roots = [...table.matchAll(/`(terraform\/(?:aws|gcp)\/[^`]+)`/g)].map(([, one]) => one);
    const accounts = turns.flatMap(({ step }) => (step.do === "apply-account" ? [step.root] : []));
    expect(roots.sort()).toEqual(accounts.map(({ target, folder }) => `terraform/${target}/${folder}`).sort());
    namesTools(readme);
  });
});

/** What the first apply says that commands need, of which the deployments are some. */
function namesTools(readme: string): void {
  for (const cloud of ["AWS", "Google Cloud"]) {
    const chapter = (title: string): string => readme.split(`## ${title} on ${cloud}\n`)[1]?.split("\n## ")[0] ?? "";
    const needs = /^Commands start .*$/m.exec(chapter("The first apply"))?.[0] ?? "";
    expect(needs, cloud).not.toBe("");
    const commands = chapter("The first apply") + chapter("Deploying");
    expect(needs.includes("Docker"), cloud).toBe(/^ *docker /m.test(commands));
    expect(needs.includes("Buildx"), cloud).toBe(commands.includes("docker buildx"));
  }
}

it.each([
  ["of one environment", { prod: {} }, "api"],
  ["of versions of the design's, which the next environment copies", { dev: {}, prod: {} }, "api:1.4.2"],
  ["of others", { prod: {} }, "docker.io/library/nginx:1.29"],
])("the tools are named that images %s take", (_, environments, image) => {
  const targets = {
    aws: { region: "ap-northeast-1", account: "123456789012" },
    gcp: { region: "asia-northeast1" },
  };
  namesTools(readmeOf({ name: "shop", targets, environments, components: { api: { kind: "service", image } } }));
});
