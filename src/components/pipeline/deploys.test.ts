import { expect, test } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const components = {
  delivery: { kind: "pipeline", repository: "acme/todo" },
  runner: { kind: "worker", image: "todo-runner", instances: [1, 1] },
  report: { kind: "job", image: "todo-report" },
  www: { kind: "domain", name: "example.com", zone: { existing: "example.com" } },
  front: { kind: "site", domain: "www" },
  docs: { kind: "site", host: { vendor: "Vercel", url: "https://docs.example.com" } },
};

test("a pipeline on AWS rolls out workers and files of sites; a job's next run takes what its image's tag means", () => {
  const { has, written } = lowered(components);
  expect(written('module.delivery.aws_iam_role_policy.this["front"]')).toContain("cloudfront:CreateInvalidation");
  expect(has('module.delivery.aws_iam_role_policy.this["docs"]')).toBe(false);
  expect(written('module.delivery.aws_iam_role_policy.this["runner"]')).toContain("aws_ecs_service.");
  expect(has('module.delivery.aws_iam_role_policy.this["report"]')).toBe(false);
  const push = lowered(components, { account: true }).written("aws_iam_role_policy.push_images[0]");
  expect(push).toContain("todo-report");
  expect(push).toContain("todo-runner");
});

test("a pipeline on Google Cloud rolls out workers and files of sites", () => {
  const { has } = lowered(components, { target: "gcp" });
  for (const address of [
    'google_cloud_run_v2_worker_pool_iam_member.this["runner"]',
    'google_storage_bucket_iam_member.site["front"]',
  ])
    expect(has(address)).toBe(true);
  expect(has('google_storage_bucket_iam_member.site["docs"]')).toBe(false);
  expect(has('module.delivery.google_service_account_iam_member.run_as["report"]')).toBe(false);
});

test("a pipeline is told to deploy only what it can in some environment", () => {
  const named = (deploys: readonly string[], image: unknown = "docker.io/library/nginx:1.29") =>
    problemsOf(
      {
        ...components,
        delivery: { ...components.delivery, deploys },
        proxy: { kind: "service", image },
      },
      { system: { environments: { dev: {}, prod: {} } } },
    );
  expect(named(["runner", "proxy"])).toEqual(["no-effect components.delivery.deploys.1"]);
  expect(named(["docs"])).toEqual(["no-effect components.delivery.deploys.0"]);
  // Terraform rolls it out, and somebody has to push it.
  expect(named(["proxy"], "todo-proxy:1")).toEqual([]);
  expect(named(["proxy"], { $each: { dev: "docker.io/library/nginx:1.29", prod: "todo-proxy" } })).toEqual([]);
});

test("a pipeline has no rights on what others build, and pushes versions that the design names", () => {
  const all = { ...components, proxy: { kind: "service", image: "docker.io/library/nginx:1.29" } };
  const { has } = lowered({ ...all, pinned: { kind: "service", image: "todo-pinned:1.4.2" } });
  expect(has('module.delivery.aws_iam_role_policy.this["proxy"]')).toBe(false);
  expect(has('module.delivery.aws_iam_role_policy.this["pinned"]')).toBe(false);
  const pinned = { delivery: components.delivery, pinned: { kind: "service", image: "todo-pinned:1.4.2" } };
  expect(lowered(pinned, { account: true }).written("aws_iam_role_policy.push_images[0]")).toContain("todo-pinned");
});
