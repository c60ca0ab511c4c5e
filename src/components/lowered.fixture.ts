import { places } from "../system/places.fixture.ts";
import * as z from "zod";
import { lowerDesign, schemasFor, type Kinds } from "../build/build.ts";
import { without } from "../facets/facets.fixture.ts";
import { DesignError, type Issue } from "../issues/issue.ts";
import type { AwsGrant } from "../lowering/aws/grant.ts";
import type { GcpGrant } from "../lowering/gcp/grant.ts";
import { defineKind } from "../lowering/kind.ts";
import { isEnvironment } from "../system/accounts.ts";
import type { System } from "../system/system.ts";
import type { Argument } from "../terraform/argument.ts";
import type { ModuleSource } from "../terraform/configuration/module-source.ts";
import { address, type Output, type Resource, type ResourceGraph, type Target } from "../terraform/graph.ts";
import { kinds as all } from "./kinds.gen.ts";

const schemas = await schemasFor(["aws", "gcp"]);

export interface Options {
  /** Whose resources are looked at: those of the first of `targets`, or of AWS. */
  readonly target?: Target;
  /** The design's targets, each with its fields beside the region; without other words `target` alone. */
  readonly targets?: Partial<Readonly<Record<Target, object>>>;
  /** Whether the root of the account is looked at, and not the environment's. */
  readonly account?: boolean;
  /** Whether the environment `prod` is protected. */
  readonly protected?: boolean;
  /** Further fields of that environment. */
  readonly environment?: object;
  /** What the stand-in `app` uses; without it, nobody is there. */
  readonly uses?: object;
  /** Further fields of the design, or others in place of these. */
  readonly system?: object;
  /** Kinds of the test's own. */
  readonly kinds?: Kinds;
}

export interface OptionsOfOne extends Options {
  readonly key?: string;
  /** Other components. */
  readonly beside?: object;
}

export interface Lowered {
  readonly system: System;
  readonly graph: ResourceGraph;
  readonly resources: readonly Resource[];
  /** Addresses of the resources. */
  readonly ids: readonly string[];
  readonly outputs: readonly Output[];
  readonly has: (id: string) => boolean;
  /** The resource of this address, without the modules that it is in if only one is called so; there must be one, here and below. */
  readonly at: (id: string) => Resource;
  readonly args: (id: string) => Resource["args"];
  /** Its arguments as text. */
  readonly written: (id: string) => string;
  /** What stand-ins got from those that they use, in the order of their keys and of their `uses`. */
  readonly grants: readonly Grant[];
}

/** Whom alarms and reminders are sent to. */
export const ops = { kind: "channel", email: ["ops@example.com"] };

type Grant = AwsGrant & GcpGrant;

/** All that others refer to of what runs code on Google Cloud: its account, which here nobody makes. */
const account: ModuleSource<{ readonly name: Argument<string> }> = {
  cloud: "gcp",
  name: "account",
  files: {
    "variables.tf": 'variable "name" {\n  type = string\n}\n',
    "outputs.tf": 'output "service_account_email" {\n  value = "${var.name}@example.iam.gserviceaccount.com"\n}\n',
  },
  modules: [],
};

/** The kind `app`: a stand-in for whatever runs code, which becomes nothing and keeps what it is granted. */
const appWith = (grants: Readonly<Record<Target, Grant[]>>) =>
  defineKind({
    name: "app",
    summary: { en: "A user.", ja: "利用者。" },
    schema: z.strictObject({}),
    consumes: true,
    facets: without,
    differences: [],
    clouds: {
      aws: {
        becomes: "nothing",
        lower: (_, context) => grants.aws.push(...context.uses().map((link) => context.grant("aws", link))),
      },
      gcp: {
        becomes: "nothing",
        lower: (_, context) => {
          grants.gcp.push(...context.uses().map((link) => context.grant("gcp", link)));
          context.module(account, { name: context.name() });
        },
      },
    },
  });

/** What components become on a target, in the first environment: `prod` without other words. */
export function lowered(components: object, options: Options = {}): Lowered {
  const { targets = { [options.target ?? "aws"]: {} }, uses, kinds } = options;
  const onTargets = Object.entries(targets) as [Target, object][];
  const target = options.target ?? onTargets[0]?.[0];
  const grants: Record<Target, Grant[]> = { aws: [], gcp: [] };
  const { systems, graphs } = lowerDesign(
    {
      name: "todo",
      targets: Object.fromEntries(onTargets.map(([name, fields]) => [name, { ...places[name], ...fields }])),
      environments: { prod: { protected: options.protected ?? false, ...options.environment } },
      components: { ...components, ...(uses ? { app: { kind: "app", uses } } : {}) },
      ...options.system,
    },
    { ...all, app: appWith(grants), ...kinds },
    schemas,
  );
  const index = systems.findIndex((one) => one.target === target && isEnvironment(one) === (options.account !== true));
  const [system, graph] = [systems[index], graphs[index]];
  if (!target || !system || !graph) throw new Error(`nothing on ${target}`);
  const { resources, outputs } = graph;
  const ids = resources.map(address);
  // Within the modules of a component, its own addresses will do, as long as only one resource has them.
  const matching = (id: string): readonly Resource[] => {
    const exact = resources.filter((_, index) => ids[index] === id);
    return exact.length > 0 ? exact : resources.filter((_, index) => ids[index]?.endsWith(`.${id}`));
  };
  const at = (id: string): Resource => {
    const [found, ...others] = matching(id);
    if (!found || others.length > 0) throw new Error(`${others.length === 0 ? "no" : "more than one"} ${id}`);
    return found;
  };
  const args = (id: string) => at(id).args;
  const written = (id: string) => JSON.stringify(args(id));
  return {
    system,
    graph,
    resources,
    ids,
    outputs,
    has: (id) => matching(id).length > 0,
    at,
    args,
    written,
    grants: grants[target],
  };
}

type KindName = keyof typeof all;

const alone = (
  kind: string,
  fields: object = {},
  { key = "one", beside = {}, ...options }: OptionsOfOne = {},
): [components: object, options: Options] => [{ [key]: { kind, ...fields }, ...beside }, options];

/** What one component becomes, under the key `one` without other words. */
export const lowerOne = (kind: KindName, fields?: object, options?: OptionsOfOne): Lowered =>
  lowered(...alone(kind, fields, options));

/** A design, as `lowerOne` or as `lowered` takes it. */
type Design = Parameters<typeof lowerOne> | [...Parameters<typeof lowered>, nothing?: never];

/** What is wrong with a design. */
export function issuesOf(...[first, second, third]: Design): readonly Issue[] {
  try {
    lowered(...(typeof first === "string" ? alone(first, second, third) : ([first, second] as const)));
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues;
    throw error;
  }
}

/** The same as `code path`, the path as the design has it: `out-of-range components.one.size`. */
export const problemsOf = (...design: Design): readonly string[] =>
  issuesOf(...design).map((one) => `${one.code} ${one.path.join(".")}`);
