import { system } from "sekkei";
import corrected from "./sekkei.config.ts";

/** The document as it stands: what it names, with the platforms' own defaults for what it does not say. */
const { shield, ...components } = corrected.components;

export default system({
  ...corrected,
  accept: {},
  requirements: { availability: "99.9%", rto: "4h", rpo: "1h", budget: "$1,000/month" },
  components: {
    ...components,
    edge: { kind: "loadBalancer", domain: "site", routes: components.edge.routes },
    frontend: {
      kind: "service",
      image: "llmdash-frontend",
      port: 3000,
      health: "/healthz",
      uses: { people: "verify" },
    },
    // WebSockets, under the default timeout.
    backend: {
      kind: "service",
      image: "llmdash-backend",
      port: 8000,
      health: "/healthz",
      instances: [1, 50],
      uses: components.backend.uses,
    },
    db: { kind: "postgres", version: 15, size: "small", backup: { retain: "7d" } },
    openai: { ...components.openai, location: null },
    anthropic: { ...components.anthropic, location: null },
    openaiApiKey: { kind: "secret" },
    anthropicApiKey: { kind: "secret" },
    boundary: { ...components.boundary, accept: null },
    ops: { kind: "channel", email: ["ops@example.com"] },
    events: { kind: "stream", topics: { requests: { partitions: 3, replication: 1 } } },
    people: { kind: "identity", signIn: ["email"], mfa: "off" },
  },
} as never);

export { shield };
