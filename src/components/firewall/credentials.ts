/** Headers that carry credentials by custom, in lower case, as AWS WAF compares them. The module's default is the same. */
export const credentialHeaders = [
  "authorization",
  "cookie",
  "proxy-authorization",
  "set-cookie",
  "x-api-key",
  "x-api-token",
  "x-auth-token",
] as const;

/** With those that the design names. */
export const redactedHeaders = (named: readonly string[]): readonly string[] =>
  [...new Set([...credentialHeaders, ...named.map((one) => one.toLowerCase())])].sort();
