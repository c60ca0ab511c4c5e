import { describe, expect, it } from "vitest";
import { systemOf } from "../../requirements/design.fixture.ts";
import { ofKind } from "../../system/system.ts";
import { holdsSockets, requestLimit, routesTo, waitsOf } from "./requests.ts";

const service = (more: object = {}) => ({ kind: "service", image: "a:1", ...more });
const design = (routes: object, api: object = {}) => ({
  web: { kind: "loadBalancer", domain: "site", routes, timeout: "60s" },
  site: { kind: "domain", name: "example.com", zone: { managed: true } },
  api: service({ timeout: "90s", ...api }),
  chat: service(),
});
const of = (components: object, target: "aws" | "gcp" = "aws", key = "api") => {
  const system = systemOf(target, components);
  const found = ofKind(system, "service").find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  return {
    limit: requestLimit(found, system),
    routes: routesTo(key, system).map((one) => [one.balancer.key, ...one.patterns]),
    waits: waitsOf(found, system).map((one) => one.balancer.key),
    sockets: holdsSockets(found, system),
  };
};

describe("how long a request may take", () => {
  it("is what the load balancer waits on AWS", () => {
    expect(of(design({ "/": "api" })).limit).toEqual({ seconds: 60, field: "web.timeout", shown: "1m" });
    expect(of(design({ "/": "chat" })).limit).toBeUndefined();
  });

  it("is the timeout of the service on Google Cloud", () => {
    expect(of(design({ "/": "api" }), "gcp").limit).toMatchObject({ seconds: 90, field: "api.timeout" });
    expect(of(design({ "/": "chat" }), "gcp").limit).toMatchObject({ seconds: 90, field: "api.timeout" });
  });
});

describe("routes to a service", () => {
  it("are all patterns of its load balancer", () => {
    const { routes } = of(design({ "/": "api", "/chat/*": "chat", "/v2/*": "api" }));
    expect(routes).toEqual([["web", "/", "/v2/*"]]);
    expect(of(design({ "/": "chat" })).routes).toEqual([]);
  });
});

describe("a service that holds connections open", () => {
  it.each([
    [{ "/": "chat", "/ws/*": "api" }, {}, true],
    [{ "/": "chat", "/socket.io/*": "api" }, {}, true],
    [{ "/": "chat", "/news/*": "api" }, {}, false],
    [{ "/": "api" }, { environment: { WS_PATH: "/x" } }, true],
    [{ "/": "api" }, { environment: { NEWS_PATH: "/x" } }, false],
  ])("is known by its routes or its variables: %j %j", (routes, api, holds) => {
    expect(of(design(routes, api)).sockets).toBe(holds);
  });

  it("explains a long timeout of its load balancer, which then says nothing of others", () => {
    const components = design({ "/": "api", "/ws/*": "chat" });
    expect(of(components).waits).toEqual([]);
    expect(of(components, "aws", "chat").waits).toEqual(["web"]);
    expect(of(design({ "/": "api", "/news/*": "chat" })).waits).toEqual(["web"]);
  });
});
