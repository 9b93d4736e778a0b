import { defineConfig } from "vitest/config";

/** No test is about time: the limit only ends what hangs, also on a slow or busy machine. */
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
