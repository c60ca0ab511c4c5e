import { hashOf } from "../../text/hash.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { longestOf, makeOwnRole, ownRole, type OwnRole } from "../../lowering/gcp/project-role.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ofKind, type Component, type Connection } from "../../system/system.ts";
import { vertexAi } from "./gcp/vertex_ai/module.gen.ts";
import type { Model } from "./schema.ts";

export const gcp: Lowering<Model, GcpGrant> = {
  firstApply: (systems) =>
    systems.some((system) => ofKind(system, "model").some(({ config }) => config.models.gcp?.some(isOfPartner)))
      ? [
          {
            when: "between",
            says: "Models of partners, such as Claude, answer once somebody has accepted their terms in each project: Vertex AI > Model Garden > the model > Enable. Its page also says in which regions it is served.",
          },
        ]
      : [],
  becomes: "Vertex AI",
  lower,
  grant,
  account: (model, context) => {
    makeOwnRole(model, context, invoker);
  },
};

/** Google's own need no terms. */
const isOfPartner = (id: string): boolean => !/^(?:gemini|gemma|imagen|veo|text-|multimodal)/.test(id);

/** Models of a publisher have no policy of their own; of what the project can grant this is the least. */
const invoker: OwnRole = {
  suffix: "invoker",
  title: "Invoke models",
  description: "Calls models of Vertex AI, and nothing else there.",
  permissions: ["aiplatform.endpoints.predict"],
};

function lower(model: Component<Model>, context: LowerContext): void {
  const { name, config, base } = model;
  const endpoint = config.gcp?.endpoint;
  enableApi(context, "aiplatform.googleapis.com");
  const full = context.shortName(longestOf(invoker), "IAM custom role");
  if (!endpoint) return;
  const made = context.module(vertexAi, {
    name: full,
    description: base.description,
    region,
    endpoint: {
      id: numericId(`${context.system.prefix}-${model.slug}`),
      replicas: { min: endpoint.replicas[0], max: endpoint.replicas[1] },
      machine_type: endpoint.machine,
    },
    deletion_protection: context.system.protected,
  });
  context.listed("model_endpoints", name, made("endpoint_id"));
  context.listed("model_deploy_commands", name, made("deploy_command"));
}

/** Endpoints are named by up to ten digits. */
const numericId = (name: string): string => String(1_000_000_000 + hashOf(name));

function grant(model: Component<Model>, _connection: Connection, context: LowerContext): GcpGrant {
  const { config } = model;
  const prefix = model.name.toUpperCase();
  const ids = config.models.gcp ?? [];
  const location = config.gcp?.location;
  return {
    environment: {
      [`${prefix}_MODEL`]: ids[0] ?? "",
      [`${prefix}_MODELS`]: ids.join(","),
      [`${prefix}_MODEL_IDS`]: ids.join(","),
      [`${prefix}_LOCATION`]: location === undefined || location === context.system.region ? region : location,
      [`${prefix}_PROJECT`]: projectId,
      ...(config.gcp?.endpoint ? { [`${prefix}_ENDPOINT`]: outputOf(vertexAi, model, "endpoint_id") } : {}),
    },
    projectRole: { role: ownRole(context.system, model, invoker) },
  };
}
