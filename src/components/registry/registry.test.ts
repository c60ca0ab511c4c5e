import { DesignError } from "../../issues/issue.ts";
import { describe, expect, test } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";
import { ownImage } from "./images.ts";

const services = {
  api: { kind: "service", image: "todo-api:1.4.2" },
  second: { kind: "service", image: "todo-api:1.4.2" },
  web: { kind: "service", image: "todo-web:7" },
  proxy: { kind: "service", image: "docker.io/library/nginx:1.29" },
};

describe("ownImage", () => {
  test.each([
    ["todo-api", { name: "todo-api" }],
    ["todo-api:1.4.2", { name: "todo-api", tag: "1.4.2" }],
  ])("%s is the team's own", (image, expected) => {
    expect(ownImage(image)).toEqual(expected);
  });

  test.each(["ghcr.io/x/y:1", "docker.io/library/nginx", "library/nginx", "localhost:5000/api", "Todo"])(
    "%s is not",
    (image) => {
      expect(ownImage(image)).toBeUndefined();
    },
  );
});

describe("registry on AWS", () => {
  const { resources } = lowered(
    { ...services, images: { kind: "registry", keep: 25, untagged: "2d" } },
    { account: true },
  );

  test("has one repository an image of its own, whoever shares it", () => {
    const names = resources.filter((one) => one.type === "aws_ecr_repository").map((one) => one.index);
    expect(names).toEqual(["todo-api", "todo-web"]);
  });

  test("keeps tags unchanged but for those of environments, scans, and refuses deletion only where protected", () => {
    const [repository] = resources.filter((one) => one.type === "aws_ecr_repository");
    expect(repository?.args).toMatchObject({
      image_tag_mutability: "IMMUTABLE_WITH_EXCLUSION",
      image_tag_mutability_exclusion_filter: [{ filter: "env-*", filter_type: "WILDCARD" }],
      force_delete: true,
    });
    const [guarded] = lowered(services, { protected: true, account: true }).resources.filter(
      (one) => one.type === "aws_ecr_repository",
    );
    expect(guarded?.args.force_delete).toBe(false);
  });

  test("expires by the numbers of the design", () => {
    const policies = resources.filter((one) => one.type === "aws_ecr_lifecycle_policy");
    expect(JSON.stringify(policies[0]?.args)).toMatch(/"countNumber":2\b.*"countNumber":25\b/);
  });

  test("expires nothing that an environment runs", () => {
    const [policy] = resources.filter((one) => one.type === "aws_ecr_lifecycle_policy");
    const written = JSON.stringify(policy?.args).replaceAll("\\", "");
    const first = /"rulePriority":1\b.*?"rulePriority":2\b/.exec(written)?.[0] ?? "";
    expect(first).toContain('"tagPatternList":["env-*"]');
  });
});

describe("registry on Google Cloud", () => {
  test("has one repository for all images", () => {
    const made = lowered(services, { target: "gcp", account: true }).resources.filter(
      (one) => one.type === "google_artifact_registry_repository",
    );
    expect(made.map((one) => one.module)).toEqual(["module.registry_prod"]);
    expect(made[0]?.args.cleanup_policies).toHaveLength(4);
    expect(JSON.stringify(made[0]?.args.cleanup_policies)).toContain('"tag_prefixes":["env-"]');
  });

  test("is left out when all images come from elsewhere", () => {
    const types = lowered({ proxy: services.proxy }, { target: "gcp", account: true }).resources.map((one) => one.type);
    expect(types).not.toContain("google_artifact_registry_repository");
  });
});

test("tags that move with deployments are no image's of the design", () => {
  const problems = (image: string) => problemsOf({ api: { kind: "service", image } });
  expect(problems("todo-api:env-prod")).toEqual(["not-allowed components.api.image"]);
  expect(problems("todo-api:v1-env")).toEqual([]);
  let said = "";
  try {
    lowered({ api: { kind: "service", image: "todo-api:env-prod" } });
  } catch (error) {
    if (error instanceof DesignError) said = JSON.stringify(error.issues);
  }
  expect(said).toContain("deployments move the tags");
});

test("days are whole", () => {
  const problems = (untagged: string) => problemsOf("registry", { untagged });
  expect(problems("36h")).toContain("bad-format components.one.untagged");
  expect(problems("48h")).toEqual([]);
});
