import { sample } from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { keptServices } from "../src/change/kept-services.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { protectionPage } from "../src/document/protection.ts";
import { DesignError } from "../src/issues/issue.ts";
import { placeOf } from "../src/lowering/taken-twice.ts";
import { denies, statementsOf, type Statement } from "../src/rehearsal/iam.ts";
import { knownText } from "../src/rehearsal/step.ts";
import type { Root } from "../src/rehearsal/world.ts";
import { ofKind, type System } from "../src/system/system.ts";
import { settledArguments } from "../src/terraform/configuration/planned-values.ts";
import { referencesIn, type Value } from "../src/terraform/expression.ts";
import { rowOf } from "../src/terraform/permissions/aws/rows.ts";
import { address, type Resource, type ResourceGraph } from "../src/terraform/graph.ts";
import { heldIn, holding } from "../src/terraform/holding.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import {
  hinders,
  isKept,
  keeperOf,
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
  /** Whether the role by which the environment's pipeline applies is denied an action on it; nobody is where there is none. */
  readonly isDenied: (action: string) => boolean;
  /** Whether it is denied an action because something is kept, wherever the name of what is meant begins with the environment's. */
  readonly keeps: (action: string) => boolean;
  /** A pipeline applies it. */
  readonly isApplied: boolean;
  /** Its environment is protected. */
  readonly isOfProtected: boolean;
}

const isReplica = ({ replicate_source_db: aws, master_instance_name: google }: Resource["args"]): boolean =>
  (aws ?? google ?? null) !== null;

/** Every resource that holds data, and every replica, of all roots of a design. */
function heldOf(name: string, raw: unknown): readonly Held[] {
  const { systems, graphs } = lowered(raw);
  const roots = graphs.flatMap((graph, at): readonly Root[] => {
    const system = systems[at];
    return system ? [{ system, graph }] : [];
  });
  return graphs.flatMap((graph, index) => {
    const system = systems[index];
    if (!system) return [];
    const services = keptServices(system, kinds);
    const settled = settledArguments(graph.resources, schemas, graph.parameters);
    const applying = applyingIn(system, roots);
    return graph.resources.flatMap((one): readonly Held[] => {
      if (one.mode !== "managed" || heldIn(one.type) === undefined) return [];
      const args = settled(one) as Resource["args"];
      if (!isReplica(args) && holding(one.type, args, services(one)) === undefined) return [];
      const at = `${name} ${graph.target} ${graph.environment} ${address(one)}`;
      const module = moduleOf(graph, one);
      const isApart = module === stateModule || madeAgain.some((row) => row.module === module && row.type === one.type);
      // A database may be said to be otherwise than its environment, which a rule tells.
      const { deletionProtection } = (system.components[one.component]?.config ?? {}) as Fields;
      const saysItself = typeof deletionProtection === "boolean" && !one.type.startsWith("aws_secretsmanager");
      // The root of an account has the images of each environment, which are as protected as that is.
      const isImages = /^(aws_ecr|google_artifact_registry)_repository$/.test(one.type);
      const owner = system.environments?.find(({ environment }) => one.module?.endsWith(`_${environment}`));
      const place = isImages && owner ? owner : system;
      const isProtected = saysItself ? deletionProtection : place.protected;
      const isDenied = (action: string): boolean => denies(applying, { action, resource: arnOf(one, graph, system) });
      const keeps = (action: string): boolean =>
        applying.some(
          ({ Effect, Action = [], Sid }) =>
            Effect === "Deny" && /^Keep(?!.*OfAnother)/.test(Sid ?? "") && [Action].flat().includes(action),
        );
      const isApplied = applying.length > 0;
      return isApart
        ? []
        : [{ at, type: one.type, args, isProtected, isDenied, keeps, isApplied, isOfProtected: system.protected }];
    });
  });
}

/** What the policies of the role say by which the pipeline of an environment on AWS applies. */
function applyingIn(system: System, roots: readonly Root[]): readonly Statement[] {
  const account = roots.find((one) => one.system.serves?.includes(system));
  const [pipeline] = ofKind(system, "pipeline");
  if (system.target !== "aws" || !account || !pipeline) return [];
  const { graph } = account;
  const own = graph.resources.filter(
    ({ module, type, name }) =>
      module === `module.${pipeline.name}_${system.environment}` &&
      /^aws_iam_(role_)?policy$/.test(type) &&
      name !== "push_images",
  );
  return statementsOf(own, new MockedCloud(graph, placeOf(system).account));
}

/** The ARN that a stream or topic will have, whose last part AWS makes up. */
function arnOf({ type, args }: Resource, graph: ResourceGraph, system: System): string {
  const cloud = new MockedCloud(graph);
  const text = (value: Value | undefined): string => knownText(cloud, value) ?? "";
  const arn = (kind: string, rest: string): string =>
    `arn:aws:kafka:${system.region}:${placeOf(system).account}:${kind}/${rest}`;
  if (type !== "aws_msk_topic") return arn("cluster", `${text(args.cluster_name)}/x-1`);
  const [cluster] = referencesIn(args.cluster_arn ?? null);
  const named = graph.resources.find((one) => address(one) === cluster?.to);
  return arn("topic", `${text(named?.args.cluster_name)}/x-1/${text(args.name)}`);
}

/** The module that the root calls for it. */
function moduleOf({ calls = [] }: ReturnType<typeof lowered>["graphs"][number], { module = "" }: Resource) {
  const label = /^module\.(\w+)/.exec(module)?.[1];
  return calls.find((one) => one.label === label)?.source.name;
}

const randomOnes = sample(randomDesign({}), {
  seed: 20_261_128,
  numRuns: process.env.LONG === undefined ? 12 : 200,
}).flatMap((raw, index) => {
  try {
    return heldOf(`random ${index}`, raw);
  } catch (error) {
    if (error instanceof DesignError) return [];
    throw error;
  }
});
/** What a pipeline may delete of what holds data on AWS, and why that is none. */
const lastsAnyway: Readonly<Record<string, string>> = {
  aws_db_instance_automated_backups_replication: "copies that were made stay",
};

/** What none of the systems has. */
const serverless = {
  name: "streams",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
  environments: { dev: {}, prod: { protected: true } },
  components: {
    main: { kind: "network" },
    events: { kind: "stream", mode: "serverless", topics: { orders: {} } },
    delivery: { kind: "pipeline", repository: "acme/streams" },
  },
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

  const kept = all.filter(({ isProtected }) => isProtected);
  const isRole = (type: string): boolean => "role" in (protectionOf(type)?.by ?? {});

  it("is kept by it in every protected environment, whatever the others say", () => {
    expect(kept.length).toBeGreaterThan(100);
    // Nobody is denied anything where no pipeline applies.
    const looked = kept.filter(({ type, isApplied }) => isApplied || !isRole(type));
    expect(looked.filter(({ type }) => isRole(type)).length).toBeGreaterThan(3);
    expect(looked.filter(({ type, args, isDenied }) => !isKept(type, args, isDenied)).map(({ at }) => at)).toEqual([]);
  });

  it("may not be deleted by a pipeline on AWS either, which could take the argument away that protects it", () => {
    const deletes = (type: string): readonly string[] =>
      Object.entries(rowOf({ mode: "managed", type }).delete ?? {}).flatMap(([service, actions]) =>
        actions.split(" ").map((action) => `${service}:${action}`),
      );
    // What only the database itself is said to be is kept by its argument alone, as in the rest of its environment.
    const looked = kept.filter(
      ({ type, isApplied, isOfProtected }) =>
        isApplied && isOfProtected && type.startsWith("aws_") && !(type in lastsAnyway),
    );
    expect(new Set(looked.map(({ type }) => type)).size).toBeGreaterThan(8);
    const open = looked.filter(({ type, keeps }) => !deletes(type).some(keeps));
    expect([...new Set(open.map(({ type }) => type))]).toEqual([]);
  });

  it("is not kept once its mechanism is gone", () => {
    const byArgument = kept.flatMap((one) => {
      const { by } = protectionOf(one.type) ?? {};
      if (by === undefined || "role" in by) return [];
      if ("keeper" in by) return [{ ...one, gone: { [by.keeper]: keeperOf(one.type, by).free } }];
      if ("leaves" in by) return [{ ...one, gone: { [by.leaves]: by.otherwise } }];
      if ("denies" in by) return [{ ...one, gone: { policy: null } }];
      return by.where ? [{ ...one, gone: { [by.where.sets]: null } }] : [];
    });
    expect(byArgument.length).toBeGreaterThan(100);
    const still = byArgument.filter(({ type, args, gone }) => isKept(type, { ...args, ...gone }, () => true));
    expect(still.map(({ at }) => at)).toEqual([]);
    const byRole = kept.filter(({ type }) => isRole(type));
    expect(byRole.filter(({ type, args }) => isKept(type, args, () => false)).map(({ at }) => at)).toEqual([]);
  });

  it("goes with an environment that is not protected", () => {
    const loose = all.filter(({ isProtected }) => !isProtected);
    expect(loose.length).toBeGreaterThan(100);
    expect(loose.filter(({ type, args }) => hinders(type, args)).map(({ at }) => at)).toEqual([]);
  });
});

it("the page is fresh (UPDATE=1 writes it)", () => {
  const file = resolve(import.meta.dirname, "../docs/protection.md");
  if (process.env.UPDATE) writeFileSync(file, protectionPage());
  expect(readFileSync(file, "utf8")).toBe(protectionPage());
});
