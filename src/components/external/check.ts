import { secretIn } from "../../text/secrets.ts";
import { text } from "../../text/text.ts";
import { checkAll } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { hasNat } from "../network/aws.ts";
import { leavesByNetwork } from "../network/nat.ts";
import type { External } from "./schema.ts";

/** Query parameters that carry keys. */
const credential = /[?&](?:api[-_]?key|key|token|access_token|secret|password|sig|signature)=/i;

export const check = (external: Component<External>, system: System): readonly Issue[] =>
  checkAll(
    () => checkUrl(external.config),
    () => checkWayOut(external, system),
  );

function checkUrl({ url }: External): readonly Issue[] {
  if (!URL.canParse(url)) {
    return [issue("bad-format", ["url"], { got: url, expected: "url", examples: ["https://api.openai.com/v1"] })];
  }
  const parsed = new URL(url);
  // What shows a secret is told wherever it stands.
  if (secretIn(url)) return [];
  if (parsed.username !== "" || parsed.password !== "") {
    return [
      issue("secret-in-design", ["url"], {
        hint: text("user or password in a URL", "URL 内のユーザー名またはパスワード"),
      }),
    ];
  }
  return credential.test(url)
    ? [issue("secret-in-design", ["url"], { hint: text("key in the query of a URL", "URL のクエリ内のキー") })]
    : [];
}

/** Code in a network without NAT cannot reach it. */
function checkWayOut(external: Component<External>, system: System): readonly Issue[] {
  const [network] = ofKind(system, "network");
  if (!network || hasNat(network)) return [];
  const users = (system.usedBy.get(external.key) ?? []).filter(({ from }) => leavesByNetwork(from, system));
  return users.length === 0
    ? []
    : [issue("needs-field", [], { field: `components.${network.key}.nat`, why: "external-egress" })];
}
