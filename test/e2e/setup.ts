import { vi } from "vitest";

// Every step has its own process and tenant, and mostly waits.
vi.setConfig({ maxConcurrency: 8 });
