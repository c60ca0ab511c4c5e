import { mkdirSync, writeFileSync } from "node:fs";

/** Rules that a listener of AWS takes at most, less some room. */
const routesMax = 90;

/**
 * Writes a design of many services in three environments on both clouds, with what services share.
 * @param {number} services
 * @param {string} folder
 */
export function writeGrowthDesign(services, folder) {
  const names = Array.from({ length: services }, (_, index) => `service${index + 1}`);
  const routes = names.slice(0, routesMax).map((name, index) => `"${index === 0 ? "/" : `/${name}`}": "${name}"`);
  const components = names.map(
    (name) => `    ${name}: {
      kind: "service", image: "${name}", port: 8080, health: "/health", cpu: each({ dev: 1, staging: 1, prod: 2 }),
      memory: each({ dev: "2GiB", staging: "2GiB", prod: "4GiB" }), scale: { cpu: "70%" },
      instances: each({ dev: [1, 2], staging: [1, 2], prod: [2, 10] }), uses: { db: "readwrite", token: "read" },
    },`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/sekkei.config.ts`,
    `import { each, system } from "sekkei";

export default system({
  name: "growth",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, staging: {}, prod: { protected: true } },
  components: {
    main: { kind: "network", zones: 2 },
    web: { kind: "loadBalancer", domain: "site", routes: { ${routes.join(", ")} } },
    site: {
      kind: "domain", zone: { managed: true },
      name: each({ dev: "dev.growth.example.com", staging: "staging.growth.example.com", prod: "growth.example.com" }),
    },
    db: {
      kind: "postgres", version: 17, highAvailability: each({ dev: false, staging: false, prod: true }),
      size: each({ dev: "micro", staging: "micro", prod: { cpu: 2, memory: "8GiB" } }),
    },
    token: { kind: "secret" },
${components.join("\n")}
  },
});
`,
  );
}
