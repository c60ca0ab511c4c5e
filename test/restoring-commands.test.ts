import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import type { Kinds } from "../src/lowering/kind.ts";
import { knownText } from "../src/rehearsal/step.ts";
import type { Root } from "../src/rehearsal/world.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { address } from "../src/terraform/graph.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import { designs, readmeOf, rootOf, rootsOf } from "./accounts.fixture.ts";
import { clouds } from "./restoring-commands.fixture.ts";

const raw = {
  name: "shop",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  components: {
    api: { kind: "service", image: "api", uses: { orders: "readwrite", files: "readwrite" } },
    reader: { kind: "service", image: "reader", uses: { orders: "read" } },
    mail: { kind: "worker", image: "mail", instances: [1, 1], uses: { orders: "readwrite" } },
    report: {
      kind: "job",
      image: "report",
      schedule: { cron: "0 3 * * *", zone: "Asia/Tokyo" },
      uses: { orders: "readwrite" },
    },
    orders: {
      kind: "postgres",
      version: 17,
      size: { aws: "db.m7g.large", gcp: "db-custom-2-7680" },
      replicas: 1,
      highAvailability: true,
      backup: { retain: "14d", crossRegion: { $each: { aws: "ap-northeast-3", gcp: "asia-northeast2" } } },
    },
    files: { kind: "bucket" },
  },
};

/** The same, in which all that commands name was there before under another name. */
const adopted = {
  ...raw,
  environments: { prod: { protected: true } },
  adopt: { "aws_ecs_cluster.this": "old-cluster" },
  components: Object.fromEntries(
    Object.entries(raw.components).map(([key, one]) => [
      key,
      {
        ...one,
        adopt: {
          api: {
            "module.service.aws_ecs_service.this": "old-cluster/old-api",
            "google_cloud_run_v2_service.this": "projects/shop-prod/locations/asia-northeast1/services/old-api",
          },
          reader: {},
          mail: {
            "module.service.aws_ecs_service.this": "old-cluster/old-mail",
            "google_cloud_run_v2_worker_pool.this": "projects/shop-prod/locations/asia-northeast1/workerPools/old-mail",
          },
          report: {
            "module.schedule.aws_scheduler_schedule.this[0]": "default/old-report",
            "google_cloud_scheduler_job.this[0]": "projects/shop-prod/locations/asia-northeast1/jobs/old-report",
          },
          orders: {
            "aws_db_instance.this": "old-orders",
            "google_sql_database_instance.this": "projects/shop-prod/instances/old-orders",
          },
          files: {},
        }[key],
      },
    ]),
  ),
};

interface Override {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment: readonly { readonly name: string; readonly value: string }[];
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const chapterOf = (text: string, cloud: string): string =>
  text.split(`## Restoring data on ${cloud}\n`)[1]?.split("\n## ")[0] ?? "";
const stepsOf = (chapter: string, key: string): readonly string[] =>
  [...(chapter.split(`\n### ${key}: `)[1]?.split("\n### ")[0] ?? "").matchAll(/```sh\n([\s\S]*?)```/g)].map(
    ([, script = ""]) => script,
  );

/** Names of the instances that an environment makes. */
const instancesOf = ({ graph }: Root): readonly string[] => {
  const cloud = new MockedCloud(graph);
  return graph.resources.flatMap(({ type, args }) => {
    if (type === "aws_db_instance") return knownText(cloud, args.identifier) ?? [];
    return type === "google_sql_database_instance" ? (knownText(cloud, args.name) ?? []) : [];
  });
};

describe.each([
  ["AWS", "aws", "made", "shop-prod", raw],
  ["AWS", "aws", "adopted", "old", adopted],
  ["Google Cloud", "gcp", "made", "shop-prod", raw],
  ["Google Cloud", "gcp", "adopted", "old", adopted],
])("the commands of the README that restore a database on %s (%s, %s)", (title, target, _, prefix, design) => {
  const root = rootOf(rootsOf(design), target, "prod");
  const readme = readmeOf(design);
  const db = `${prefix}-orders`;
  const cloud = new MockedCloud(root.graph);
  const steps = stepsOf(chapterOf(readme, title), "orders");
  const names = root.graph.resources.map(
    ({ type, args }) => `${type} ${knownText(cloud, args.name ?? args.identifier ?? args.function_name ?? null) ?? ""}`,
  );
  // Of the two ways to begin one is taken: that of a moment, unless it is asked for the other.
  const [beside, daily] = [steps.slice(1, 2), steps.filter((step) => step.includes("backupInterval"))];
  const rest = steps.slice(2).filter((step) => !daily.includes(step));
  const looked = [...steps.slice(0, 1), ...beside, ...rest.slice(0, 1)];
  const all = [...looked, ...rest.slice(1)];

  /** Without `set -e`, as one pastes them: whoever does stops where a step fails. */
  function run(scripts: readonly string[], settings: Readonly<Record<string, string>> = {}) {
    const folder = mkdtempSync(join(tmpdir(), "sekkei-restoring-"));
    folders.push(folder);
    for (const name of instancesOf(root)) writeFileSync(join(folder, name), "lost");
    writeFileSync(join(folder, "folders"), `terraform/${target}/${root.graph.folder}\n`);
    for (const name of ["terraform", "log"]) writeFileSync(join(folder, name), "");
    writeFileSync(join(folder, "clock"), "0\n");
    const script = scripts.map((one) => `${one}\n[ $? = 0 ] || exit 1\n`).join("");
    const { status, stderr } = spawnSync("bash", ["-c", `${clouds}${script}`], {
      env: { ...process.env, ...settings, THERE: folder },
      encoding: "utf8",
      timeout: 60_000,
    });
    const read = (name: string): string | undefined =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : undefined;
    const log = (read("log") ?? "").split("\n").filter(Boolean);
    return { ended: status === 0 ? "well" : stderr, read, log, terraform: read("terraform") ?? "" };
  }

  it("change nothing until one has looked", () => {
    const { ended, read, terraform } = run(looked);
    expect(ended).toBe("well");
    expect([read(db), read(`${db}-restored`)]).toEqual(["lost", "restored"]);
    expect(terraform).toBe("");
  });

  it("look from the network, at what came back, through what there is", () => {
    const { log, read } = run(looked);
    if (target === "aws") {
      const { overrides } = JSON.parse(read("task") ?? "") as { overrides: { containerOverrides: [Override] } };
      const [override] = overrides.containerOverrides;
      expect(override).toEqual({
        name: "app",
        command: ["sh", "-c", `psql -X -c "\\dt+"`],
        environment: [
          { name: "PGHOST", value: `at-${db}-restored` },
          { name: "NOW", value: `at-${db}` },
        ],
      });
      const asked = log.find((one) => one.startsWith("aws lambda get-function-configuration")) ?? "";
      expect(names).toContain(`aws_lambda_function ${asked.split(" ")[4]}`);
      expect(names).toContain("aws_cloudwatch_log_group /ecs/shop-prod-orders-roles");
      expect(log.join("\n")).toContain("--log-group-name /ecs/shop-prod-orders-roles --log-stream-name ecs/app/abc");
    } else {
      const job = log.find((one) => one.startsWith("gcloud run jobs execute")) ?? "";
      expect(job).toContain(`PGHOST=at-${db}-restored,NOW=at-${db} --args ^;;^sh;;-c;;psql -X -c "\\dt+"`);
      expect(names).toContain(`google_cloud_run_v2_job ${job.split(" ")[4]}`);
    }
  });

  it("put what comes back under the name that everything looks for, and leave nothing behind", () => {
    const { ended, read } = run(all);
    expect(ended).toBe("well");
    expect(read(db)).toBe("restored");
    for (const name of [`${db}-before`, `${db}-restored`, "shop-prod-orders-replica-1"])
      expect(read(name)).toBeUndefined();
  });

  it("stop what writes before anything is replaced, and start it again once Terraform is done", () => {
    const { log } = run(all);
    const at = (pattern: RegExp): number => log.findIndex((one) => pattern.test(one));
    const writers = ["api", "mail", "report"].map((key) => `${prefix}-${key}`);
    for (const name of writers) {
      const first = at(new RegExp(`(update|pause|update-schedule).* .*${name}\\b|get-schedule --name ${name}`));
      expect(first, name).toBeGreaterThan(0);
      expect(first, name).toBeLessThan(at(/new-db-instance-identifier|backups create/));
      expect(log.findLastIndex((one) => one.includes(name))).toBeGreaterThan(
        log.findLastIndex((one) => /new-db-instance-identifier|backups restore/.test(one)),
      );
    }
    expect(log.filter((one) => one.includes("shop-prod-reader"))).toEqual([]);
    const types =
      target === "aws"
        ? ["aws_ecs_service", "aws_ecs_service", "aws_scheduler_schedule"]
        : ["google_cloud_run_v2_service", "google_cloud_run_v2_worker_pool", "google_cloud_scheduler_job"];
    expect(names).toEqual(expect.arrayContaining(writers.map((name, at) => `${types[at]} ${name}`)));
    if (target === "aws")
      expect(log.flatMap((one) => /--cli-input-json \{\s*"Name"[^}]*"State": "(\w+)"/.exec(one)?.[1] ?? [])).toEqual([
        "DISABLED",
        "ENABLED",
      ]);
  });

  it("name what Terraform has", () => {
    const named = [...run(all).terraform.matchAll(/module\.[^\s']+/g)].map(([one]) => one);
    expect(named.length).toBeGreaterThan(0);
    const there = root.graph.resources.map(address);
    expect(named.filter((one) => !there.includes(one))).toEqual([]);
  });

  it("stand on lines that a terminal shows", () => {
    for (const line of steps.join("\n").split("\n")) expect(line.length, line).toBeLessThanOrEqual(140);
  });

  it("leave the shell where it was, and end where something fails", () => {
    for (const step of steps.slice(1)) expect(step).toMatch(/^\(\nset -euo pipefail\n[\s\S]*\n\)\n$/);
    expect(steps[0]).not.toMatch(/^cd /m);
  });

  if (target === "aws") {
    it("do not wait for ever", () => {
      const { ended, read } = run(all, { NEVER: "1" });
      expect(ended).not.toBe("well");
      expect(Number(read("clock"))).toBeLessThanOrEqual(6 * 3600 + 60);
      expect(read(db)).toBe("lost");
    });

    it("keep the backups of the instance that goes, as the module does", () => {
      const deleted = run(all).log.filter((one) => one.includes("delete-db-instance") && !one.includes("replica"));
      expect(
        deleted.map((one) => [one.includes("--no-delete-automated-backups"), one.includes("--final-db-snapshot")]),
      ).toEqual([[true, true]]);
    });
  } else {
    it("delete and overwrite nothing where no backup is successful", () => {
      const { ended, read } = run(all, { NONE: "1" });
      expect(ended).toContain("there is none");
      expect([read(db), read("shop-prod-orders-replica-1")]).toEqual(["lost", "lost"]);
    });

    it("bring back a daily backup of days that no log reaches, in the same way", () => {
      expect(daily).toHaveLength(1);
      const { ended, read } = run([...steps.slice(0, 1), ...daily, ...rest]);
      expect([ended, read(db)]).toEqual(["well", "restored"]);
    });
  }

  it("call nothing by a name that it does not have", () => {
    const [deploying = ""] = (readme.split(`## Deploying on ${title}\n`)[1] ?? "").split("\n## ");
    expect(deploying).toContain(`${prefix}-api`);
    const [cluster] = names.flatMap((one) => /^aws_ecs_cluster (.*)/.exec(one)?.[1] ?? []);
    for (const [, one] of `${deploying}${chapterOf(readme, title)}`.matchAll(/--cluster (\S+)/g))
      expect(one).toBe(cluster);
    if (design === adopted)
      expect(`${deploying}${chapterOf(readme, title)}`).not.toMatch(/shop-prod-(api|mail|report|orders)(?![\w-])/);
  });

  it("speak of nobody whom only the design knows", () => {
    expect(chapterOf(readme, title)).not.toMatch(/breakGlass|`access`/);
  });
});

it("all kinds that run code say how they are stopped for a while", () => {
  const all: Kinds = kinds;
  const lowerings = Object.values(all).flatMap(({ runtimes }) =>
    Object.values<Record<string, object>>({ ...runtimes }).flatMap((one) => Object.values(one)),
  );
  expect(lowerings.length).toBeGreaterThan(0);
  for (const one of lowerings) expect(one).toHaveProperty("pause");
});

it("on AWS Terraform is told of the other instance", () => {
  const steps = stepsOf(chapterOf(readmeOf(raw), "AWS"), "orders").join("\n");
  expect(steps).toContain("terraform state rm 'module.orders.aws_db_instance.this'");
  expect(steps).toContain(`terraform import 'module.orders.aws_db_instance.this' "$database"`);
});

describe.each(designs)("whatever of $name has backups or versions", ({ raw: design }) => {
  const text = readmeOf(design);

  it.each(["aws", "gcp"])("has a way back on %s", (target) => {
    const roots = rootsOf(design).filter(({ system }) => system.target === target && isEnvironment(system));
    const shown = roots.find(({ system }) => system.protected) ?? roots[0];
    if (!shown) return;
    const kept = shown.graph.resources.filter(
      ({ type, args, name }) =>
        (name === "this" && /^(aws_db_instance|google_sql_database_instance)$/.test(type)) ||
        (type === "aws_s3_bucket_versioning" && JSON.stringify(args).includes('"Enabled"')),
    );
    const chapter = chapterOf(text, target === "aws" ? "AWS" : "Google Cloud");
    const keys = [...new Set(kept.map(({ component }) => component))];
    expect(keys.filter((key) => stepsOf(chapter, key).length === 0)).toEqual([]);
  });
});
