import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import llmDashboard from "../systems/llm-dashboard/sekkei.config.ts";
import researchService from "../systems/research-service/sekkei.config.ts";
import todo from "../systems/todo/sekkei.config.ts";
import { arranged, differences, inOrder, partsOf } from "./component-order.fixture.ts";
import { everything } from "./contract.fixture.ts";
import type { Fields } from "./random-draw.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

const times = process.env.LONG === undefined ? 1 : 20;
const seed = Number(process.env.SEED ?? 20_261_122);

const keysOf = (design: Fields): readonly string[] => Object.keys(design.components as Fields);

/** Each key goes where its draw sorts it. */
const mixed = (keys: readonly string[], draws: readonly number[]): readonly string[] =>
  keys
    .map((key, index) => ({ key, draw: draws[index % draws.length] ?? 0 }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ key }) => key);

const written = Object.entries({ todo, llmDashboard, researchService, everything } as unknown as Record<
  string,
  Fields
>);

describe.each(written)("files, resources, costs and findings of %s", (_, design) => {
  const keys = keysOf(design);
  const before = partsOf(design);
  const neighbours = keys.map((key, index) => keys[index % 2 === 0 ? index + 1 : index - 1] ?? key);
  const orders = { "with neighbours swapped": neighbours, "from last to first": [...keys].reverse() };

  it.each(Object.entries(orders))("are the same %s, but for where each component stands", (_, order) => {
    expect(differences(partsOf(inOrder(design, order)), arranged(before, order))).toEqual([]);
  });
});

describe("files, resources, costs and findings of a random design", () => {
  it.each([1, 2, 3])("are the same in any order of its components, but for where each stands (%d of 3)", (part) => {
    const draws = array(integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 30 });
    assert(
      property(tuple(randomDesign(), draws), ([design, order]) => {
        const keys = mixed(keysOf(design), order);
        expect(differences(partsOf(inOrder(design, keys)), arranged(partsOf(design), keys))).toEqual([]);
      }),
      { seed: seed + part, numRuns: 10 * times, endOnFailure: true },
    );
  });
});

describe("what components share", () => {
  const calling = {
    name: "calls",
    targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
    environments: { dev: {} },
    components: {
      web: { kind: "service", image: "web", uses: { api: "invoke" } },
      api: { kind: "service", image: "api" },
    },
  };
  const owners = new Map<string, string>(
    [everything as unknown as Fields, calling]
      .flatMap((design) => [...partsOf(design)])
      .filter(([name]) => name.startsWith("resources of "))
      .flatMap(([, items]) => items)
      .map(({ owner, text }) => {
        const [, type = "", name = ""] = /"type":"([^"]+)"\n?,?"name":"([^"]+)"/.exec(text) ?? [];
        return [`${type}.${name}`, owner] as const;
      }),
  );

  it.each([
    "aws_ecs_cluster.this",
    "aws_ecs_cluster_capacity_providers.this",
    "aws_service_discovery_private_dns_namespace.this",
    "google_project_service.this",
    "google_project_service_identity.this",
  ])("belongs to the system and to no component: %s", (address) => {
    expect(owners.get(address)).toBe("");
  });
});
