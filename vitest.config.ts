import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = import.meta.dirname;
const shared = {
  resolve: { alias: { "@": root, "server-only": `${root}/tests/support/empty-module.ts` } },
};

/** What takes longest begins first: begun last, it would have one processor and the other would have nothing to do. */
const LONGEST = ["content/code", "db/search", "content/judge", "api/whose", "scripts/bank-commands", "db/publishing"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId === `${root}/tests/${name}.test.ts`);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

// A zone with an odd offset makes code that forgot its zone fail loudly.
const env = { TZ: "Asia/Kathmandu" };

export default defineConfig({
  test: {
    // By default one core stays free, which of two is half of the machine.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          environment: "node",
          include: ["lib/**/*.test.ts", "app/**/*.test.ts"],
          // They change nothing that is not their own: a process and its modules serve many.
          isolate: false,
          env,
          testTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: "node",
          environment: "node",
          include: ["scripts/**/*.test.ts", "tests/**/*.test.ts", "proxy.test.ts"],
          exclude: ["tests/e2e/**", "node_modules/**"],
          globalSetup: ["tests/support/databases.ts"],
          env,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        plugins: [react()],
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["components/**/*.test.tsx"],
          setupFiles: ["tests/support/dom.ts"],
          env,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
