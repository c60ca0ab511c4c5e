import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import { replacedIn } from "../src/outputs/terraform/replacing.ts";
import { planAgain } from "../src/rehearsal/later/plan-again.ts";
import { replaceValues } from "../src/rehearsal/later/replace-values.ts";
import { rotate } from "../src/rehearsal/later/rotate.ts";
import { scaleIn } from "../src/rehearsal/later/scale-in.ts";
import type { Fault } from "../src/rehearsal/later/stage.ts";
import type { Root } from "../src/rehearsal/world.ts";
import { designs, rawOf, rootOf, rootsOf } from "./accounts.fixture.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { ofKind } from "../src/system/system.ts";
import type { Value } from "../src/terraform/expression.ts";
import { reworded, withArgs, withLifecycle, withResources, withStatement } from "./over-time.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

const random = sample(randomDesign(), {
  seed: Number(process.env.SEED ?? 20_261_128),
  numRuns: process.env.LONG === undefined ? 20 : 200,
});

const replaceAll = (root: Root, told = replacedIn(root.system, root.graph, kinds)): readonly Fault[] =>
  isEnvironment(root.system) ? replaceValues(root, told) : [];
const happenings = (root: Root): readonly Fault[] => [
  ...planAgain(root),
  ...rotate(root),
  ...replaceAll(root),
  ...scaleIn(root),
];
const said = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ happening, root, address, why }) => `${happening} ${root} ${address}: ${why}`);

/** A network has NAT where something goes out by it, as what is emitted tells, and nowhere else. */
function natFaults({ system, graph }: Root): readonly string[] {
  const [network] = ofKind(system, "network");
  if (!network || network.config.existing || network.config.nat === 0) return [];
  const has = (types: RegExp): boolean => graph.resources.some(({ type }) => types.test(type));
  const isThere = has(/^(aws_nat_gateway|aws_instance|google_compute_router_nat)$/);
  const isUsed =
    system.target === "aws"
      ? has(/^aws_ecs_task_definition$/)
      : JSON.stringify(graph.resources).includes('"egress":"ALL_TRAFFIC"') ||
        Object.values(network.config.gcp?.subnets ?? {}).some(({ region }) => region === system.region);
  return isThere === isUsed ? [] : [`${graph.folder}: NAT is ${isThere ? "there" : "missing"}`];
}

describe("what was applied", () => {
  it("has NAT where something goes out by it", () => {
    const roots = [...designs.map(({ raw }) => raw), ...random].flatMap((raw) => rootsOf(raw));
    expect(roots.flatMap(natFaults)).toEqual([]);
  });

  it.each(designs)("in $name plans to nothing, hands on new passwords, and stops nothing at work", ({ raw }) => {
    expect(said(rootsOf(raw).flatMap(happenings))).toEqual([]);
  });

  it("in random designs does so as well", () => {
    expect(random.flatMap((raw) => said(rootsOf(raw).flatMap(happenings)))).toEqual([]);
  }, 600_000);
});

const research = rootsOf(rawOf("research-service"));
const [aws, google] = [rootOf(research, "aws", "prod"), rootOf(research, "gcp", "prod")];
const dashboard = rootOf(rootsOf(rawOf("llm-dashboard")), "aws", "prod");

const taking = rootOf(
  rootsOf({
    name: "work",
    targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
    environments: { prod: {} },
    components: {
      api: { kind: "service", image: "work", instances: [1, 4], uses: { tasks: "receive" } },
      tasks: { kind: "queue" },
    },
  }),
  "aws",
  "prod",
);

/** Services of Google Cloud that take messages, from a queue and from a stream. */
const takingOnGoogle = rootOf(
  rootsOf({
    name: "work",
    targets: { gcp: { region: "asia-northeast1", project: "work-all" } },
    environments: { prod: {} },
    components: {
      api: { kind: "service", image: "work", instances: [1, 4], uses: { tasks: "receive" } },
      reader: { kind: "service", image: "work", instances: [1, 4], uses: { events: "consume" } },
      tasks: { kind: "queue" },
      events: { kind: "stream", topics: { orders: {} } },
    },
  }),
  "gcp",
  "prod",
);
/** Its variables have names of their own, and its processor is taken away between requests. */
const idle = (service: string) => (root: Root) =>
  withArgs(root, new RegExp(`^module\\.${service}\\.google_cloud_run_v2_service\\.this$`), ({ template }) => ({
    template: JSON.parse(
      JSON.stringify(template)
        .replaceAll('"cpu_idle":false', '"cpu_idle":true')
        .replaceAll("TASKS_SUBSCRIPTION", "INPUT")
        .replaceAll("EVENTS_GROUP", "INPUT"),
    ) as Value,
  }));

interface Case {
  /** What was wrong. */
  readonly finding: string;
  readonly title: string;
  readonly root: Root;
  readonly fault: (root: Root) => Root;
  readonly happens: (root: Root) => readonly Fault[];
  readonly told: RegExp;
}

const cases: readonly Case[] = [
  {
    finding: "a password that is given for the first apply alone",
    title: "the next plan asks for it beside its constant version",
    root: aws,
    fault: (root) => ({
      ...withArgs(root, /^module\.db\.aws_db_instance\.this$/, () => ({
        password_wo: { $: "param", name: "db_master_password" },
        password_wo_version: 1,
      })),
    }),
    happens: planAgain,
    told: /aws_db_instance\.this: password_wo is nothing once db_master_password is not given/,
  },
  {
    finding: "a count that a scaler sets",
    title: "every plan puts it back",
    root: aws,
    fault: (root) => withLifecycle(root, /aws_ecs_service\.this$/, {}),
    happens: planAgain,
    told: /module\.runner\.\S+: desired_count is changed by Application Auto Scaling/,
  },
  {
    finding: "off hours that change the range of a service",
    title: "a plan at night puts it back, and dev starts",
    root: rootOf(research, "aws", "dev"),
    fault: (root) => withLifecycle(root, /aws_appautoscaling_target\.this$/, {}),
    happens: planAgain,
    told: /min_capacity is changed by the schedule of its off hours/,
  },
  {
    finding: "a service that takes messages, and cannot protect its tasks",
    title: "the load stops it with one in hand",
    root: taking,
    fault: (root) =>
      withResources(root, (all) =>
        all.filter(({ args }) => !JSON.stringify(args.policy ?? "").includes("UpdateTaskProtection")),
      ),
    happens: scaleIn,
    told: /module\.api\.\S+: \S+policy\.cpu\[0\] stops tasks of it as the load goes down, and its code may not protect/,
  },
  {
    finding: "a service that takes messages, and is spread over zones again",
    title: "tasks at work are stopped for it",
    root: taking,
    fault: (root) => withArgs(root, /aws_ecs_service\.this$/, () => ({ availability_zone_rebalancing: "ENABLED" })),
    happens: scaleIn,
    told: /module\.api\.\S+: ECS stops tasks at work to spread them over zones/,
  },
  ...["api", "reader"].map((service) => ({
    finding: `messages on Cloud Run without a processor, in ${service}`,
    title: "it stands still with one in hand, whatever its variables are called",
    root: takingOnGoogle,
    fault: idle(service),
    happens: scaleIn,
    told: new RegExp(`module\\.${service}\\.\\S+: it takes messages, and has no processor`),
  })),
  {
    finding: "a right to protect tasks that a statement takes back",
    title: "the load stops one at work",
    root: taking,
    fault: (root) =>
      withArgs(root, /^module\.api\.\S+aws_iam_role_policy\S+$/, ({ policy }) => ({
        policy: withStatement(policy, { Effect: "Deny", Action: "ecs:*Protection", Resource: "*" }),
      })),
    happens: scaleIn,
    told: /module\.api\.\S+: \S+policy\.cpu\[0\] stops tasks of it as the load goes down, and its code may not protect/,
  },
  {
    finding: "brokers of a cluster in a task definition",
    title: "their order starts all tasks anew with every plan",
    root: dashboard,
    fault: (root) =>
      withArgs(root, /^module\.backend\.module\.task\.aws_ecs_task_definition\.this$/, ({ container_definitions }) => ({
        container_definitions: {
          $: "template",
          parts: [
            container_definitions ?? null,
            { $: "ref", to: "module.events.aws_msk_cluster.this", path: ["bootstrap_brokers_sasl_iam"] },
          ],
        },
      })),
    happens: planAgain,
    told: /container_definitions differs in every plan: brokers come in another order/,
  },
  {
    finding: "labels that a deployment writes on Cloud Run",
    title: "the next plan takes them back, and rolls out again",
    root: google,
    fault: (root) => withLifecycle(root, /google_cloud_run_v2_(service|worker_pool)\.this$/, {}),
    happens: planAgain,
    told: /google_cloud_run_v2_worker_pool\.this: template\.labels is changed by gcloud/,
  },
  {
    finding: "a database whose version is stated to the last digit",
    title: "an upgrade in a maintenance window is taken back",
    root: aws,
    fault: (root) => withArgs(root, /aws_db_instance\.this$/, () => ({ engine_version: "16.4" })),
    happens: planAgain,
    told: /engine_version is changed by RDS, in a maintenance window/,
  },
  {
    finding: "scale-in that follows messages per task",
    title: "it stops a task that works on one",
    root: aws,
    fault: (root) =>
      withArgs(root, /^module\.runner\.aws_appautoscaling_policy\.queue/, (args) => ({
        target_tracking_scaling_policy_configuration: reworded(
          args.target_tracking_scaling_policy_configuration,
          '"disable_scale_in":true',
          '"disable_scale_in":false',
        ),
      })),
    happens: scaleIn,
    told: /module\.runner\.\S+: module\.runner\.aws_appautoscaling_policy\.queue\[0\] stops tasks of it as the load/,
  },
  {
    finding: "an alarm that counts waiting messages alone",
    title: "an empty queue stops whoever took the last one",
    root: aws,
    fault: (root) =>
      withArgs(root, /^module\.runner\.aws_cloudwatch_metric_alarm\.idle/, ({ metric_query }) => ({
        metric_query: reworded(metric_query, "ApproximateNumberOfMessagesNotVisible", "NumberOfMessagesSent"),
      })),
    happens: scaleIn,
    told: /does not count the messages that are being worked on/,
  },
  {
    finding: "tasks that their code cannot protect",
    title: "the load and the hour stop them at work",
    root: rootOf(
      rootsOf({
        name: "work",
        targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
        environments: { prod: {} },
        components: { runner: { kind: "worker", image: "work", instances: [1, 4] } },
      }),
      "aws",
      "prod",
    ),
    fault: (root) =>
      withResources(root, (all) =>
        all.filter(({ args }) => !JSON.stringify(args.policy ?? "").includes("UpdateTaskProtection")),
      ),
    happens: scaleIn,
    told: /policy\.cpu\[0\] stops tasks of it as the load goes down, and its code may not protect/,
  },
  {
    finding: "less time to stop than the design states",
    title: "work is cut off",
    root: aws,
    fault: (root) =>
      withArgs(root, /^module\.runner\.module\.task\.aws_ecs_task_definition/, ({ container_definitions }) => ({
        container_definitions: reworded(container_definitions, '"stopTimeout":120', '"stopTimeout":30'),
      })),
    happens: scaleIn,
    told: /app is killed after 30 s, and is to have 120 s/,
  },
  {
    finding: "a target group that lets go at once",
    title: "requests are cut off",
    root: aws,
    fault: (root) => withArgs(root, /aws_lb_target_group\.this/, () => ({ deregistration_delay: 0 })),
    happens: scaleIn,
    told: /requests under way are cut off after 0 s/,
  },
  {
    finding: "a password that RDS replaces by itself",
    title: "tasks hold the one before",
    root: aws,
    fault: (root) =>
      withArgs(
        withArgs(root, /^module\.db\.aws_db_instance\.this$/, () => ({
          manage_master_user_password: true,
          password_wo: null,
        })),
        /^module\.backend\.module\.task\.aws_ecs_task_definition/,
        ({ container_definitions }) => ({
          container_definitions: {
            $: "template",
            parts: [
              container_definitions ?? null,
              {
                $: "ref",
                to: "module.db.aws_db_instance.this",
                path: ["master_user_secret", 0, "secret_arn"],
              },
            ],
          },
        }),
      ),
    happens: rotate,
    told: /reads when it starts what RDS replaces at a time of its own \(module\.db\.aws_db_instance\.this\)/,
  },
  {
    finding: "services that sign in as the master user",
    title: "whoever reads may do all",
    root: aws,
    fault: (root) =>
      withArgs(root, /^module\.backend\.module\.task\.aws_ecs_task_definition/, ({ container_definitions }) => ({
        container_definitions: {
          $: "template",
          parts: [
            container_definitions ?? null,
            { $: "ref", to: "module.db.aws_secretsmanager_secret.credentials", path: ["arn"] },
          ],
        },
      })),
    happens: rotate,
    told: /module\.backend\.\S+: it signs in as postgres, who may do all/,
  },
  {
    finding: "a service that no new password starts anew",
    title: "it signs in with the old one until somebody restarts it",
    root: todoWithReader(),
    fault: (root) => withArgs(root, /aws_ecs_service\.this$/, () => ({ triggers: {} })),
    happens: rotate,
    told: /nothing starts it anew when \S+ holds another password/,
  },
  {
    finding: "one login for every password",
    title: "tasks that run cannot sign in between the change and their end",
    root: todoWithReader(),
    fault: (root) =>
      withArgs(root, /module\.users\[0\]\.aws_secretsmanager_secret_version\.this/, ({ secret_string_wo }) => ({
        secret_string_wo: reworded(secret_string_wo, "api_v101", "api"),
      })),
    happens: rotate,
    told: /api keeps its name under another password/,
  },
  {
    finding: "the administrator of Cloud SQL in a service",
    title: "whoever reads may do all",
    root: google,
    fault: (root) =>
      withArgs(root, /^module\.backend\.google_cloud_run_v2_service\.this$/, () => ({
        description: {
          $: "ref",
          to: "module.db.module.users[0].google_secret_manager_secret.administrator",
          path: ["secret_id"],
        },
      })),
    happens: rotate,
    told: /module\.backend\.\S+: it signs in as administrator, who may do all/,
  },
];

/** A service that reads the fields of its login one by one, as it starts. */
function todoWithReader(): Root {
  return rootOf(rootsOf(rawOf("todo")), "aws", "prod");
}

describe.each(cases)("$finding", ({ title, root, fault, happens, told }) => {
  it(`is told: ${title}`, () => {
    expect(said(happens(root)).filter((one) => told.test(one))).toEqual([]);
    expect(said(happens(fault(root)))).toEqual(expect.arrayContaining([expect.stringMatching(told)]));
  });
});

describe("a value that a person replaced", () => {
  it("is told where the README starts no reader anew", () => {
    for (const root of [aws, google, rootOf(rootsOf(rawOf("todo")), "aws", "prod")]) {
      const told = replacedIn(root.system, root.graph, kinds);
      expect(told.flatMap(({ readers }) => readers).length).toBeGreaterThan(0);
      const without = told.map((one) => ({ ...one, readers: [] }));
      expect(said(replaceAll(root, without)).join(" ")).toMatch(/keeps the old value of \w+ when a person replaced it/);
    }
  });

  it("is told where a version is read for ever", () => {
    const pinned = withArgs(google, /^module\.backend\.google_cloud_run_v2_service\.this$/, ({ template }) => ({
      template: reworded(template, '"version":"latest"', '"version":"3"'),
    }));
    expect(said(replaceAll(pinned))).toEqual(
      expect.arrayContaining([expect.stringMatching(/module\.backend\.\S+: it reads version 3 of a secret/)]),
    );
  });
});
