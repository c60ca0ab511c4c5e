import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./image-without-deployer.ts";

const components = {
  api: { kind: "service", image: "api" },
  runner: { kind: "worker", image: "api" },
  pinned: { kind: "job", image: "report:1.2" },
  proxy: { kind: "service", image: "docker.io/library/nginx:1.29" },
};
const ci = (deploys?: readonly string[]) => ({ kind: "pipeline", repository: "acme/todo", deploys });
const found = (pipelines: object) => check(rule, { components: { ...components, ...pipelines } });

test("images of the team that a list leaves out fail, those that it names pass; images of others are not asked", () => {
  const got = found({ ci: ci(["api"]) });
  expect(got.failed).toEqual(["components.runner.image", "components.pinned.image"]);
  expect(got.reasons).toEqual(["No pipeline deploys runner.", "No pipeline pushes report."]);
  expect(got.passed).toEqual(["components.api.image"]);
});

test("without a list all are deployed, and two pipelines may share them", () => {
  expect(found({ ci: ci() }).failed).toEqual([]);
  const second = { kind: "pipeline", repository: "acme/jobs", deploys: ["runner", "pinned"] };
  expect(found({ ci: ci(["api"]), second }).failed).toEqual([]);
});

test("without a pipeline people deploy, as the README says", () => {
  expect(found({}).failed).toEqual([]);
});
