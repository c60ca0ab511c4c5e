import { issue, type Issue } from "../../issues/issue.ts";
import type { FirstStep } from "../../lowering/first-step.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { isDeployed, ownImage } from "../registry/images.ts";
import type { Site } from "../site/schema.ts";
import type { Pipeline } from "./schema.ts";

/** The subjects that GitHub writes into tokens: of a pull request, and of a job in the GitHub environment. */
export function subjectsOf({ config }: Component<Pipeline>, environment: string): Readonly<Record<Occasion, string>> {
  const [owner = "", name = ""] = config.repository.split("/");
  const ids = config.repositoryIds;
  const repository = ids ? `${owner}@${ids.owner}/${name}@${ids.repository}` : config.repository;
  return {
    pull_request: `repo:${repository}:pull_request`,
    deploy: `repo:${repository}:environment:${config.environmentName ?? environment}`,
    apply: `repo:${repository}:environment:${applyEnvironment(config, environment)}`,
  };
}

/** What a workflow must be to get a role. */
type Occasion = "pull_request" | "deploy" | "apply";

/** The GitHub environment in which Terraform applies: whoever may deploy may not apply by that. */
const applyEnvironment = ({ environmentName, applyEnvironmentName }: Pipeline, environment: string): string =>
  applyEnvironmentName ?? `${environmentName ?? environment}-apply`;

/** GitHub says in which environment a job runs, once a person has made it there and said who may use it. */
export const environmentsInGitHub = (systems: readonly System[]): readonly FirstStep[] => {
  const names = new Map<string, { readonly config: Pipeline; readonly made: Set<string> }>();
  for (const system of systems.filter(isEnvironment))
    for (const { config } of ofKind(system, "pipeline")) {
      const known = names.get(config.repository) ?? { config, made: new Set() };
      names.set(config.repository, known);
      known.made.add(config.environmentName ?? system.environment).add(applyEnvironment(config, system.environment));
    }
  return [...names].map(([repository, { config, made }]) => ({
    when: "between",
    says: [
      `In \`${repository}\` on GitHub (Settings > Environments), make ${[...made].map((name) => `\`${name}\``).join(", ")}: jobs in the environments \`…-apply\` run Terraform, those in the others deploy.`,
      "Restrict each to the branches that are deployed, and ask for reviewers where a change needs them: until then, whoever can push a branch can take its role.",
      signsInWith,
      ...(config.repositoryIds ? [] : [withoutIds(repository)]),
    ].join(" "),
  }));
};

const signsInWith =
  "What jobs sign in with `terraform output pipeline_sign_in` tells in the root of the account or project: in `dev` its `deploy`, in `dev-apply` its `apply`, for pull requests its `plan`, which runs `terraform plan -lock=false`: it may not write a lock, and so not take away that of an apply. Jobs need `permissions: { id-token: write, contents: read }`.";

const withoutIds = (repository: string): string =>
  `Where \`gh api repos/${repository} --jq .created_at\` is later than 14 July 2026, or the repository was renamed or moved since, write \`repositoryIds\` in the design and build again first: its tokens have the ids in them, and no role believes them without.`;

/** What a pipeline is there for, as far as it exists in this environment. */
function namedBy({ config: { deploys } }: Component<Pipeline>, system: System): readonly Component[] {
  return deploys
    ? deploys.flatMap((key) => system.components[key] ?? [])
    : (["service", "worker", "job", "site"] as const).flatMap((kind) => ofKind(system, kind));
}

/**
 * What a pipeline rolls out. Images of others, and those that the design gives a tag, are Terraform's; files of a site
 * that others host are theirs.
 */
export const deployed = (pipeline: Component<Pipeline>, system: System): readonly Component[] =>
  namedBy(pipeline, system).filter((one) => (one.kind === "site" ? servesFiles(one) : isDeployed(imageOf(one))));

/** Jobs that its deployments run, as far as they exist in this environment. */
export const run = ({ config }: Component<Pipeline>, system: System): readonly Component[] =>
  (config.runs ?? []).flatMap((key) => system.components[key] ?? []);

/** Names of the images that a pipeline pushes, whoever rolls them out. */
export const pushed = (pipeline: Component<Pipeline>, system: System): readonly string[] => [
  ...new Set(namedBy(pipeline, system).flatMap((one) => ownImage(imageOf(one))?.name ?? [])),
];

/** Whether a pipeline has anything to deploy with. */
export const deploysAny = (pipeline: Component<Pipeline>, system: System): boolean =>
  [deployed, pushed, run].some((what) => what(pipeline, system).length > 0);

/** Whether there is anything to push for it at all. */
export const deployable = (one: Component): boolean =>
  one.kind === "site" ? servesFiles(one) : ownImage(imageOf(one)) !== undefined;

const servesFiles = ({ config }: Component): boolean => (config as Site).host === undefined;
const imageOf = ({ config }: Component): string => (config as { readonly image?: string }).image ?? "";

/**
 * Google Cloud takes subjects of at most 127 bytes.
 * Source: https://cloud.google.com/iam/docs/workload-identity-federation#mapping, read 2026-11.
 */
const longestSubject = 127;

export function check(pipeline: Component<Pipeline>, system: System): readonly Issue[] {
  const { repository, repositoryIds: ids } = pipeline.config;
  const numbers = ids ? `@${ids.owner}@${ids.repository}` : "";
  const subject = `repo:${repository}${numbers}:environment:${applyEnvironment(pipeline.config, system.environment)}`;
  if (system.target === "aws" || subject.length <= longestSubject) return [];
  return [
    issue("name-too-long", ["repository"], {
      name: subject,
      length: subject.length,
      max: longestSubject,
      what: { en: "subject of a token", ja: "トークンの subject" },
    }),
  ];
}
