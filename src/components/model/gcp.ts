import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { call, ref } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import type { Model } from "./schema.ts";

export const gcp: Lowering<Model, GcpGrant> = { area: "vertex_ai", becomes: "Vertex AI", lower, grant };

const roleAddress = (model: Component): string => `google_project_iam_custom_role.${model.name}`;
const endpointAddress = (model: Component): string => `google_vertex_ai_endpoint.${model.name}`;

function lower(model: Component<Model>, context: LowerContext): void {
  const { name, config } = model;
  const api = enableApi(context, "aiplatform.googleapis.com");
  context.add(
    "google_project_iam_custom_role",
    name,
    {
      role_id: call("replace", context.shortName(64, "IAM custom role", "invoker"), "-", "_"),
      title: `Invoke ${model.key}`,
      description: "Calls models of Vertex AI, and nothing else there.",
      permissions: ["aiplatform.endpoints.predict"],
    },
    {
      dependsOn: [api, enableApi(context, "iam.googleapis.com")],
      comment: "Models of a publisher have no policy of their own; of what the project can grant this is the least.",
    },
  );
  if (!config.gcp?.endpoint) return;
  const { replicas, machine } = config.gcp.endpoint;
  const made = context.add(
    "google_vertex_ai_endpoint",
    name,
    {
      name: numericId(`${context.system.prefix}-${model.slug}`),
      display_name: context.name(),
      description: model.base.description,
      location: region,
      region,
    },
    {
      dependsOn: [api],
      feature: "endpoint",
      comment: `The model is deployed to it outside Terraform, with ${replicas[0]} to ${replicas[1]} replicas${machine === undefined ? "" : ` on ${machine}`}.`,
      lifecycle: { ignore_changes: ["traffic_split"], prevent_destroy: context.system.protected },
    },
  );
  context.output(`${name}_endpoint`, `Endpoint that a model of ${model.key} is deployed to.`, made("id"));
}

/** Endpoints are named by up to ten digits. The same name gives the same digits (FNV-1a). */
function numericId(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return String(1_000_000_000 + hash);
}

function grant(model: Component<Model>, _connection: Connection, context: LowerContext): GcpGrant {
  const { config } = model;
  const prefix = model.name.toUpperCase();
  const ids = config.models.gcp ?? [];
  const location = config.gcp?.location;
  return {
    environment: {
      [`${prefix}_MODEL`]: ids[0] ?? "",
      [`${prefix}_MODELS`]: ids.join(","),
      [`${prefix}_LOCATION`]: location === undefined || location === context.system.region ? region : location,
      [`${prefix}_PROJECT`]: projectId,
      ...(config.gcp?.endpoint ? { [`${prefix}_ENDPOINT`]: ref(endpointAddress(model), "id") } : {}),
    },
    bindings: [
      {
        type: "google_project_iam_member",
        name: `${model.name}_invoker`,
        args: { project: projectId, role: ref(roleAddress(model), "name") },
      },
    ],
  };
}
