// Reads an AsyncAPI document and writes what is wrong with it, one finding in a line: `node validate.mjs FILE`.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";

// As the levels of the parser's findings are numbered: errors and warnings. Hints are matters of taste.
const WRONG = 1;

const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], "utf8"));
const found = diagnostics.filter((one) => one.severity <= WRONG);
for (const one of found) {
  console.log(`${one.path.join(".")}: ${one.message}`);
}
process.exitCode = document === undefined || found.length > 0 ? 1 : 0;
