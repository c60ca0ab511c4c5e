import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sekkei as run, type Run } from "./sekkei.fixture.ts";
import { fargateOffer } from "../src/pricing/update/offer.fixture.ts";
import { skuPage } from "../src/pricing/update/sku.fixture.ts";

let folder: string;
let server: Server;
let base: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sekkei prices "));
  server = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const sekkei = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  run(args, folder, { XDG_CONFIG_HOME: join(folder, "config"), ...env });

const file = (): string => join(folder, "config/sekkei/prices.json");
const aws = (...more: string[]): Promise<Run> =>
  sekkei([
    "prices",
    "update",
    "--provider",
    "aws",
    "--offer",
    "AmazonECS",
    "--region",
    "ap-northeast-1",
    "--aws-url",
    base,
    ...more,
  ]);

const ok = (response: ServerResponse, text: string): void => {
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text);
};

describe("prices update", () => {
  it("reads an offer file of AWS, and estimates and show take its prices", async () => {
    const asked: (string | undefined)[] = [];
    answer = (request, response) => {
      asked.push(request.url);
      ok(response, fargateOffer);
    };
    const run = await aws();
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("2 prices written");
    expect(asked).toEqual(["/offers/v1.0/aws/AmazonECS/current/ap-northeast-1/index.json"]);
    const shown = await sekkei(["prices", "show", "fargate", "x86-vcpu", "--region", "ap-northeast-1"]);
    expect(shown.stdout).toContain("$0.051");
    expect(shown.stdout).toContain("2026-11-20");
    expect(shown.stdout).not.toContain("0.05056");
    expect((await sekkei(["prices", "show", "no-such-product"])).status).toBe(1);
  });

  it("follows the pages of Google, with the key in a header and nowhere else", async () => {
    const asked: string[] = [];
    const keys = new Set<unknown>();
    answer = (request, response) => {
      asked.push(request.url ?? "");
      keys.add(request.headers["x-goog-api-key"]);
      if (request.url?.startsWith("/v1/services?"))
        ok(
          response,
          JSON.stringify({ services: [{ name: "x", serviceId: "9662-B51E-5089", displayName: "Cloud SQL" }] }),
        );
      else
        ok(
          response,
          request.url?.includes("pageToken=two") ? skuPage() : skuPage({ description: "other", next: "two" }),
        );
    };
    const run = await sekkei(["prices", "update", "--provider", "gcp", "--google-url", base], {
      GOOGLE_API_KEY: "k-1",
    });
    expect(run.status).toBe(0);
    expect(asked).toHaveLength(3);
    expect(asked.join(" ") + run.stdout + run.stderr + readFileSync(file(), "utf8")).not.toContain("k-1");
    expect([...keys]).toEqual(["k-1"]);
    expect(JSON.parse(readFileSync(file(), "utf8"))).toMatchObject({ products: [{ product: "gcp/sql/vcpu/zonal" }] });
  });

  it("asks for a key", async () => {
    const run = await sekkei(["prices", "update", "--provider", "gcp", "--google-url", base]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("GOOGLE_API_KEY");
  });

  it("leaves a server whose pages never end", async () => {
    answer = (request, response) => {
      if (request.url?.startsWith("/v1/services?"))
        ok(response, JSON.stringify({ services: [{ serviceId: "9662-B51E-5089", displayName: "Cloud SQL" }] }));
      else ok(response, skuPage({ next: "same" }));
    };
    const run = await sekkei(["prices", "update", "--provider", "gcp", "--google-url", base], { GOOGLE_API_KEY: "k" });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("never end");
    expect(existsSync(file())).toBe(false);
  });

  it("asks again after a failure and after a broken connection", async () => {
    let times = 0;
    answer = (_request, response) => {
      times += 1;
      if (times === 1) response.writeHead(503).end("busy");
      else if (times === 2) {
        response.writeHead(200, { "content-length": fargateOffer.length });
        response.write(fargateOffer.slice(0, 500), () => response.destroy());
      } else ok(response, fargateOffer);
    };
    expect((await aws()).status).toBe(0);
    expect(times).toBe(3);
  });

  const bad: readonly (readonly [string, (response: ServerResponse) => void, string])[] = [
    [
      "malformed",
      (response) => {
        ok(response, "<html>Sorry</html>");
      },
      "not a JSON object",
    ],
    [
      "truncated",
      (response) => {
        ok(response, fargateOffer.slice(0, 900));
      },
      "ends in the middle",
    ],
    ["not there", (response) => response.writeHead(404).end(), "404"],
    ["not UTF-8", (response) => response.writeHead(200).end(Buffer.from([0x7b, 0xff, 0xfe])), "not UTF-8"],
    [
      "leading elsewhere",
      (response) => response.writeHead(302, { location: "http://example.com/" }).end(),
      "redirects",
    ],
    [
      "enormous",
      (response) => {
        response.writeHead(200);
        const piece = `"${"x".repeat(65_536)}":1,`;
        response.write("{");
        const pump = (): void => {
          while (!response.destroyed) if (!response.write(piece)) return void response.once("drain", pump);
        };
        pump();
      },
      "MiB|too long",
    ],
    ["silent", () => undefined, "no answer for"],
  ];
  it.each(bad)("does no harm when the answer is %s", async (_name, send, reason) => {
    answer = (_request, response) => {
      ok(response, fargateOffer);
    };
    await aws();
    const before = readFileSync(file(), "utf8");
    answer = (_request, response) => {
      send(response);
    };
    const run = await aws("--retries", "0", "--max-size", "2", "--timeout", "1");
    expect(run.stderr).toMatch(new RegExp(reason));
    expect(run.stderr).toContain("its older prices stay");
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.status).toBe(1);
    expect(readFileSync(file(), "utf8")).toBe(before);
  });

  it("takes https only, but for this machine", async () => {
    for (const address of ["http://prices.example.com", "ftp://x", "nowhere", "https://me:secret@x.example.com"]) {
      const run = await aws("--aws-url", address);
      expect(run.status).toBe(1);
      expect(run.stderr).toContain("--aws-url");
      expect(run.stderr).not.toContain("secret");
    }
  });

  it("says what is wrong with a file of prices that is none", async () => {
    await sekkei(["init", "--yes", "--format", "yaml"]);
    answer = (_request, response) => {
      ok(response, fargateOffer);
    };
    await aws("--beside");
    const beside = join(folder, ".sekkei/prices.json");
    expect((await sekkei(["cost", "--json"])).stdout).toContain("AWS AmazonECS ap-northeast-1 2026-11-20");
    expect((await sekkei(["cost", "--json", "--bundled-prices"])).stdout).not.toContain("AWS AmazonECS ap-northeast-1");
    writeFileSync(beside, "{}");
    const run = await sekkei(["cost"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("prices.json is not a file of prices");
  });
});
