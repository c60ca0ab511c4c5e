import { describe, expect, it } from "vitest";
import { cheaper as serviceCheaper } from "../../components/service/cheaper.ts";
import type { Service } from "../../components/service/schema.ts";
import { systemOf } from "../../requirements/design.fixture.ts";
import type { Component } from "../../system/system.ts";
import { cheaperStanding, type Standing } from "./cheaper.ts";

const noOne = { environments: { dev: {} } };

/** What could be written instead, as it is told. */
function ways(fields: object, instances?: number, target: "aws" | "gcp" = "aws", further: object = {}) {
  const system = systemOf(
    target,
    { api: { kind: "service", image: "a:1", architecture: "x86_64", ...fields } },
    further,
  );
  const component = system.components.api as Component<Standing>;
  const needs = instances === undefined ? {} : { instances };
  return cheaperStanding(component, system, needs).map((one) => ("fields" in one ? one.fields : undefined));
}
const ARM = { aws: "arm64", gcp: "x86_64" };
const graviton = { architecture: "arm64" };
const night = { offHours: { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI", zone: "Asia/Tokyo", instances: 0 } };

describe("a protected service", () => {
  it("costs less on Graviton, unless it is there or on Google Cloud", () => {
    expect(ways({ instances: [2, 4] })).toEqual([graviton]);
    expect(ways({ instances: [2, 4], architecture: "arm64" })).toEqual([]);
    expect(ways({ instances: [2, 4] }, undefined, "gcp")).toEqual([]);
  });

  it("needs no more instances than the load asks for, but two", () => {
    const arm = { architecture: "arm64" };
    expect(ways({ ...arm, instances: [5, 9] }, 3)).toEqual([{ instances: [3, 9] }]);
    expect(ways({ ...arm, instances: [3, 9] }, 3)).toEqual([]);
    expect(ways({ ...arm, instances: [3, 9] }, 1)).toEqual([{ instances: [2, 9] }]);
    expect(ways({ ...arm, instances: [5, 9] })).toEqual([]);
  });

  it("needs one on Google Cloud, which starts them in seconds", () => {
    expect(ways({ instances: [3, 9] }, 0, "gcp")).toEqual([{ instances: [1, 9] }]);
  });
});

describe("a service that is not protected", () => {
  const dev = (fields: object, instances?: number, target?: "aws" | "gcp") => ways(fields, instances, target, noOne);

  it("may stop at night, and needs one instance", () => {
    expect(dev({ instances: [2, 4] }, 0)).toEqual([graviton, { instances: [1, 4] }, night]);
    expect(dev({ instances: [1, 4] }, 0)).toEqual([graviton, night]);
  });

  it("does so already, or on Google Cloud by itself", () => {
    expect(dev({ instances: [1, 4], offHours: { ...night.offHours, instances: 1 } })).toEqual([graviton]);
    expect(dev({ instances: [1, 4] }, undefined, "gcp")).toEqual([]);
  });

  it("then has no alarm on few instances, and keeps others", () => {
    const alarms = {
      few: { metric: "instances", below: 1, notify: ["ops"] },
      slow: { metric: "cpu", above: "90%", notify: ["ops"] },
    };
    const system = systemOf(
      "aws",
      {
        ops: { kind: "channel", email: ["ops@example.com"] },
        api: { kind: "service", image: "a:1", instances: [1, 4], alarms },
      },
      noOne,
    );
    const [, second] = cheaperStanding(system.components.api as Component<Standing>, system, {});
    const fields = second && "fields" in second ? second.fields : {};
    expect(Object.keys(fields.alarms ?? {})).toEqual(["slow"]);
  });
});

it("a service may have no instance while nobody asks, on Google Cloud", () => {
  const ways = (least: number, target: "aws" | "gcp") => {
    const system = systemOf(target, {
      api: { kind: "service", image: "a:1", architecture: ARM[target], instances: [least, 2] },
    });
    return serviceCheaper(system.components.api as Component<Service>, system, {}).map(
      (one) => "fields" in one && one.fields,
    );
  };
  expect(ways(1, "gcp")).toEqual([{ instances: [0, 2] }]);
  expect(ways(0, "gcp")).toEqual([]);
  expect(ways(2, "aws")).toEqual([]);
});
