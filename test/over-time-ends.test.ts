import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { deployed as deployedBy } from "../src/components/pipeline/identity.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { deployedIn } from "../src/outputs/terraform/deploying.ts";
import { applyAll } from "../src/rehearsal/apply.ts";
import { deploy, type Deployer, type Deploying } from "../src/rehearsal/later/deploy.ts";
import type { Fault } from "../src/rehearsal/later/stage.ts";
import { madeAgain, takeDown } from "../src/rehearsal/later/take-down.ts";
import type { Root } from "../src/rehearsal/world.ts";
import type { Value } from "../src/terraform/expression.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { ofKind } from "../src/system/system.ts";
import { designs, prepared, rawOf, readmeOf, rootOf, rootsOf } from "./accounts.fixture.ts";
import { reworded, withArgs, withLifecycle, without, withResources, withStatement } from "./over-time.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

const random = sample(randomDesign(), {
  seed: Number(process.env.SEED ?? 20_261_129),
  numRuns: process.env.LONG === undefined ? 20 : 200,
});

const said = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ happening, root, address, why }) => `${happening} ${root} ${address}: ${why}`);

/** Whoever deploys an environment, and where its images are. */
function deployingOf({ system, graph }: Root, roots: readonly Root[]): Deploying {
  const deployers = ofKind(system, "pipeline").map((pipeline): Deployer => ({
    name: `${system.prefix}-${pipeline.slug}-deploy`,
    deploys: deployedBy(pipeline, system).map(({ key }) => key),
    runs: pipeline.config.runs ?? [],
  }));
  const registries = roots.filter((one) => one.system.target === system.target && !isEnvironment(one.system));
  return { deployed: deployedIn(system, graph, kinds), deployers, registries };
}

const environments = (roots: readonly Root[]): readonly Root[] => roots.filter(({ system }) => isEnvironment(system));
const deployedAll = (roots: readonly Root[]): readonly Fault[] =>
  environments(roots).flatMap((root) => deploy(root, deployingOf(root, roots)));

/** What a project of Google Cloud keeps for good, which the page of its kind tells. */
const forGood = /google_identity_platform_config\.\S+: the second apply is refused: .*never given back$/;

/** Told by a check of its own. */
const quotas = "unless more are asked for";

/** A database whose design says by itself whether it is protected, whatever environment it is in; a check tells of it. */
const isAskedFor = ({ address, why }: Fault, { system }: Root): boolean =>
  ofKind(system, "postgres").some(
    ({ name, config }) =>
      config.deletionProtection === true &&
      /\((deletion_protection|deletion_policy)\)$/.test(why) &&
      address.startsWith(`module.${name}.`),
  );

function takenDownAll(roots: readonly Root[]): readonly string[] {
  const { world } = applyAll(prepared(roots), roots);
  return environments(roots)
    .filter(({ system }) => !system.protected)
    .flatMap((root) => said(madeAgain(world, root).filter((one) => !isAskedFor(one, root))))
    .filter((one) => !forGood.test(one) && !one.endsWith(quotas));
}

describe("what was applied", () => {
  it.each(designs)("in $name is deployed, taken down and made again", ({ raw }) => {
    const roots = rootsOf(raw);
    expect(said(deployedAll(roots))).toEqual([]);
    expect(takenDownAll(roots)).toEqual([]);
  });

  it("in random designs is so as well", () => {
    for (const raw of random) {
      const roots = rootsOf(raw);
      expect([...said(deployedAll(roots)), ...takenDownAll(roots)]).toEqual([]);
    }
  }, 600_000);
});

const todo = rootsOf(rawOf("todo"));
const research = rootsOf(rawOf("research-service"));
const work = (target: "aws" | "gcp") =>
  rootsOf({
    name: "work",
    targets:
      target === "aws"
        ? { aws: { region: "ap-northeast-1", account: "123456789012" } }
        : { gcp: { region: "asia-northeast1", project: "work-all" } },
    environments: { dev: {}, prod: { protected: true } },
    components: {
      api: { kind: "service", image: "work", uses: { db: "readwrite", files: "readwrite" } },
      runner: {
        kind: "worker",
        image: "work",
        command: ["work", "--all"],
        instances: [1, 1],
        readOnlyFilesystem: false,
      },
      nightly: { kind: "job", image: "work", command: ["report"], schedule: { cron: "0 3 * * *" } },
      migrate: { kind: "job", image: "work", command: ["migrate"], uses: { db: "readwrite" } },
      db: { kind: "postgres", version: 17, size: "micro" },
      files: { kind: "bucket" },
      tasks: { kind: "queue" },
      team: target === "aws" ? { kind: "access", shell: ["Operators"] } : { kind: "topic" },
      delivery: { kind: "pipeline", repository: "acme/work", runs: ["migrate"] },
    },
  });
const onA = work("aws");
const onG = work("gcp");

interface Case {
  readonly finding: string;
  readonly title: string;
  readonly roots: readonly Root[];
  readonly environment: string;
  readonly fault: (root: Root) => Root;
  /** In the root of the account rather than in the environment. */
  readonly ofAccount?: true;
  readonly told: RegExp;
}

const deployments: readonly Case[] = [
  {
    finding: "a worker that ignores its task definition",
    title: "what Terraform changes of it never runs",
    roots: research,
    environment: "aws prod",
    fault: (root) => withLifecycle(root, /^module\.runner\..*aws_ecs_service/, { ignore_changes: ["task_definition"] }),
    told: /module\.runner\.\S+: it keeps task_definition/,
  },
  {
    finding: "a service that no role may roll out",
    title: "its tag is moved with that of another, and it stays",
    roots: research,
    environment: "aws prod",
    fault: (root) => without(root, /^module\.delivery\.aws_iam_role_policy\.this\["runner"\]$/),
    told: /module\.runner\.\S+: airas-prod-delivery-deploy moves the tag of its image, and may not roll it out: ecs:Upd/,
  },
  {
    finding: "a right that a statement takes back",
    title: "its tag is moved, and it stays",
    roots: research,
    environment: "aws prod",
    fault: (root) =>
      withArgs(root, /^module\.delivery\.aws_iam_role_policy\.this\["runner"\]$/, ({ policy }) => ({
        policy: withStatement(policy, { Effect: "Deny", Action: "ecs:Update*", Resource: "*" }),
      })),
    told: /module\.runner\.\S+: airas-prod-delivery-deploy moves .* and may not roll it out: ecs:UpdateService/,
  },
  {
    finding: "a worker pool that nobody may roll out",
    title: "the real code never runs",
    roots: research,
    environment: "gcp prod",
    fault: (root) => without(root, /^module\.delivery\.google_cloud_run_v2_worker_pool_iam_member/),
    told: /module\.runner\.\S+: airas-prod-delivery-deploy moves .* roles\/run\.developer/,
  },
  {
    finding: "arguments that are ignored, and a command that is nowhere",
    title: "the worker runs what its image says",
    roots: research,
    environment: "gcp prod",
    fault: (root) =>
      withArgs(root, /^module\.runner\.google_cloud_run_v2_worker_pool\.this$/, ({ template }) => ({
        template: reworded(template, '"celery","--app","airas.tasks","worker"', ""),
      })),
    told: /module\.runner\.\S+: it is to run \["celery",.*\], and runs \[\]/,
  },
  {
    finding: "a job that runs the first image ever built",
    title: "no deployment moves its tag",
    roots: onA,
    environment: "aws prod",
    fault: (root) =>
      withArgs(root, /^module\.nightly\..*aws_ecs_task_definition/, ({ container_definitions }) => ({
        container_definitions: reworded(container_definitions, '{"$":"param","name":"image_tag"}', '"initial"'),
      })),
    told: /module\.nightly\.\S+: it runs \S+work:initial, which no deployment moves/,
  },
  {
    finding: "tags that cannot be moved",
    title: "a bad first image stays",
    roots: onA,
    environment: "aws prod",
    ofAccount: true,
    fault: (root) => withArgs(root, /aws_ecr_repository/, () => ({ image_tag_mutability: "IMMUTABLE" })),
    told: /aws_ecr_repository\S+: env-prod cannot be moved: a first image that fails stays/,
  },
  {
    finding: "tags that cannot be moved on Google Cloud",
    title: "a bad first image stays",
    roots: onG,
    environment: "gcp prod",
    ofAccount: true,
    fault: (root) =>
      withArgs(root, /google_artifact_registry_repository\.this$/, () => ({ docker_config: { immutable_tags: true } })),
    told: /env-prod cannot be moved/,
  },
  {
    finding: "an apply that waits for the first image",
    title: "it ends where that does not start",
    roots: onA,
    environment: "aws prod",
    fault: (root) => withArgs(root, /^module\.api\..*aws_ecs_service/, () => ({ wait_for_steady_state: true })),
    told: /module\.api\.\S+: an apply waits for its first image/,
  },
  {
    finding: "migrations that nobody may run",
    title: "the role that deploys starts no task",
    roots: onA,
    environment: "aws prod",
    fault: (root) =>
      withResources(root, (all) =>
        all.filter(
          ({ module, args }) => module !== "module.delivery" || !JSON.stringify(args).includes("states:StartExecution"),
        ),
      ),
    told: /module\.migrate\.\S+: work-prod-delivery-deploy is to run it, and may not: states:StartExecution/,
  },
  {
    finding: "migrations that nobody may run on Google Cloud",
    title: "the account that deploys starts no job",
    roots: onG,
    environment: "gcp prod",
    fault: (root) => without(root, /^module\.delivery\.google_cloud_run_v2_job_iam_member/),
    told: /module\.migrate\.\S+: work-prod-delivery-deploy is to run it, and may not: roles\/run\.invoker/,
  },
  {
    finding: "a worker that starts before the proxy of its database",
    title: "it meets nobody at 127.0.0.1",
    roots: research,
    environment: "gcp prod",
    fault: (root) =>
      withArgs(root, /^module\.runner\.google_cloud_run_v2_worker_pool\.this$/, ({ template }) => ({
        template: reworded(template, '"depends_on":["db-proxy"]', '"depends_on":[]'),
      })),
    told: /module\.runner\.\S+: it does not wait for db-proxy/,
  },
  {
    finding: "runs of a job without tags",
    title: "the budget does not see them",
    roots: onA,
    environment: "aws prod",
    fault: (root) =>
      withArgs(root, /^module\.nightly\.aws_sfn_state_machine\.this$/, ({ definition }) => ({
        definition: reworded(definition, "PropagateTags", "Propagated"),
      })),
    told: /module\.nightly\.\S+: tasks that it runs carry no tags/,
  },
  {
    finding: "a shell without its channel",
    title: "nobody can open it",
    roots: onA,
    environment: "aws prod",
    fault: (root) =>
      withResources(root, (all) =>
        all.filter(({ args }) => !JSON.stringify(args.policy ?? "").includes("ssmmessages:OpenDataChannel")),
      ),
    told: /module\.runner\.\S+: a shell is asked for, and its tasks may not open the channel/,
  },
];

const found = (roots: readonly Root[], at: string): Root => {
  const [target = "", environment = ""] = at.split(" ");
  return rootOf(roots, target, environment);
};

it("a right is one however it is written", () => {
  const root = rootOf(onA, "aws", "prod");
  const wider = withResources(root, (all) =>
    all.map((one) => {
      const policy = JSON.stringify(one.args.policy ?? null);
      const args = { policy: JSON.parse(policy.replaceAll(/"(ecs|ssmmessages|states):\w+"/g, '"$1:*"')) as Value };
      return one.type === "aws_iam_role_policy" ? { ...one, args: { ...one.args, ...args } } : one;
    }),
  );
  expect(JSON.stringify(wider.graph)).not.toBe(JSON.stringify(root.graph));
  expect(said(deploy(wider, deployingOf(wider, onA)))).toEqual([]);
});

describe.each(deployments)("$finding", ({ title, roots, environment, fault, ofAccount, told }) => {
  it(`is told: ${title}`, () => {
    const root = found(roots, environment);
    const deploying = deployingOf(root, roots);
    const faulty = ofAccount
      ? deploy(root, { ...deploying, registries: deploying.registries.map(fault) })
      : deploy(fault(root), deploying);
    expect(said(deploy(root, deploying))).toEqual([]);
    expect(said(faulty)).toEqual(expect.arrayContaining([expect.stringMatching(told)]));
  });
});

const endings: readonly (Omit<Case, "ofAccount"> & {
  readonly happens: (root: Root, roots: readonly Root[]) => readonly Fault[];
})[] = [
  {
    finding: "a last snapshot with a fixed name",
    title: "a second destroy fails",
    roots: onA,
    environment: "aws dev",
    fault: (root) =>
      withArgs(root, /^module\.db\.aws_db_instance\.this$/, () => ({
        skip_final_snapshot: false,
        final_snapshot_identifier: "work-dev-db-final",
      })),
    happens: (root, roots) => madeAgain(applyAll(prepared(roots), roots).world, root),
    told: /aws_db_instance\.this: its last snapshot has the same name each time/,
  },
  {
    finding: "a bucket with objects in dev",
    title: "it cannot be destroyed",
    roots: onA,
    environment: "aws dev",
    fault: (root) => withArgs(root, /^module\.files\..*aws_s3_bucket\.this$/, () => ({ force_destroy: false })),
    happens: (root, roots) => madeAgain(applyAll(prepared(roots), roots).world, root),
    told: /module\.files\.\S+: nothing deletes it: S3 refuses while it holds objects \(force_destroy\)/,
  },
  {
    finding: "a default of the provider that protects dev",
    title: "it cannot be destroyed",
    roots: onG,
    environment: "gcp dev",
    fault: (root) =>
      withArgs(root, /^module\.api\.google_cloud_run_v2_service\.this$/, () => ({ deletion_protection: null })),
    happens: (root, roots) => madeAgain(applyAll(prepared(roots), roots).world, root),
    told: /module\.api\.\S+: nothing deletes it: Terraform refuses to delete it \(deletion_protection\)/,
  },
  {
    finding: "retention in dev",
    title: "its objects stay for a year",
    roots: onG,
    environment: "gcp dev",
    fault: (root) =>
      withArgs(root, /^module\.files\.google_storage_bucket\.this$/, () => ({
        retention_policy: { is_locked: true, retention_period: "31536000" },
      })),
    happens: (root, roots) => madeAgain(applyAll(prepared(roots), roots).world, root),
    told: /module\.files\.\S+: nothing deletes it: what it holds is kept until its time is over/,
  },
  {
    finding: "a bucket of logs under one name",
    title: "the name is kept for a week, and the second apply fails",
    roots: todo,
    environment: "gcp dev",
    fault: (root) =>
      withArgs(root, /google_logging_project_bucket_config/, (_, { module }) => ({
        bucket_id: `todo-${(module ?? "").replaceAll(/\W/g, "-")}`,
      })),
    happens: (root, roots) => {
      const all = roots.map((one) =>
        one.graph.folder === root.graph.folder && one.graph.target === "gcp" ? root : one,
      );
      return madeAgain(applyAll(prepared(all), all).world, root);
    },
    told: /google_logging_project_bucket_config\S+: the second apply is refused: .* given back in 7 days/,
  },
  {
    finding: "a secret of dev that waits a month",
    title: "its name is taken when dev is made again",
    roots: todo,
    environment: "aws dev",
    fault: (root) => withArgs(root, /aws_secretsmanager_secret\.this$/, () => ({ recovery_window_in_days: 30 })),
    happens: (root, roots) => madeAgain(applyAll(prepared(roots), roots).world, root),
    told: /aws_secretsmanager_secret\S+: the second apply is refused: .* given back in 30 days/,
  },
];

describe.each(endings)("$finding", ({ title, roots, environment, fault, happens, told }) => {
  it(`is told: ${title}`, () => {
    const root = found(roots, environment);
    expect(said(happens(root, roots)).filter((one) => told.test(one))).toEqual([]);
    expect(said(happens(fault(root), roots))).toEqual(expect.arrayContaining([expect.stringMatching(told)]));
  });
});

it("subnets of Cloud Run go two hours later, which the page of networks tells", () => {
  const dev = rootOf(onG, "gcp", "dev");
  const { waits } = takeDown(applyAll(prepared(onG), onG).world, dev);
  expect(waits.map(({ hours }) => hours)).toEqual([2]);
  expect(kinds.network.differences.map(({ en }) => en).join(" ")).toMatch(/addresses reserved for up to two hours/);
});

it("prod is not taken down", () => {
  for (const roots of [onA, onG])
    for (const root of environments(roots).filter(({ system }) => system.protected))
      expect(takeDown(applyAll(prepared(roots), roots).world, root).faults.length).toBeGreaterThan(1);
});

it("a peering that Terraform lets go of is removed by hand, as the README says, and is no obstacle to another", () => {
  const dev = rootOf(onG, "gcp", "dev");
  const { world } = applyAll(prepared(onG), onG);
  expect(takeDown(world, dev).byHand).toEqual(["module.network.google_service_networking_connection.this"]);
  expect(readmeOf(rawOf("todo"))).toContain("gcloud compute networks peerings delete servicenetworking-googleapis-com");
  const forgetful = withArgs(dev, /google_service_networking_connection/, () => ({ update_on_creation_fail: null }));
  expect(said(madeAgain(world, forgetful)).join(" ")).toMatch(/another cannot be made: Google remembers/);
});
