import { hashSamples } from "./hash-samples.ts";

// Run by the test of equal bytes as a process of its own, in a time zone of its own.
process.stdout.write(JSON.stringify(await hashSamples()));
