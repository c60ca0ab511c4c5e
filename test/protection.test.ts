import { sample } from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { keptServices } from "../src/change/kept-services.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { protectionPage } from "../src/document/protection.ts";
import { DesignError } from "../src/issues/issue.ts";
import { settledArguments } from "../src/terraform/configuration/planned-values.ts";
import { address, type Resource } from "../src/terraform/graph.ts";
import { heldIn, holding } from "../src/terraform/holding.ts";
import {
  hinders,
  inEffect,
  madeAgain,
  protectedTypes,
  protectionOf,
  stateModule,
} from "../src/terraform/protection.ts";
import { designs, lowered, schemas, type Fields } from "./accounts.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

interface Held {
  readonly at: string;
  readonly type: string;
  readonly args: Resource["args"];
  readonly isProtected: boolean;
}

const isReplica = ({ replicate_source_db: aws, master_instance_name: google }: Resource["args"]): boolean =>
  (aws ?? google ?? null) !== null;

/** Every resource that holds data, and every replica, of all roots of a design. */
function heldOf(name: string, raw: unknown): readonly Held[] {
  const { systems, graphs } = lowered(raw);
  return graphs.flatMap((graph, index) => {
    const system = systems[index];
    if (!system) return [];
    const services = keptServices(system, kinds);
    const settled = settledArguments(graph.resources, schemas, graph.parameters);
    return graph.resources.flatMap((one): readonly Held[] => {
      if (one.mode !== "managed" || heldIn(one.type) === undefined) return [];
      const args = settled(one) as Resource["args"];
      if (!isReplica(args) && holding(one.type, args, services(one)) === undefined) return [];
      const at = `${name} ${graph.target} ${graph.environment} ${address(one)}`;
      const module = moduleOf(graph, one);
      const isApart = module === stateModule || madeAgain.some((row) => row.module === module && row.type === one.type);
      // A database may be said to be otherwise than its environment, which a rule tells.
      const { deletionProtection } = (system.components[one.component]?.config ?? {}) as Fields;
      const isDatabase = one.type === "aws_db_instance" || one.type === "google_sql_database_instance";
      const isProtected = isDatabase && typeof deletionProtection === "boolean" ? deletionProtection : system.protected;
      return isApart ? [] : [{ at, type: one.type, args, isProtected }];
    });
  });
}

/** The module that the root calls for it. */
function moduleOf({ calls = [] }: ReturnType<typeof lowered>["graphs"][number], { module = "" }: Resource) {
  const label = /^module\.(\w+)/.exec(module)?.[1];
  return calls.find((one) => one.label === label)?.source.name;
}

const randomOnes = sample(randomDesign({}), { seed: 20_261_128, numRuns: 12 }).flatMap((raw, index) => {
  try {
    return heldOf(`random ${index}`, raw);
  } catch (error) {
    if (error instanceof DesignError) return [];
    throw error;
  }
});
/** What none of the systems has. */
const serverless = {
  name: "streams",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
  environments: { dev: {}, prod: { protected: true } },
  components: { main: { kind: "network" }, events: { kind: "stream", mode: "serverless", topics: { orders: {} } } },
};
const all = [
  ...heldOf("serverless", serverless),
  ...designs.flatMap(({ name, raw }) => heldOf(name, raw)),
  ...randomOnes,
];

describe("what holds data", () => {
  it("has a mechanism for each type that anything emits, and no row that nothing emits", () => {
    const emitted = new Set(all.map(({ type }) => type));
    expect([...emitted].filter((type) => protectionOf(type) === undefined)).toEqual([]);
    expect(protectedTypes.filter((type) => !emitted.has(type) || heldIn(type) === undefined)).toEqual([]);
  });

  it("is kept by it in every protected environment, whatever the others say", () => {
    const kept = all.filter(({ isProtected }) => isProtected);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter(({ type, args }) => inEffect(type, args) === undefined).map(({ at }) => at)).toEqual([]);
  });

  it("goes with an environment that is not protected", () => {
    const loose = all.filter(({ isProtected }) => !isProtected);
    expect(loose.length).toBeGreaterThan(100);
    expect(loose.filter(({ type, args }) => hinders(type, args)).map(({ at }) => at)).toEqual([]);
  });

  it("is kept from the pipeline by actions that its role is denied", () => {
    const file = resolve(import.meta.dirname, "../src/components/pipeline/aws/github_actions_roles/protection.tf");
    const denied = readFileSync(file, "utf8");
    const actions = protectedTypes.flatMap((type) =>
      (protectionOf(type)?.by ?? []).flatMap((one) => ("role" in one ? [one.role] : [])),
    );
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !denied.includes(`"${action}"`))).toEqual([]);
  });
});

it("the page is fresh (UPDATE=1 writes it)", () => {
  const file = resolve(import.meta.dirname, "../docs/protection.md");
  if (process.env.UPDATE) writeFileSync(file, protectionPage());
  expect(readFileSync(file, "utf8")).toBe(protectionPage());
});
