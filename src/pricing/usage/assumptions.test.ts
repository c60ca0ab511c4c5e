import { expect, it } from "vitest";
import { trafficSchema } from "../../system/traffic.ts";
import { loadOf } from "./assumptions.ts";

const load = (traffic: object) => loadOf(trafficSchema.parse(traffic), "expected")?.load;

it("what is taken where nothing is stated but users, and that it is told", () => {
  const found = loadOf(trafficSchema.parse({ users: 7 }), "expected");
  expect(found?.load).toEqual({
    users: 7,
    sessionsPerUser: 20,
    requestsPerSession: 20,
    requestBytes: 2 * 1024,
    responseBytes: 20 * 1024,
    requestSeconds: 0.2,
    busyHoursPerDay: 10,
    requestsPerSecondPerInstance: 50,
    readShare: 0.8,
    cacheHitRatio: 0,
    messageBytes: 4 * 1024,
    logBytesPerRequest: 1024,
    flowLogBytesPerRequest: 1024,
    externalBytesPerRequest: 0,
    crossZoneShare: 0.5,
    growthMonths: 6,
    deployments: 20,
    imageBytes: 500 * 1024 ** 2,
  });
  expect(found?.assumptions.map(({ name, value, from }) => `${name.en} ${value} ${from}`)).toEqual([
    "traffic.users 7 design",
    "traffic.sessionsPerUser 20 default",
    "traffic.requestsPerSession 20 default",
    "traffic.requestSize 2KiB default",
    "traffic.responseSize 20KiB default",
    "traffic.requestDuration 200ms default",
    "traffic.busyHours 10 default",
    "traffic.requestsPerSecondPerInstance 50 default",
    "traffic.readShare 80% default",
    "traffic.cacheHitRatio 0% default",
    "traffic.messageSize 4KiB default",
    "traffic.logPerRequest 1KiB default",
    "traffic.flowLogPerRequest 1KiB default",
    "traffic.externalPerRequest none default",
    "traffic.crossZoneShare 50% default",
    "traffic.growthMonths 6 default",
    "traffic.deployments 20 default",
    "traffic.imageSize 500MiB default",
  ]);
});

it("what is stated goes before", () => {
  expect(
    load({ users: 1, responseSize: "1MiB", readShare: "25%", busyHours: 24, requestDuration: "2s" }),
  ).toMatchObject({
    responseBytes: 1024 ** 2,
    readShare: 0.25,
    busyHoursPerDay: 24,
    requestSeconds: 2,
  });
});

it("users are stated, or tenants with the users of each; of nothing nothing follows", () => {
  expect(load({ users: 5 })?.users).toBe(5);
  expect(load({ tenants: 3, usersPerTenant: 4 })?.users).toBe(12);
  expect(load({ tenants: 3 })).toBeUndefined();
  expect(load({})).toBeUndefined();
});
