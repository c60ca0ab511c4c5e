import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

export interface Told {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Record<string, unknown>;
}

/** The emitted function, with a stand-in for the SDK that Lambda brings, and a server to talk to. */
export interface Bench {
  readonly url: string;
  readonly told: Told[];
  /** What the server answers next: a status, or never. */
  answer: number | "never";
  readonly secrets: Record<string, string>;
  /** Waits for an answer as long as a loaded machine may need. */
  handler(event: unknown): Promise<void>;
  /** Gives up at once on who does not answer. */
  impatient(event: unknown): Promise<void>;
  push(request: unknown, response: unknown): Promise<void>;
  close(): Promise<void>;
}

/** The function as it lies in the folder of a module. */
export const source = (module: string): Promise<string> =>
  readFile(path.join(import.meta.dirname, module, "notify.mjs"), "utf8");

const sdk = (client: string, command: string, answer: string): string =>
  [
    `export class ${command} { constructor(input) { this.input = input; } }`,
    `export class ${client} { async send({ input }) { return ${answer}; } }`,
  ].join("\n");

export async function bench(): Promise<Bench> {
  const folder = await mkdtemp(path.join(tmpdir(), "notify-"));
  const put = async (at: string, content: string): Promise<string> => {
    const file = path.join(folder, at);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  };
  const secrets: Record<string, string> = {};
  Object.assign(globalThis, { notifySecrets: secrets });
  const manager = sdk(
    "SecretsManagerClient",
    "GetSecretValueCommand",
    "{ SecretString: globalThis.notifySecrets[input.SecretId] }",
  );
  const parameters = sdk(
    "SSMClient",
    "GetParameterCommand",
    "{ Parameter: { Value: input.WithDecryption && globalThis.notifySecrets[input.Name] } }",
  );
  await put("node_modules/@aws-sdk/client-secrets-manager/index.mjs", manager);
  await put("node_modules/@aws-sdk/client-secrets-manager/package.json", '{ "exports": "./index.mjs" }');
  await put("node_modules/@aws-sdk/client-ssm/index.mjs", parameters);
  await put("node_modules/@aws-sdk/client-ssm/package.json", '{ "exports": "./index.mjs" }');
  const file = await put("notify.mjs", await source("aws/sns_topic"));
  type Emitted = Pick<Bench, "handler" | "push">;
  const load = async (milliseconds: number): Promise<Emitted> => {
    process.env.TIMEOUT_MS = String(milliseconds);
    return (await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${milliseconds}`)) as Emitted;
  };
  const emitted = await load(60_000);
  const impatient = await load(100);
  const told: Told[] = [];
  const made: Bench = {
    url: "",
    told,
    answer: 204,
    secrets,
    handler: emitted.handler,
    impatient: impatient.handler,
    push: emitted.push,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true });
    },
  };
  const server = serve(made);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return Object.assign(made, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/** Answers as Google's metadata server and Secret Manager do, and as the webhooks. */
function serve(state: Bench): Server {
  return createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const at = request.url ?? "";
      const json = (value: unknown): void => void response.end(JSON.stringify(value));
      if (at.startsWith("/computeMetadata/")) {
        if (request.headers["metadata-flavor"] !== "Google") response.statusCode = 403;
        json({ access_token: "token-of-the-account" });
        return;
      }
      const [, secret] = /^\/v1\/(.+)\/versions\/latest:access$/.exec(at) ?? [];
      if (secret !== undefined) {
        const value = state.secrets[secret];
        response.statusCode =
          request.headers.authorization !== "Bearer token-of-the-account" ? 401 : value === undefined ? 404 : 200;
        json({ payload: { data: Buffer.from(value ?? "").toString("base64") } });
        return;
      }
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Told["body"];
      state.told.push({ path: at, headers: request.headers, body });
      if (state.answer === "never") return;
      response.statusCode = state.answer;
      response.end("the address was " + at);
    })();
  });
}

/** As SNS hands over a CloudWatch alarm; recorded, with the account replaced. */
export const alarm = (state: "ALARM" | "OK") => ({
  Records: [
    {
      EventSource: "aws:sns",
      EventVersion: "1.0",
      EventSubscriptionArn: "arn:aws:sns:ap-northeast-1:123456789012:todo-prod-ops:2f5bcd0e",
      Sns: {
        Type: "Notification",
        MessageId: "95df01b4-ee98-5cb9-9903-4c221d41eb5e",
        TopicArn: "arn:aws:sns:ap-northeast-1:123456789012:todo-prod-ops",
        Subject: `${state}: "todo-prod-api-busy" in Asia Pacific (Tokyo)`,
        Message: JSON.stringify({
          AlarmName: "todo-prod-api-busy",
          AlarmDescription: "cpu of api is above what the design allows (alarm busy).",
          AWSAccountId: "123456789012",
          AlarmConfigurationUpdatedTimestamp: "2026-11-01T00:00:00.000+0000",
          NewStateValue: state,
          NewStateReason: "Threshold Crossed: 5 datapoints were > the threshold (80.0) & <missing> none.",
          StateChangeTime: "2026-11-22T01:02:03.456+0000",
          Region: "Asia Pacific (Tokyo)",
          AlarmArn: "arn:aws:cloudwatch:ap-northeast-1:123456789012:alarm:todo-prod-api-busy",
          OldStateValue: state === "OK" ? "ALARM" : "OK",
          Trigger: { MetricName: "CPUUtilization", Namespace: "AWS/ECS" },
        }),
        Timestamp: "2026-11-22T01:02:03.500Z",
        SignatureVersion: "1",
        MessageAttributes: {},
      },
    },
  ],
});

/** As AWS Budgets publishes: plain text. */
export const overBudget = {
  Records: [
    {
      EventSource: "aws:sns",
      Sns: {
        Type: "Notification",
        MessageId: "bd1d0f8e-0000-5cb9-9903-4c221d41eb5e",
        TopicArn: "arn:aws:sns:ap-northeast-1:123456789012:todo-prod-ops",
        Subject: "AWS Budgets: todo-prod-monthly has exceeded your alert threshold",
        Message:
          "AWS Budget Notification November 22, 2026\nAWS Account 123456789012\n\nDear AWS Customer,\n\nYou requested that we alert you when the ACTUAL Cost associated with your todo-prod-monthly budget is greater than $80.00 for the current month.",
        Timestamp: "2026-11-22T01:02:03.500Z",
      },
    },
  ],
};

/** As a Pub/Sub push of a Cloud Monitoring incident. */
export const incident = (state: "open" | "closed") => ({
  body: {
    message: {
      messageId: "11858",
      publishTime: "2026-11-22T01:02:03.500Z",
      data: Buffer.from(
        JSON.stringify({
          version: "1.2",
          incident: {
            incident_id: "0.opqiw61fsv7p",
            scoping_project_id: "todo-prod",
            url: "https://console.cloud.google.com/monitoring/alerting/alerts/0.opqiw61fsv7p?project=todo-prod",
            state,
            started_at: 1_795_309_323,
            summary: "CPU utilization for todo-prod-api is above the threshold of 0.8.",
            policy_name: "todo-prod-api-busy",
            condition_name: "api cpu",
            severity: "No severity",
            documentation: {
              content: "cpu of api is above what the design allows (alarm busy).",
              mime_type: "text/markdown",
            },
          },
        }),
      ).toString("base64"),
    },
    subscription: "projects/todo-prod/subscriptions/todo-prod-ops-slack",
  },
});
