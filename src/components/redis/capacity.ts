import type { Limit, Machine } from "../../facets/capacity.ts";
import { successorOf } from "../../facets/generations.ts";
import { text } from "../../facets/text.ts";
import type { Component, System } from "../../system/system.ts";
import type { Redis } from "./schema.ts";
import { mebibytesFor, memorySources, nodeType } from "./sizes.ts";

/** A few percent less. Source, read 2026-11: https://aws.amazon.com/elasticache/pricing/ */
const newer = { t2: "t4g", t3: "t4g", m3: "m6g", m4: "m6g", m5: "m6g", r3: "r6g", r4: "r6g", r5: "r6g" };
const smallest = /\.(?:micro|small)$|^shared-core-nano$/;

/** What it runs on. Its memory is part of the size: what is left for data depends on it. */
export function machine({ config }: Component<Redis>, { target }: System): Machine | undefined {
  const found = nodeType(config, target);
  return "issue" in found
    ? undefined
    : {
        type: found.type,
        ...(target === "aws" ? successorOf(found.type, newer, 4) : {}),
        agreement: found.type !== "shared-core-nano",
        smallest: smallest.test(found.type),
        smallestSize: '"256MiB"',
      };
}

/** Its data is in memory: what the cloud leaves of a node. Replicas hold the same data. */
export function room({ config }: Component<Redis>, { target }: System): Limit | undefined {
  const found = nodeType(config, target);
  const mebibytes = "issue" in found ? undefined : mebibytesFor(found.type, target);
  if ("issue" in found || mebibytes === undefined) return undefined;
  const by = text(`the memory of ${found.type}`, `${found.type} のメモリ`);
  return { most: mebibytes / 1024, by, source: memorySources[target] };
}
