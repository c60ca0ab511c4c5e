import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { knownText } from "../src/rehearsal/step.ts";
import type { Root } from "../src/rehearsal/world.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { address } from "../src/terraform/graph.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import { designs, readmeOf, rootOf, rootsOf } from "./accounts.fixture.ts";

const raw = {
  name: "shop",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  components: {
    api: { kind: "service", image: "api", uses: { orders: "readwrite", files: "readwrite" } },
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

/** Instances in files, each with what it holds: what the printed commands ask of the clouds and of Terraform. */
const clouds = `
after() { local name=$1; shift; while [ $# -gt 0 ]; do if [ "$1" = "$name" ]; then printf %s "$2"; return; fi; shift; done; }
has() { case " $* " in *" $NAME "*) return 0;; esac; return 1; }
there() { [ -f "$THERE/$1" ] || { echo "no instance $1" >&2; return 1; }; }
sleep() { return 1; }
cd() { grep -qxF "$1" "$THERE/folders"; }
free() { there "$1" && touch "$THERE/$1.free"; }
drop() { there "$1" && [ -f "$THERE/$1.free" ] && rm "$THERE/$1" "$THERE/$1.free"; }
aws() {
  local it; it=$(after --db-instance-identifier "$@")
  case "$1 $2" in
    "rds describe-db-instances") there "$it" && echo one two ;;
    "rds restore-db-instance-to-point-in-time")
      there "$(after --source-db-instance-identifier "$@")" && printf restored > "$THERE/$(after --target-db-instance-identifier "$@")" ;;
    "rds modify-db-instance") there "$it"
      case "$*" in
        *--no-deletion-protection*) free "$it" ;;
        *) local to; to=$(after --new-db-instance-identifier "$@"); [ ! -f "$THERE/$to" ] && mv "$THERE/$it" "$THERE/$to" ;;
      esac ;;
    "rds delete-db-instance") drop "$it" ;;
    "rds wait") case $3 in db-instance-available) there "$it" ;; *) [ ! -f "$THERE/$it" ] ;; esac ;;
    *) echo "what is $1 $2" >&2; return 1 ;;
  esac
}
gcloud() {
  local it; it=$(after --instance "$@")
  case "$1 $2 $3" in
    "sql instances clone") there "$4" && printf restored > "$THERE/$5" ;;
    "sql instances describe") there "$4" ;;
    "sql instances patch") free "$4" ;;
    "sql instances delete") drop "$4" ;;
    "sql backups create") there "$it" && cp "$THERE/$it" "$THERE/backup-of-$it" ;;
    "sql backups list") [ -f "$THERE/backup-of-$it" ] && echo "backup-of-$it" ;;
    "sql backups restore") ! ls "$THERE" | grep -q -- -replica- && cp "$THERE/$4" "$THERE/$(after --restore-instance "$@")" ;;
    *) echo "what is $1 $2 $3" >&2; return 1 ;;
  esac
}
terraform() {
  echo "$*" >> "$THERE/terraform"
  case $1 in import) there "$3" ;; esac
}
`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const readme = readmeOf(raw);
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
  ["AWS", "aws"],
  ["Google Cloud", "gcp"],
])("the commands of the README that restore a database on %s", (title, target) => {
  const root = rootOf(rootsOf(raw), target, "prod");
  const steps = stepsOf(chapterOf(readme, title), "orders");

  function run(scripts: readonly string[]) {
    const folder = mkdtempSync(join(tmpdir(), "sekkei-restoring-"));
    folders.push(folder);
    for (const name of instancesOf(root)) writeFileSync(join(folder, name), "lost");
    writeFileSync(join(folder, "folders"), `terraform/${target}/${root.graph.folder}\n`);
    writeFileSync(join(folder, "terraform"), "");
    execFileSync("bash", ["-c", `set -e\n${clouds}${scripts.join("\n")}`], {
      env: { ...process.env, THERE: folder },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const read = (name: string): string | undefined =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : undefined;
    return { read, terraform: read("terraform") ?? "" };
  }

  it("change nothing until one has looked", () => {
    const { read, terraform } = run(steps.slice(0, 2));
    expect([read("shop-prod-orders"), read("shop-prod-orders-restored")]).toEqual(["lost", "restored"]);
    expect(terraform).toBe("");
  });

  it("put what comes back under the name that everything looks for, and leave nothing behind", () => {
    const { read } = run(steps);
    expect(read("shop-prod-orders")).toBe("restored");
    for (const name of ["before", "restored", "replica-1"]) expect(read(`shop-prod-orders-${name}`)).toBeUndefined();
  });

  it("name what Terraform has", () => {
    const named = [...run(steps).terraform.matchAll(/module\.[^\s']+/g)].map(([one]) => one);
    expect(named.length).toBeGreaterThan(0);
    const there = root.graph.resources.map(address);
    expect(named.filter((one) => !there.includes(one))).toEqual([]);
  });

  it("stand on lines that a terminal shows", () => {
    for (const line of steps.join("\n").split("\n")) expect(line.length, line).toBeLessThanOrEqual(140);
  });
});

it("on AWS Terraform is told of the other instance", () => {
  const steps = stepsOf(chapterOf(readme, "AWS"), "orders").join("\n");
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
