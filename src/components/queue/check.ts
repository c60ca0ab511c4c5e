import { issue, type Issue } from "../../issues/issue.ts";
import { formatDuration } from "../../design/units/index.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { topicsOf } from "./feeds.ts";
import { limits } from "./limits.ts";
import { metrics, type Queue } from "./schema.ts";

export const check = (queue: Component<Queue>, system: System): readonly Issue[] => [
  ...checkAlarms(queue.config.alarms, metrics),
  ...wholeSeconds(queue.config),
  ...(system.target === "aws" ? checkAws(queue.config) : checkGcp(queue, system)),
];

/** Both clouds count in seconds. */
const wholeSeconds = ({ visibility, retain, delay, deadLetter }: Queue): readonly Issue[] =>
  [
    { path: ["visibility"], span: visibility },
    { path: ["retain"], span: retain },
    { path: ["delay"], span: delay },
    { path: ["deadLetter", "retain"], span: deadLetter.retain },
  ].flatMap(({ path, span }) =>
    span === undefined || Number.isInteger(span.seconds)
      ? []
      : [
          issue("bad-format", path, {
            got: formatDuration(span),
            expected: "whole-seconds",
            examples: [`${Math.ceil(span.seconds)}s`],
          }),
        ],
  );

const outside = (
  path: readonly string[],
  seconds: number,
  { min = 0, max }: { readonly min?: number; readonly max: number },
): readonly Issue[] =>
  seconds >= min && seconds <= max
    ? []
    : [
        issue("out-of-range", path, {
          got: formatDuration({ seconds }),
          min: formatDuration({ seconds: min }),
          max: formatDuration({ seconds: max }),
        }),
      ];

const checkAws = (config: Queue): readonly Issue[] => [
  ...outside(["retain"], config.retain.seconds, limits.aws.retain),
  ...outside(["deadLetter", "retain"], config.deadLetter.retain.seconds, {
    // The clock of a message set aside goes on from when it was first sent.
    min: config.retain.seconds,
    max: limits.aws.retain.max,
  }),
];

function checkGcp(queue: Component<Queue>, system: System): readonly Issue[] {
  const { config } = queue;
  const issues: Issue[] = [
    ...outside(["retain"], config.retain.seconds, limits.gcp.retain),
    ...outside(["deadLetter", "retain"], config.deadLetter.retain.seconds, limits.gcp.retain),
  ];
  const visibility = config.visibility.seconds;
  if (visibility > limits.gcp.visibility.max) {
    issues.push(
      issue("unsupported-on", ["visibility"], {
        target: "gcp",
        what: `an acknowledgement deadline of ${formatDuration(config.visibility)}`,
        instead: `each({ aws: "${formatDuration(config.visibility)}", gcp: "10m" }); client libraries extend the lease while they work`,
        source: limits.gcp.source,
      }),
    );
  } else issues.push(...outside(["visibility"], visibility, limits.gcp.visibility));
  const { after } = config.deadLetter;
  const { min, max } = limits.gcp.attempts;
  if (after < min || after > max)
    issues.push(issue("out-of-range", ["deadLetter", "after"], { got: after, min, max, unit: "deliveries" }));
  if (config.delay !== undefined) {
    issues.push(
      issue("unsupported-on", ["delay"], {
        target: "gcp",
        what: "a delay of new messages in Pub/Sub",
        instead: `each({ aws: "${formatDuration(config.delay)}", gcp: null })`,
        source: "https://cloud.google.com/pubsub/docs/choosing-pubsub-or-cloud-tasks",
      }),
    );
  }
  return [...issues, ...checkFanOut(queue, system)];
}

/** On Google Cloud a queue that a topic feeds is a subscription of that topic, and nothing besides. */
function checkFanOut(queue: Component<Queue>, system: System): readonly Issue[] {
  const topics = topicsOf(queue, system);
  if (topics.length === 0) return [];
  const names = topics.map((topic) => topic.key);
  const issues: Issue[] = [];
  if (topics.length > 1) {
    issues.push(
      issue("unsupported-on", [], {
        target: "gcp",
        what: `one queue behind several topics (${names.join(", ")})`,
        instead: "a queue for each topic, and a worker that receives from all of them",
      }),
    );
  }
  for (const { from, access } of system.usedBy.get(queue.key) ?? []) {
    if (access === "receive") continue;
    issues.push(
      issue("unsupported-on", [], {
        target: "gcp",
        what: `sending to a queue that is fed by a topic (${from} to ${queue.key})`,
        instead: `components.${from}.uses: { ${names[0] ?? ""}: "publish" }, or a queue of its own`,
      }),
    );
  }
  return issues;
}
