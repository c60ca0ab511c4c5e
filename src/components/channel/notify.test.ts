import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { alarm, bench, incident, overBudget, type Bench } from "./notify.fixture.ts";

let made: Bench;
const secretArn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:todo-prod-hook-AbCdEf";
const parameterArn = "arn:aws:ssm:ap-northeast-1:123456789012:parameter/todo-prod-hook";
const secretId = "projects/todo-prod/secrets/todo-prod-hook";

beforeAll(async () => {
  made = await bench();
  vi.spyOn(console, "log").mockReturnValue();
  Object.assign(process.env, {
    PAGERDUTY_URL: `${made.url}/v2/enqueue`,
    SECRET_MANAGER_URL: made.url,
    GCE_METADATA_HOST: made.url.replace("http://", ""),
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await made.close();
});
beforeEach(() => {
  made.told.length = 0;
  made.answer = 204;
  const address = `${made.url}/hooks/T0KEN\n`;
  Object.assign(made.secrets, { [secretArn]: address, [parameterArn]: address, [secretId]: address });
  Object.assign(process.env, { FORMAT: "discord", SECRET: secretArn });
});

const told = async (format: string, event: unknown): Promise<Record<string, unknown>> => {
  process.env.FORMAT = format;
  await made.handler(event);
  const [first] = made.told;
  if (!first) throw new Error("nothing was told");
  return first.body;
};

describe("the function that tells", () => {
  it("posts an alarm to Discord as an embed that calls nobody", async () => {
    expect(await told("discord", alarm("ALARM"))).toMatchObject({
      embeds: [{ title: "ALARM: todo-prod-api-busy", color: 0xd92d20, timestamp: "2026-11-22T01:02:03.500Z" }],
      allowed_mentions: { parse: [] },
    });
    expect(made.told[0]?.path).toBe("/hooks/T0KEN");
  });

  it("posts its end in another color, with a link to the alarm", async () => {
    const { embeds } = (await told("discord", alarm("OK"))) as {
      embeds: { title: string; color: number; url: string }[];
    };
    expect(embeds[0]).toMatchObject({ title: "OK: todo-prod-api-busy", color: 0x039855 });
    expect(embeds[0]?.url).toMatch(
      /^https:\/\/ap-northeast-1\.console\.aws\.amazon\.com\/.*alarm\/todo-prod-api-busy$/,
    );
  });

  it("posts to Slack without letting the text be markup", async () => {
    const body = (await told("slack", alarm("ALARM"))) as { text: string; attachments: { text: string }[] };
    expect(body.text).toBe("ALARM: todo-prod-api-busy");
    expect(body.attachments[0]?.text).toContain("&amp; &lt;missing&gt; none");
  });

  it("opens and resolves one incident in PagerDuty", async () => {
    Object.assign(made.secrets, { [secretArn]: "R0UTINGKEY" });
    const opened = await told("pagerduty", alarm("ALARM"));
    expect(opened).toMatchObject({
      routing_key: "R0UTINGKEY",
      event_action: "trigger",
      payload: { severity: "critical", source: "123456789012 ap-northeast-1" },
    });
    made.told.length = 0;
    expect(await told("pagerduty", alarm("OK"))).toMatchObject({
      event_action: "resolve",
      dedup_key: opened.dedup_key,
    });
    expect(made.told[0]?.path).toBe("/v2/enqueue");
  });

  it.each(["discord", "slack", "pagerduty", "webhook"])("passes a budget's plain text on to %s", async (format) => {
    expect(JSON.stringify(await told(format, overBudget))).toContain(
      "todo-prod-monthly has exceeded your alert threshold",
    );
  });

  it("gives other webhooks the message as it is", async () => {
    expect(await told("webhook", alarm("ALARM"))).toMatchObject({ state: "open", title: "todo-prod-api-busy" });
  });

  it("reads from Parameter Store where the secret is a parameter", async () => {
    process.env.SECRET = parameterArn;
    await told("discord", alarm("ALARM"));
    expect(made.told).toHaveLength(1);
  });
});

describe("a failure", () => {
  it.each([400, 404, 429, 500])("of the other side (%d) fails the call, so that it is tried again", async (status) => {
    made.answer = status;
    await expect(made.handler(alarm("ALARM"))).rejects.toThrow(`discord answered ${status}`);
  });

  it("to answer in time fails it too", async () => {
    made.answer = "never";
    await expect(made.impatient(alarm("ALARM"))).rejects.toThrow("discord did not answer in time");
  });

  it("to connect does not tell the address, which is a secret", async () => {
    made.secrets[secretArn] = "http://127.0.0.1:1/hooks/T0KEN";
    const error = await made.handler(alarm("ALARM")).catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ message: "discord cannot be reached" });
  });

  it.each(["unset", "", "http://example.com/hooks/T0KEN"])("comes before anything is sent to %j", async (value) => {
    made.secrets[secretArn] = value;
    await expect(made.handler(alarm("ALARM"))).rejects.toThrow("The secret does not hold an https address yet");
    expect(made.told).toEqual([]);
  });
});

describe("on Google Cloud", () => {
  const pushed = async (request: unknown): Promise<number> => {
    process.env.SECRET = secretId;
    const status = vi.fn(() => ({ end: () => undefined }));
    await made.push(request, { status });
    return (status.mock.calls as unknown as [number][])[0]?.[0] ?? 0;
  };

  it("reads the secret with the account's token, and acknowledges what it has told", async () => {
    expect(await pushed(incident("open"))).toBe(204);
    expect(made.told[0]?.body).toMatchObject({
      embeds: [{ title: "ALARM: todo-prod-api-busy", footer: { text: "todo-prod" } }],
    });
    expect(await pushed(incident("closed"))).toBe(204);
    expect(made.told[1]?.body).toMatchObject({ embeds: [{ title: "OK: todo-prod-api-busy" }] });
  });

  it("does not acknowledge what it could not tell, nor anything before the secret has a value", async () => {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    made.answer = 500;
    expect(await pushed(incident("open"))).toBe(503);
    Reflect.deleteProperty(made.secrets, secretId);
    expect(await pushed(incident("open"))).toBe(503);
    expect(logged.mock.calls.flat()).toEqual(["discord answered 500", "Secret Manager answered 404"]);
  });
});
