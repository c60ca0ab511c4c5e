import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Temporary storage that every function has without charge, in MiB. */
const FREE_STORAGE = 512;

/** Requests, and memory for as long as they take. */
export const aws_lambda_function = estimator((resource, context) => {
  const { own, usage } = context;
  if (context.usersOfType("aws_lambda_invocation").length > 0)
    return [
      {
        name: text("runs", "実行"),
        free: text(
          "an apply runs it now and then, for less than a cent",
          "apply が時々実行するだけで、1 セントに満たない",
        ),
      },
    ];
  const seconds = own && usage && own.calls * usage.load.requestSeconds;
  const gigabytes = (resource.number("memory_size") ?? 128) / 1024;
  const processor = resource.text("architectures", 0) === "arm64" ? "arm" : "x86";
  const storage = Math.max(0, (resource.number("ephemeral_storage", "size") ?? FREE_STORAGE) - FREE_STORAGE) / 1024;
  return [
    { name: text("requests", "リクエスト"), product: "aws/lambda/requests", quantity: own?.calls, ask: ask.traffic },
    {
      name: text("duration", "実行時間"),
      product: `aws/lambda/${processor}-duration`,
      quantity: seconds === undefined ? undefined : times(seconds, gigabytes),
      ask: ask.traffic,
    },
    ...(storage > 0
      ? [
          {
            name: text("temporary storage over 512 MB", "512 MB を超える一時ストレージ"),
            product: "aws/lambda/ephemeral-storage",
            quantity: seconds === undefined ? undefined : times(seconds, storage),
            ask: ask.traffic,
          },
        ]
      : []),
  ];
});
