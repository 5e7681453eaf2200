import fc from "fast-check";

// Property tests use the same cases in every run. `npm run fuzz` uses random ones.
fc.configureGlobal({ seed: 1 });
