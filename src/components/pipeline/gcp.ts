import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, serviceAccountEmail, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { param, ref } from "../../terraform/expression.ts";
import { ofKind, type Component } from "../../system/system.ts";
import { repositoryOf } from "../registry/gcp.ts";
import { ownImages } from "../registry/images.ts";
import { bucketName } from "../site/gcp.ts";
import { githubActionsAccounts } from "./gcp/github_actions_accounts/module.gen.ts";
import { deployed, subjectsOf } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

export const gcp: Lowering<Pipeline, GcpGrant> = {
  firstApply: [
    `In GitHub, make an environment of the same name for each environment here, restrict it to the deployment branches, and ask for reviewers where changes need them.`,
  ],
  becomes: "Workload identity federation for GitHub Actions",
  lower,
};

function lower(pipeline: Component<Pipeline>, context: LowerContext): void {
  const { name, config } = pipeline;
  for (const api of ["cloudbilling", "iam", "iamcredentials", "storage", "sts"])
    enableApi(context, `${api}.googleapis.com`);
  context.shortName(30, "service account", "deploy");
  const targets = deployed(pipeline, context);
  const made = context.module(githubActionsAccounts, {
    name: context.shortName(32, "workload identity pool"),
    project_id: projectId,
    repository: { name: config.repository, id: config.repositoryIds && String(config.repositoryIds.repository) },
    branches: config.branches,
    subjects: subjectsOf(pipeline),
    state: { bucket: context.system.state.bucket, prefix: param("environment") },
    services: onCloudRun(targets, "service"),
    worker_pools: onCloudRun(targets, "worker"),
    jobs: onCloudRun(targets, "job"),
    site_buckets: Object.fromEntries(
      targets.filter(({ kind }) => kind === "site").map((site) => [site.slug, bucketName(site)]),
    ),
    image_repository: imageRepository(context),
    billing_account: ofKind(context.system, "budget").flatMap(({ config }) => config.gcp?.billingAccount ?? [])[0],
  });
  context.output(`${name}_provider`, "Identity provider, for google-github-actions/auth.", made("provider_name"));
  for (const [occasion, purpose] of Object.entries(purposes) as [keyof typeof purposes, string][])
    context.output(
      `${name}_${occasion}_service_account`,
      `Service account of GitHub Actions: ${purpose}.`,
      made(`${occasion}_service_account`),
    );
}

const purposes = {
  deploy: "pushes images and rolls out services",
  plan: "plans changes of pull requests",
  apply: "applies reviewed plans",
} as const;

/** The modules of all that runs on Cloud Run give these under the same names. */
const onCloudRun = (targets: readonly Component[], kind: string) =>
  Object.fromEntries(
    targets
      .filter((target) => target.kind === kind)
      .map((target) => [
        target.slug,
        {
          name: ref(`module.${target.name}`, "name"),
          location: ref(`module.${target.name}`, "location"),
          service_account_email: serviceAccountEmail(target),
        },
      ]),
  );

function imageRepository(context: LowerContext) {
  const [registry] = ofKind(context.system, "registry");
  if (!registry || ownImages(context.system).length === 0) return undefined;
  const { location, repository } = repositoryOf(registry);
  return { location, id: repository };
}
