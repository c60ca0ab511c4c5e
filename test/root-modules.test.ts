import { describe, expect, it } from "vitest";
import { artifacts } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { SYSTEM } from "../src/terraform/graph.ts";
import { parseHcl, type Block } from "../src/terraform/hcl/syntax.ts";
import { everything } from "./contract.fixture.ts";
import { designs, lowered, schemas } from "./designs.fixture.ts";

/** Files of Terraform that a design becomes, by path. */
function written(raw: object): ReadonlyMap<string, string> {
  const files = [...artifacts(lowered(raw), kinds, schemas).values()];
  return new Map(files.flatMap(({ path, content, output }) => (output === "terraform" ? [[path, content]] : [])));
}

const blocksOf = (text = "", type?: string): readonly Block[] =>
  parseHcl(text).flatMap((item) => (item.kind === "block" && (type ?? item.type) === item.type ? [item] : []));

/** Paths that are not the same in both. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();

describe.each(designs)("the root modules of $name", ({ raw }) => {
  const { graphs, systems: all } = lowered(raw);
  const files = written(raw);
  const roots = graphs.map((graph) => ({
    graph,
    at: `terraform/${graph.target}/${graph.folder}`,
    system: all.find(({ target, environment }) => target === graph.target && environment === graph.environment),
  }));
  // As the author wrote them.
  const keys = Object.keys(raw.components as object);

  it("read like the design: what nobody wrote comes first, then a module for each component, in its order", () => {
    for (const { graph, at } of roots) {
      const owners = new Map(graph.calls?.map(({ label, component }) => [label, component]));
      const labels = blocksOf(files.get(`${at}/main.tf`), "module").map(({ labels: [label = ""] }) => label);
      const places = labels.map((label) => {
        const owner = owners.get(label);
        expect(owner, `${at}: ${label}`).toBeDefined();
        return owner === SYSTEM || owner === undefined ? -1 : keys.indexOf(owner);
      });
      expect(places, at).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("say of each module what the design says of it, above it or in it, and above it what is accepted and why", () => {
    for (const { at, system, graph } of roots)
      for (const { labels, comment = "", body } of blocksOf(files.get(`${at}/main.tf`), "module")) {
        const label = String(labels[0]);
        const owner = graph.calls?.find((call) => call.label === label)?.component ?? SYSTEM;
        const { name, base } = system?.components[owner] ?? {};
        const inside = body.flatMap((item) =>
          item.kind === "attribute" && item.name === "description" ? [item.value] : [],
        );
        const description = base?.description?.trim();
        const said = [comment.split("\n")[0]?.trim(), ...inside].filter((one) => one === description);
        if (description !== undefined) expect(said, `${at}: ${label}`).toHaveLength(1);
        if (label !== name) continue;
        for (const [rule, { reason }] of Object.entries(base?.accept ?? {}))
          expect(comment, `${at}: ${label}`).toContain(`(${rule}): ${reason}`);
      }
  });

  it("have no resource of their own, and no variables: an environment is a root, with its values in place", () => {
    for (const { at } of roots) {
      const blocks = [...files].flatMap(([path, text]) =>
        path.startsWith(`${at}/`) && path.endsWith(".tf") ? blocksOf(text) : [],
      );
      expect(blocks.filter(({ type }) => type === "resource")).toEqual([]);
      const variables = blocks.filter(({ type }) => type === "variable").map(({ labels }) => labels[0]);
      // Tests import nothing: what the imports stand behind has a default.
      expect(variables, at).toEqual(files.has(`${at}/imports.tf`) ? ["import_existing"] : []);
      expect([...files.keys()].filter((path) => path.startsWith(`${at}/`) && path.endsWith(".tfvars"))).toEqual([]);
    }
  });

  it("label what takes none of the provider's default labels", () => {
    for (const { graph, at } of roots)
      for (const { type, args } of graph.resources)
        if (/^google_monitoring_(alert_policy|notification_channel)$/.test(type))
          expect(args.user_labels, `${at}: ${type}`).toMatchObject(graph.tags);
  });

  it("break collections that a line of 120 columns does not hold", () => {
    for (const [path, text] of files)
      if (roots.some(({ at }) => path.startsWith(`${at}/`) && path.endsWith(".tf")))
        for (const line of text.split("\n").filter((one) => /[[{].*[\]}],?$/.test(one)))
          expect(line.length, `${path}: ${line}`).toBeLessThanOrEqual(120);
  });

  it("have no name of more than 40 characters", () => {
    const names = [...files].flatMap(([path, text]) =>
      roots.some(({ at }) => path.startsWith(`${at}/`) && path.endsWith(".tf"))
        ? blocksOf(text).flatMap(({ labels, type, body }) => [
            ...labels,
            ...(type === "locals" ? body.flatMap((item) => ("name" in item ? [item.name] : [])) : []),
          ])
        : [],
    );
    expect(names.filter((name) => name.length > 40)).toEqual([]);
  });
});

describe("what grows", () => {
  const names = ["dev", "prod", "third", "fourth", "fifth", "sixth"];

  /** The design with environments that are like its two in turn, each in a range of its own. */
  function withEnvironments(wanted: readonly string[]): object {
    const widened = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(widened);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [key, widened(inner)] as const);
      const made: Readonly<Record<string, unknown>> = Object.fromEntries(entries);
      const given = made.$each as { readonly dev: unknown; readonly prod: unknown } | undefined;
      if (given === undefined) return made;
      return { $each: Object.fromEntries(wanted.map((name, index) => [name, inTurn(given, index)])) };
    };
    // Projects of their own have no zone of one name.
    const ownName = (value: unknown, index: number): unknown =>
      index > 1 && typeof value === "string" ? value.replace(/\bexample\.[a-z]+$/, `e${index}.test`) : value;
    const inTurn = ({ dev, prod }: { readonly dev: unknown; readonly prod: unknown }, index: number): unknown =>
      dev === "10.0.0.0/16" ? `10.${index}.0.0/16` : ownName(index % 2 === 0 ? dev : prod, index);
    return {
      ...(widened(everything) as object),
      environments: Object.fromEntries(wanted.map((name, index) => [name, index % 2 === 0 ? {} : { protected: true }])),
    };
  }

  it("by a seventh environment changes no file of Terraform outside its own folder and that of its account", () => {
    const before = written(withEnvironments(names));
    const after = written(withEnvironments([...names, "seventh"]));
    const found = changed(before, after);
    expect(
      found.filter((path) => !/^terraform\/(aws|gcp)\/(environments\/seventh|account(-seventh)?)\//.test(path)),
    ).toEqual([]);
    expect(found).toContain("terraform/aws/environments/seventh/main.tf");
  });

  it("by a service more changes no module, and adds one block to each environment", () => {
    const { components } = everything;
    const extra = { kind: "service", image: components.api.image };
    const [before, after] = [written(everything), written({ ...everything, components: { ...components, extra } })];
    const found = changed(before, after);
    expect(found.filter((path) => path.includes("/modules/"))).toEqual([]);
    for (const target of ["aws", "gcp"]) {
      const at = `terraform/${target}/environments/dev/main.tf`;
      const labels = (files: ReadonlyMap<string, string>) =>
        blocksOf(files.get(at), "module").map(({ labels: [label] }) => label);
      expect(labels(after).filter((label) => !labels(before).includes(label))).toEqual(["extra"]);
    }
  });
});
