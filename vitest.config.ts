import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/long/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          setupFiles: ["test/e2e/setup.ts"],
        },
      },
      {
        extends: true,
        // Only a hang may fail a test: on a busy machine, an exploration takes minutes.
        test: { name: "long", include: ["test/long/**/*.test.ts"], testTimeout: 900_000 },
      },
    ],
  },
});
