import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rawOf, readmeOf } from "./accounts.fixture.ts";

/**
 * A registry of tags in files, that of another environment beside it, and services that always settle: what the printed
 * commands ask of the clouds.
 */
const clouds = `
read_tag() { if [ -n "$BLIND" ]; then return 1; fi; if [ -f "$TAGS/$1" ]; then cat "$TAGS/$1"; fi; }
give_tag() { [ -n "$2" ]; if [ -f "$TAGS/$1" ] && [ "$(cat "$TAGS/$1")" = "$2" ]; then echo ImageAlreadyExists >&2; return 1; fi; printf %s "$2" > "$TAGS/$1"; }
after() { local name=$1; shift; while [ $# -gt 0 ]; do case $1 in "$name") printf %s "$2"; return;; "$name"=*) printf %s "\${1#*=}"; return;; esac; shift; done; }
starts() { [ "$(cat "$TAGS/env-prod")" != broken ] && [ "$(cat "$TAGS/env-prod")" != worse ]; }
git() { printf %s "$COMMIT"; }
aws() {
  case "$1 $2" in
    "ecr batch-get-image") local tag; tag=$(after --image-ids "$@"); read_tag "\${tag#imageTag=}" ;;
    "ecr put-image") give_tag "$(after --image-tag "$@")" "$(after --image-manifest "$@")" ;;
    "ecs update-service") echo one ;;
    "ecs describe-services") if starts; then echo COMPLETED; else echo FAILED; fi ;;
  esac
}
docker() {
  case "$1 $2 $3" in
    "login "*) cat > /dev/null ;;
    "buildx imagetools inspect") [ -f "$TAGS/\${4##*:}" ] ;;
    "buildx imagetools create")
      local to from=\${!#} folder=$TAGS
      to=$(after --tag "$@")
      [ "\${from%:*}" = "\${to%:*}" ] || folder=$TRIED
      case $to in *:env-*) ;; *) if [ -f "$TAGS/\${to##*:}" ]; then echo ImageTagAlreadyExists >&2; return 1; fi ;; esac
      cp "$folder/\${from##*:}" "$TAGS/\${to##*:}"
      ;;
    *) return 1 ;;
  esac
}
gcloud() {
  case "$1 $2 $3 $4" in
    "artifacts docker images describe") [ -f "$TAGS/\${5##*:}" ] && read_tag "\${5##*:}" ;;
    "run services update "*) starts ;;
  esac
}
`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function tagged(images: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sekkei-tags-"));
  folders.push(folder);
  for (const [tag, image] of Object.entries(images)) writeFileSync(join(folder, tag), image);
  return folder;
}

/** What an environment runs, and what was pushed to the repository of the one before it. */
function registry(running: Readonly<Record<string, string>>, pushed: Readonly<Record<string, string>>) {
  const folder = tagged(running);
  const tried = tagged(pushed);
  return {
    run: (script: string, commit: string, blind = "") =>
      execFileSync("bash", ["-c", clouds + script], {
        env: { ...process.env, TAGS: folder, TRIED: tried, COMMIT: commit, BLIND: blind },
        stdio: ["ignore", "pipe", "pipe"],
      }),
    tag: (name: string) => readFileSync(join(folder, name), "utf8"),
  };
}

describe.each(["AWS", "Google Cloud"])("the commands of the README that deploy to %s", (cloud) => {
  const readme = readmeOf(rawOf("todo"));
  const chapter = readme.split(`## Deploying on ${cloud}\n`)[1]?.split("\n## ")[0] ?? "";
  const [deploy = "", back = ""] = [...chapter.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = ""]) => script);
  const images = { two: "second", three: "third", bad: "broken", verybad: "worse" };
  const start = (running: Readonly<Record<string, string>> = { "env-prod": "first" }) => registry(running, images);
  const kept = "env-prod.good";

  it("move the tag, and keep what runs once it does", () => {
    const { run, tag } = start();
    run(deploy, "two");
    expect([tag("env-prod"), tag(kept)]).toEqual(["second", "second"]);
  });

  it("take an image on that was tried before, and one that is there already as it is", () => {
    const { run, tag } = start({ "env-prod": "first", two: "of its own" });
    run(deploy, "two");
    expect(tag("env-prod")).toBe("of its own");
    run(deploy, "three");
    expect(tag("env-prod")).toBe("third");
  });

  it("can be repeated", () => {
    const { run, tag } = start();
    run(deploy, "two");
    run(deploy, "two");
    expect([tag("env-prod"), tag(kept)]).toEqual(["second", "second"]);
  });

  it("keep what ran well, however many deployments fail one after the other", () => {
    const { run, tag } = start();
    run(deploy, "two");
    for (const commit of ["bad", "verybad", "bad"]) expect(() => run(deploy, commit)).toThrow();
    expect([tag("env-prod"), tag(kept)]).toEqual(["broken", "second"]);
    run(back, "bad");
    expect(tag("env-prod")).toBe("second");
    run(deploy, "three");
    expect([tag("env-prod"), tag(kept)]).toEqual(["third", "third"]);
  });

  it("keep what the first apply ran, where the first deployments fail", () => {
    const { run, tag } = start();
    for (const commit of ["bad", "verybad"]) expect(() => run(deploy, commit)).toThrow();
    run(back, "bad");
    expect(tag("env-prod")).toBe("first");
  });

  it("deploy the first image of all", () => {
    const { run, tag } = start({});
    run(deploy, "two");
    expect(tag("env-prod")).toBe("second");
  });

  it("never take what they cannot read for what runs already: they move the tag, or fail", () => {
    const { run, tag } = start();
    let failed = false;
    try {
      run(deploy, "two", "blind");
    } catch {
      failed = true;
    }
    expect(failed || tag("env-prod") === "second").toBe(true);
  });

  it("stand on lines that a terminal shows", () => {
    for (const line of `${deploy}${back}`.split("\n")) expect(line.length, line).toBeLessThanOrEqual(140);
  });

  it("fail on an image that nobody pushed", () => {
    const { run, tag } = start();
    expect(() => run(deploy, "nowhere")).toThrow();
    expect(tag("env-prod")).toBe("first");
  });
});

describe.each(["AWS", "Google Cloud"])("the commands of the README that copy versions on %s", (cloud) => {
  const targets = {
    aws: { region: "ap-northeast-1", account: "123456789012" },
    gcp: { region: "asia-northeast1" },
  };
  const components = {
    api: { kind: "service", image: "api:1.4.2" },
    report: { kind: "service", image: "report:2.0" },
  };
  const readme = readmeOf({ name: "shop", targets, environments: { dev: {}, prod: { protected: true } }, components });
  const chapter = readme.split(`## Deploying on ${cloud}\n`)[1]?.split("\n## ")[0] ?? "";
  const [, script = ""] = /```sh\n([\s\S]*?)```/.exec(chapter) ?? [];

  it("copy those that are not there, and refuse none that is", () => {
    const { run, tag } = registry({ "1.4.2": "first" }, { "1.4.2": "first", "2.0": "second" });
    run(`set -e\n${script}`, "");
    run(`set -e\n${script}`, "");
    expect([tag("1.4.2"), tag("2.0")]).toEqual(["first", "second"]);
  });
});
