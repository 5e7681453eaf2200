import { vi } from "vitest";

// Every step has a process and a tenant of its own, and waits most of the time.
vi.setConfig({ maxConcurrency: 8 });
