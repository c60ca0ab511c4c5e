import { describe, expect, test } from "vitest";
import { systemOf } from "../requirements/design.fixture.ts";
import type { System } from "../system/system.ts";
import { needs, reachable, topologyOf } from "./topology.ts";

const service = (more: object = {}) => ({ kind: "service", image: "x", port: 80, health: "/", ...more });
const web = (routes: object) => ({ kind: "loadBalancer", domain: "site", firewall: "waf", routes });
const site = { kind: "domain", name: "shop.example.com", zone: { managed: true } };
const waf = { kind: "firewall" };
const shown = (system: System) =>
  topologyOf(system).edges.map(({ from, to, via, access, taken, share }) =>
    [
      `${from} ${taken ? "<" : ">"} ${to}`,
      via,
      ...(access === undefined ? [] : [access]),
      Number(share.toFixed(2)),
    ].join(" "),
  );
const entries = (system: System) => topologyOf(system).entries.map(({ component, by }) => `${component.key} ${by}`);

describe("edges", () => {
  test("a load balancer stands behind its domain and firewall and shares requests among its routes", () => {
    const system = systemOf("aws", {
      web: web({ "/": "api", "/admin/*": "admin" }),
      site,
      waf,
      api: service(),
      admin: service(),
    });
    expect(shown(system)).toEqual([
      "web > site behind 1",
      "web > waf behind 1",
      "web > api route 0.5",
      "web > admin route 0.5",
    ]);
  });

  test("two routes to one service are one edge", () => {
    const system = systemOf("aws", { web: web({ "/": "api", "/v2/*": "api" }), site, waf, api: service() });
    expect(shown(system)).toContain("web > api route 1");
  });

  test("messages flow from a queue to who takes them, copies from a topic to its subscribers", () => {
    const system = systemOf("aws", {
      api: service({ uses: { news: "publish" } }),
      news: { kind: "topic", subscribers: ["tasks"] },
      tasks: { kind: "queue" },
      worker: { kind: "worker", image: "x", uses: { tasks: "receive" } },
    });
    expect(shown(system)).toEqual([
      "news > tasks copy 1",
      "api > news use publish 1",
      "worker < tasks use receive 1",
      "api > network wayOut 0",
      "worker > network wayOut 0",
    ]);
  });

  test("calls out of the network take its way out on AWS; on Google Cloud once a service is called as well", () => {
    const components = {
      api: service({ uses: { pay: "use" } }),
      shop: service({ uses: { pay: "use", api: "invoke" } }),
      inner: service({ uses: { files: "read" } }),
      files: { kind: "bucket" },
      pay: { kind: "external", vendor: "Stripe", url: "https://api.stripe.com", data: "internal" },
    };
    const out = (target: "aws" | "gcp") =>
      topologyOf(systemOf(target, components)).edges.flatMap(({ via, from }) => (via === "wayOut" ? [from] : []));
    expect(out("aws")).toEqual(["api", "shop"]);
    expect(out("gcp")).toEqual(["shop"]);
  });
});

describe("entries", () => {
  const door = { web: web({ "/": "api" }), site, waf, api: service() };

  test("are what passes requests on; code that nobody calls is none beside it", () => {
    expect(entries(systemOf("aws", { ...door, nightly: service() }))).toEqual(["web requests"]);
  });

  test("are also what answers from files", () => {
    const pages = { kind: "site", domain: "www" };
    const www = { kind: "domain", name: "www.example.com", zone: { managed: true } };
    expect(entries(systemOf("aws", { ...door, pages, www }))).toEqual(["web requests", "pages files"]);
  });

  test("without a door are the code that answers and that nobody calls, with what is called behind it", () => {
    const system = systemOf("aws", {
      api: service({ uses: { orders: "invoke" } }),
      orders: service({ uses: { db: "readwrite" } }),
      db: { kind: "postgres", version: 17 },
      report: { kind: "job", image: "x" },
    });
    expect(entries(system)).toEqual(["api code"]);
    expect(topologyOf(system).entries[0]?.serves).toEqual(["api", "orders", "db"]);
  });

  test("are jobs where nothing answers", () => {
    expect(entries(systemOf("aws", { report: { kind: "job", image: "x" } }))).toEqual(["report code"]);
  });

  test("a worker behind a queue that is filled is none; one whose queue nobody fills is", () => {
    const worker = { kind: "worker", image: "x", uses: { tasks: "receive" } };
    const tasks = { kind: "queue" };
    expect(entries(systemOf("aws", { api: service({ uses: { tasks: "send" } }), tasks, worker }))).toEqual([
      "api code",
    ]);
    expect(entries(systemOf("aws", { tasks, worker }))).toEqual(["worker code"]);
  });
});

test("what is optional is not needed, and neither is what only it needs", () => {
  const system = systemOf("aws", {
    api: service({ uses: { cache: "readwrite", db: "readwrite" } }),
    cache: { kind: "redis" },
    db: { kind: "postgres", version: 17 },
  });
  const topology = topologyOf(system, [{ from: "api", to: "cache" }]);
  expect(needs("api", topology).map(({ to }) => to)).toEqual(["db"]);
  expect(reachable(["api"], topology)).toEqual(["api", "db"]);
});
