import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const shared = {
  resolve: { alias: { "@": root, "server-only": `${root}/tests/support/empty-module.ts` } },
};

export default defineConfig({
  test: {
    // By default one core stays free, which of two is half of the machine.
    maxWorkers: "100%",
    projects: [
      {
        ...shared,
        test: {
          name: "node",
          environment: "node",
          include: [
            "lib/**/*.test.ts",
            "app/**/*.test.ts",
            "scripts/**/*.test.ts",
            "tests/**/*.test.ts",
            "proxy.test.ts",
          ],
          exclude: ["tests/e2e/**", "node_modules/**"],
          globalSetup: ["tests/support/databases.ts"],
          // A zone with an odd offset makes code that forgot its zone fail loudly.
          env: { TZ: "Asia/Kathmandu" },
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
          env: { TZ: "Asia/Kathmandu" },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
