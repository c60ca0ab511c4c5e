import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { bedrockModel, profiles, profileSource } from "./profiles.ts";
import type { Model } from "./schema.ts";

export function check(model: Component<Model>, system: System): readonly Issue[] {
  const ids = model.config.models[system.target];
  if (!ids) {
    const expected = system.target === "aws" ? '["anthropic.claude-..."]' : '["gemini-..."]';
    return [issue("missing-key", ["models", system.target], { key: system.target, expected })];
  }
  return [
    ...repeated(ids, system),
    ...(system.target === "aws" ? checkAws(model, ids, system) : checkGcp(model.config)),
  ];
}

const repeated = (ids: readonly string[], { target }: System): readonly Issue[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          issue("conflict", ["models", target, index], {
            field: id,
            other: `models.${target}[${ids.indexOf(id)}]`,
            why: "listed-twice",
          }),
        ],
  );

function checkAws(model: Component<Model>, ids: readonly string[], system: System): readonly Issue[] {
  const { config } = model;
  const issues: Issue[] = [];
  ids.forEach((id, index) => {
    const path = ["models", "aws", index];
    const { profile } = bedrockModel(id);
    const known = profile === undefined ? undefined : profiles[profile];
    // Providers have longer names than geographies.
    if (!known && /^[a-z]{2}\./.test(id)) {
      issues.push(issue("not-allowed", path, { got: id, allowed: Object.keys(profiles).map((one) => `${one}.`) }));
    }
    if (known && !known.from.test(system.region)) {
      issues.push(
        issue("unsupported-pair", path, {
          what: `the region of the inference profile ${profile ?? ""}.`,
          got: system.region,
          allowed: [known.words],
          source: profileSource,
        }),
      );
    }
    if (config.mode !== "onDemand" && profile !== undefined) {
      issues.push(issue("conflict", path, { field: id, other: "mode.provisioned", why: "profile-on-demand" }));
    }
  });
  if (config.mode !== "onDemand" && ids.length > 1) {
    issues.push(issue("out-of-range", ["models", "aws"], { got: ids.length, max: 1, unit: "provisioned models" }));
  }
  if (config.private && ofKind(system, "network").length === 0) {
    issues.push(issue("needs-field", ["private"], { field: "components.network", why: "private-endpoint" }));
  }
  const [first] = ofKind(system, "model").filter((one) => one.config.logging);
  if (config.logging && first && first.key !== model.key) {
    const other = `components.${first.key}.logging`;
    issues.push(issue("conflict", ["logging"], { field: "logging", other, why: "account-wide" }));
  }
  return issues;
}

function checkGcp(config: Model): readonly Issue[] {
  const issues: Issue[] = [];
  if (config.mode !== "onDemand") {
    issues.push(
      issue("unsupported-on", ["mode"], {
        target: "gcp",
        what: "provisioned throughput that Terraform can order",
        instead: 'gcp: "onDemand", and an order in the console',
        source:
          "https://cloud.google.com/vertex-ai/generative-ai/docs/provisioned-throughput/purchase-provisioned-throughput",
      }),
    );
  }
  if (config.logging) {
    issues.push(
      issue("unsupported-on", ["logging"], {
        target: "gcp",
        what: "logs of prompts and answers that Terraform can turn on",
        instead: 'logging: each({ aws: { retain: "90d" }, gcp: null }), and tracing in the code',
        source: "https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal/request-response-logging",
      }),
    );
  }
  const replicas = config.gcp?.endpoint?.replicas;
  if (replicas && replicas[0] > replicas[1]) {
    issues.push(issue("min-over-max", ["gcp", "endpoint", "replicas"], { min: replicas[0], max: replicas[1] }));
  }
  return issues;
}
