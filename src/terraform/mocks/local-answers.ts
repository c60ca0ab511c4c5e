import type { Table } from "./answer.ts";

/** What providers answer that run on the machine and ask no cloud. Tests do not mock these; inputs are worked out with them. */
export const localAnswers: Table = () => ({
  "data.archive_file": {
    output_base64sha256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
  },
  "ephemeral.random_password": { result: "0123456789abcdefghijklmnopqrstuv" },
  random_id: { hex: "0123abcd" },
  terraform_data: { output: "example" },
  time_rotating: { unix: 1_790_000_000 },
});
