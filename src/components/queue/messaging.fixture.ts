import { without } from "../../facets/facets.fixture.ts";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type Resource, type Target } from "../../terraform/graph.ts";
import { z } from "zod";
import { defineKind } from "../../lowering/kind.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import { bucket } from "../bucket/index.ts";
import { channel } from "../channel/index.ts";
import { identity } from "../identity/index.ts";
import { topic } from "../topic/index.ts";
import { queue } from "./index.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const regions = { aws: "ap-northeast-1", gcp: "asia-northeast1" };
const words = { en: "", ja: "" };

export interface Lowered {
  readonly args: (id: string) => Readonly<Record<string, unknown>> | undefined;
  readonly resource: (id: string) => Resource | undefined;
  readonly ids: readonly string[];
  /** What the component `app` gets from those that it uses, in their order. */
  readonly grants: readonly (AwsGrant & GcpGrant)[];
}

/** Lowers components for one target, with `app` as a stand-in for whatever uses them. */
export function lowered(target: Target, components: object, uses: object = {}, isProtected = false): Lowered {
  const grants: (AwsGrant & GcpGrant)[] = [];
  const app = defineKind({
    name: "app",
    summary: words,
    schema: z.strictObject({}),
    consumes: true,
    facets: without,
    differences: [],
    clouds: {
      aws: {
        area: "app",
        becomes: "",
        lower: (_, context) => grants.push(...context.uses().map((link) => context.grant("aws", link))),
      },
      gcp: {
        area: "app",
        becomes: "",
        lower: (_, context) => grants.push(...context.uses().map((link) => context.grant("gcp", link))),
      },
    },
  });
  const { graphs } = lowerDesign(
    {
      name: "todo",
      targets: { [target]: { region: regions[target] } },
      environments: { prod: { protected: isProtected } },
      components: { ops: { kind: "channel", email: ["ops@example.com"] }, ...components, app: { kind: "app", uses } },
    },
    { app, bucket, channel, identity, queue, topic },
    schemas,
  );
  const resources = graphs[0]?.resources ?? [];
  const resource = (id: string) => resources.find((one) => address(one) === id);
  return { args: (id) => resource(id)?.args, resource, ids: resources.map(address), grants };
}

/** Problems as `code path`, the path without `components`. */
export function codes(...design: Parameters<typeof lowered>): readonly string[] {
  try {
    lowered(...design);
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues.map((one) => `${one.code} ${one.path.slice(1).join(".")}`);
    throw error;
  }
}
