import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./consumer-stops-when-idle.ts";

const found = (instances: readonly [number, number], access: string, target = "gcp") =>
  check(rule, {
    ...(target === "gcp" ? { targets: { gcp: { region: "asia-northeast1" } } } : {}),
    components: {
      tasks: { kind: "queue" },
      api: { kind: "service", image: "api", instances, uses: { tasks: access } },
    },
  });

test("a service that takes messages and may have no instance fails; one that keeps one, or only sends, is fine", () => {
  const got = found([0, 4], "receive");
  expect(got.failed).toEqual(["components.api.instances"]);
  expect(found([1, 4], "sendreceive").passed).toEqual(["components.api.instances"]);
  expect(found([0, 4], "send").failed).toEqual([]);
});

test("ECS runs what it is told to, requests or none", () => {
  expect(found([1, 4], "receive", "aws")).toMatchObject({ failed: [], passed: [] });
});
