import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, serviceAccountEmail, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { eachKey, param, ref, text, type Reference } from "../../terraform/expression.ts";
import { ofKind, type Component } from "../../system/system.ts";
import { repositoryOf } from "../registry/gcp.ts";
import { ownImages } from "../registry/images.ts";
import { bucketName, deployRole } from "../site/gcp.ts";
import { allowRun } from "./gcp-run.ts";
import { deployed, issuer, subjectOf, type Occasion } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

export const gcp: Lowering<Pipeline, GcpGrant> = {
  firstApply: [
    `In GitHub, make an environment of the same name for each environment here, restrict it to the deployment branches, and ask for reviewers where changes need them.`,
  ],
  area: "pipeline",
  becomes: "Workload identity federation for GitHub Actions",
  lower,
};

/** A service account of the pipeline: the token that gets it, and its roles on the whole project. */
interface Identity {
  readonly occasion: Occasion;
  readonly purpose: string;
  readonly roles: readonly string[];
}

const identities: Readonly<Record<"deploy" | "plan" | "apply", Identity>> = {
  deploy: { occasion: "environment", purpose: "pushes images and rolls out services", roles: [] },
  plan: {
    occasion: "pull_request",
    purpose: "plans changes of pull requests",
    roles: ["roles/iam.securityReviewer", "roles/viewer"],
  },
  // Editor sets no IAM policy, makes no custom role and no identity pool, and peers no network.
  apply: {
    occasion: "environment",
    purpose: "applies reviewed plans",
    roles: [
      "roles/editor",
      "roles/iam.roleAdmin",
      "roles/iam.securityAdmin",
      "roles/iam.workloadIdentityPoolAdmin",
      "roles/servicenetworking.networksAdmin",
    ],
  },
};

function lower(pipeline: Component<Pipeline>, context: LowerContext): void {
  const pool = addProvider(pipeline, context);
  for (const [suffix, { occasion, purpose, roles }] of Object.entries(identities)) {
    const name = `${pipeline.name}_${suffix}`;
    const account = context.add(
      "google_service_account",
      name,
      {
        account_id: context.shortName(30, "service account", suffix),
        display_name: `GitHub Actions: ${purpose}`,
      },
      { dependsOn: [enableApi(context, "iam.googleapis.com")] },
    );
    context.add("google_service_account_iam_member", `${name}_github`, {
      service_account_id: account("name"),
      role: "roles/iam.workloadIdentityUser",
      member: text`principal://iam.googleapis.com/${pool}/subject/${subjectOf(pipeline, occasion)}`,
    });
    if (roles.length > 0) {
      context.add(
        "google_project_iam_member",
        name,
        { project: projectId, role: eachKey, member: text`serviceAccount:${account("email")}` },
        { forEach: Object.fromEntries(roles.map((role) => [role, null])) },
      );
    }
    context.output(`${name}_service_account`, `Service account of GitHub Actions: ${purpose}.`, account("email"));
  }
  allowDeploy(pipeline, context);
  allowState(pipeline, context);
  allowBudgets(pipeline, context);
}

/** Takes tokens of this repository only: of pull requests, and of the branches that may deploy. */
function addProvider(pipeline: Component<Pipeline>, context: LowerContext): Reference {
  const { name, config } = pipeline;
  const pool = context.add(
    "google_iam_workload_identity_pool",
    name,
    {
      workload_identity_pool_id: context.shortName(32, "workload identity pool"),
      display_name: "GitHub Actions",
    },
    {
      dependsOn: ["iam", "iamcredentials", "sts"].map((api) => enableApi(context, `${api}.googleapis.com`)),
      comment: "The id of a deleted pool stays taken for 30 days.",
    },
  );
  const plan = subjectOf(pipeline, "pull_request");
  const branches = config.branches.map((branch) => `'refs/heads/${branch}'`).join(", ");
  const same = config.repositoryIds
    ? `assertion.repository_id == '${config.repositoryIds.repository}'`
    : `assertion.repository == '${config.repository}'`;
  const provider = context.add("google_iam_workload_identity_pool_provider", name, {
    workload_identity_pool_id: pool("workload_identity_pool_id"),
    workload_identity_pool_provider_id: "github",
    display_name: "GitHub Actions",
    attribute_mapping: { "google.subject": "assertion.sub", "attribute.repository": "assertion.repository" },
    attribute_condition: text`${same} && (assertion.sub == '${plan}' || assertion.ref in [${branches}])`,
    oidc: { issuer_uri: `https://${issuer}` },
  });
  context.output(`${name}_provider`, "Identity provider, for google-github-actions/auth.", provider("name"));
  return pool("name");
}

const member = (pipeline: Component<Pipeline>, suffix: string): Argument<string> =>
  text`serviceAccount:${ref(`google_service_account.${pipeline.name}_${suffix}`, "email")}`;

/** Exactly the components that it deploys, the accounts that they run as, and the repository of their images. */
function allowDeploy(pipeline: Component<Pipeline>, context: LowerContext): void {
  for (const target of deployed(pipeline, context)) {
    const name = `${pipeline.name}_${target.name}`;
    if (target.kind === "site") {
      context.add("google_storage_bucket_iam_member", name, {
        bucket: bucketName(target),
        role: deployRole,
        member: member(pipeline, "deploy"),
      });
      continue;
    }
    allowRun(target, name, member(pipeline, "deploy"), context);
    context.add("google_service_account_iam_member", name, {
      service_account_id: text`projects/${projectId}/serviceAccounts/${serviceAccountEmail(target)}`,
      role: "roles/iam.serviceAccountUser",
      member: member(pipeline, "deploy"),
    });
  }
  const [registry] = ofKind(context.system, "registry");
  if (!registry || ownImages(context.system).length === 0) return;
  context.add("google_artifact_registry_repository_iam_member", `${pipeline.name}_${registry.name}`, {
    ...repositoryOf(registry),
    role: "roles/artifactregistry.writer",
    member: member(pipeline, "deploy"),
  });
}

/** Planning reads the state and holds its lock; applying writes it. Neither touches that of other environments. */
function allowState(pipeline: Component<Pipeline>, context: LowerContext): void {
  const { bucket } = context.system.state;
  const objects = text`projects/_/buckets/${bucket}/objects/${param("environment")}/`;
  for (const [suffix, title, expression] of [
    ["plan", "Lock of the state", text`resource.name == "${objects}default.tflock"`],
    ["apply", "State of the environment", text`resource.name.startsWith("${objects}")`],
  ] as const) {
    context.add("google_storage_bucket_iam_member", `${pipeline.name}_${suffix}_read`, {
      bucket,
      role: "roles/storage.objectViewer",
      member: member(pipeline, suffix),
    });
    context.add("google_storage_bucket_iam_member", `${pipeline.name}_${suffix}_write`, {
      bucket,
      role: "roles/storage.objectUser",
      member: member(pipeline, suffix),
      condition: { title, expression },
    });
  }
}

/** Budgets belong to the billing account; whoever makes this the first time must administer that account. */
function allowBudgets(pipeline: Component<Pipeline>, context: LowerContext): void {
  const [account] = ofKind(context.system, "budget").flatMap(({ config }) => config.gcp?.billingAccount ?? []);
  if (account === undefined) return;
  for (const [suffix, role] of [
    ["plan", "roles/billing.viewer"],
    ["apply", "roles/billing.costsManager"],
  ] as const) {
    context.add("google_billing_account_iam_member", `${pipeline.name}_${suffix}`, {
      billing_account_id: account,
      role,
      member: member(pipeline, suffix),
    });
  }
}
