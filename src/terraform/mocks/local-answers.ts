import type { Table } from "./answer.ts";

/** What providers answer that run on the machine and ask no cloud. Tests do not mock these; inputs are worked out with them. */
export const localAnswers: Table = () => ({
  "data.archive_file": {
    output_base64sha256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    output_sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  },
  "ephemeral.random_password": { result: "0123456789abcdefghijklmnopqrstuv" },
  time_rotating: { unix: 1_790_000_000 },
});
