import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { bedrockModel, profiles, profileSource } from "./profiles.ts";
import type { Model } from "./schema.ts";

export const check = (model: Component<Model>, system: System): readonly Issue[] =>
  checkAll(
    () => stated(model.config, system),
    () => repeated(model.config.models[system.target] ?? [], system),
    () => (system.target === "aws" ? checkAws(model, system) : checkGcp(model.config)),
  );

const stated = ({ models }: Model, { target }: System): readonly Issue[] =>
  models[target]
    ? []
    : [
        issue("missing-key", ["models", target], {
          key: target,
          expected: target === "aws" ? '["anthropic.claude-..."]' : '["gemini-..."]',
        }),
      ];

const repeated = (ids: readonly string[], { target }: System): readonly Issue[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [issue("listed-twice", ["models", target, index], { got: id })],
  );

const checkAws = (model: Component<Model>, system: System): readonly Issue[] =>
  checkAll(
    () =>
      checkEach(model.config.models.aws ?? [], (id, index) =>
        checkAll(
          () => checkProfile(id, index, system),
          () => checkOnDemand(model.config, id, index),
        ),
      ),
    () => {
      const count = model.config.models.aws?.length ?? 0;
      return model.config.mode !== "onDemand" && count > 1
        ? [
            issue("out-of-range", ["models", "aws"], {
              got: count,
              max: 1,
              unit: text("provisioned models", "件のプロビジョニング済みモデル"),
            }),
          ]
        : [];
    },
    () =>
      model.config.private && ofKind(system, "network").length === 0
        ? [issue("needs-field", ["private"], { field: "components.network", why: "private-endpoint" })]
        : [],
    () => checkLogging(model, system),
  );

function checkProfile(id: string, index: number, system: System): readonly Issue[] {
  const path = ["models", "aws", index];
  const { profile } = bedrockModel(id);
  const known = profile === undefined ? undefined : profiles[profile];
  // Providers have longer names than geographies.
  if (!known && /^[a-z]{2}\./.test(id))
    return [issue("not-allowed", path, { got: id, allowed: Object.keys(profiles).map((one) => `${one}.`) })];
  if (!known || known.from.test(system.region)) return [];
  return [
    issue("unsupported-pair", path, {
      what: text(
        `the region of the inference profile ${profile ?? ""}.`,
        `推論プロファイル ${profile ?? ""}. のリージョン`,
      ),
      got: system.region,
      allowed: [known.words],
      source: profileSource,
    }),
  ];
}

const checkOnDemand = ({ mode }: Model, id: string, index: number): readonly Issue[] =>
  mode !== "onDemand" && bedrockModel(id).profile !== undefined
    ? [
        issue("conflict", ["models", "aws", index], {
          field: id,
          other: "mode.provisioned",
          why: "profile-on-demand",
        }),
      ]
    : [];

function checkLogging({ key, config }: Component<Model>, system: System): readonly Issue[] {
  const [first] = config.logging ? ofKind(system, "model").filter((one) => one.config.logging) : [];
  return first && first.key !== key
    ? [
        issue("conflict", ["logging"], {
          field: "logging",
          other: `components.${first.key}.logging`,
          why: "account-wide",
        }),
      ]
    : [];
}

const checkGcp = (config: Model): readonly Issue[] =>
  checkAll(
    () =>
      config.mode === "onDemand"
        ? []
        : [
            issue("unsupported-on", ["mode"], {
              target: "gcp",
              what: text(
                "provisioned throughput that Terraform can order",
                "Terraform で注文できるプロビジョンドスループット",
              ),
              instead: text(
                'Write gcp: "onDemand", and order it in the console.',
                'gcp: "onDemand" と書き、コンソールで注文してください。',
              ),
              source:
                "https://cloud.google.com/vertex-ai/generative-ai/docs/provisioned-throughput/purchase-provisioned-throughput",
            }),
          ],
    () =>
      Object.hasOwn(config, "logging")
        ? [
            issue("unsupported-on", ["logging"], {
              target: "gcp",
              what: text(
                "logs of prompts and responses that Terraform can turn on",
                "Terraform で有効にできるプロンプトと応答のログ",
              ),
              instead: text(
                'Write logging: each({ aws: { retain: "90d" }, gcp: null }), and trace in the code.',
                'logging: each({ aws: { retain: "90d" }, gcp: null }) と書き、コードでトレースしてください。',
              ),
              source: "https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal/request-response-logging",
            }),
          ]
        : [],
    () => {
      const [min, max] = config.gcp?.endpoint?.replicas ?? [0, 0];
      return min > max ? [issue("min-over-max", ["gcp", "endpoint", "replicas"], { min, max })] : [];
    },
  );
