import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/errors.ts";
import {
  ambiguous,
  describe as inWords,
  noDataSource,
  notOnboarded,
  notSettled,
  tooBusy,
} from "../../src/scope/failures.ts";
import { planScope, type Reading } from "../../src/scope/plan.ts";
import { begin } from "../../src/scope/protocol.ts";
import { OPTIONS, source, TARGET } from "./scripted.ts";

const sentences = ({ code, what, why, fix }: { code: string; what: string; why: string; fix: string }) => [
  code,
  what,
  why,
  fix,
];

describe("the description of a data source", () => {
  test.each([
    [source(), "ds (github, MANUAL_SELECTION)"],
    [
      source({ names: ["Ours", "x"], hostname: "ghe.example.com" }),
      'ds "Ours" (github at ghe.example.com, MANUAL_SELECTION)',
    ],
    [source({ repositoriesCount: 0 }), "ds (github, MANUAL_SELECTION, 0 repositories)"],
    [{ id: "c", type: "collector", names: [] }, "c (collector, no selection type)"],
  ])("%j", (one, expected) => {
    expect(inWords(one)).toBe(expected);
  });
});

describe("no data source can be chosen", () => {
  test("because the tenant has no VCS data source", () => {
    expect(
      sentences(noDataSource(TARGET, [source({ type: "collector" }), source({ type: "my-github" })])),
    ).toEqual([
      "DATA_SOURCE_NOT_FOUND",
      "The tenant has no data source of type github for github.com, so nothing can cover acme/app.",
      "It has no VCS data source at all, or the key may not see it.",
      "Connect the server in the console (Settings > Data Sources), or name the data source in data-source-id.",
    ]);
  });

  test.each([
    [10, "a9 (gitlab, MANUAL_SELECTION)."],
    [12, "a9 (gitlab, MANUAL_SELECTION) and 2 more."],
  ])("because none of %i data sources is for the server: lists at most ten", (count, end) => {
    const others = Array.from({ length: count }, (_, at) => source({ id: `a${at}`, type: "gitlab" }));
    const { why } = noDataSource({ ...TARGET, host: "ghe.example.com" }, [
      source({ type: "collector" }),
      ...others,
    ]);
    expect(why).toMatch(/^Its VCS data sources are: a0 \(gitlab, MANUAL_SELECTION\); a1 \(/);
    expect(why.endsWith(end)).toBe(true);
  });

  test("because two data sources could cover the repository", () => {
    expect(sentences(ambiguous(TARGET, [source(), source({ id: "b" })]))).toEqual([
      "DATA_SOURCE_AMBIGUOUS",
      "2 data sources could cover acme/app, and none holds it or is alone in holding repositories of acme.",
      "They are: ds (github, MANUAL_SELECTION); b (github, MANUAL_SELECTION).",
      "Put the id of the right one into the input data-source-id.",
    ]);
  });
});

describe("a timeout", () => {
  test.each([
    [true, "acme/app was added to data source ds, and stands in its selection after two checks, but"],
    [false, "acme/app is covered by data source ds, and was not changed, but"],
  ])("while waiting for the asset (written: %s)", (written, why) => {
    const failure = notOnboarded(TARGET, source(), 60, written);
    expect(failure.code).toBe("ONBOARDING_TIMEOUT");
    expect(failure.what).toBe(
      "The repository inventory did not show https://github.com/acme/app within 60 s.",
    );
    expect(failure.why.startsWith(why)).toBe(true);
    expect(failure.fix).toContain("its GitHub App may see acme/app");
  });

  const first = { source: source(), entries: [], askedAt: 0, count: 0 };
  const job = {
    targets: [TARGET],
    assets: [],
    allowSelectionTypeChange: false,
    deadline: 0,
    timeout: 180_400,
  };
  const { state } = begin(job, first, { at: 0, random: 0 });
  const again =
    "Run the job again, or raise registration-timeout. To register many repositories, let one workflow register all of them: `mode: register` with `repositories`, see docs/rollout.md.";

  test("before the first write", () => {
    expect(sentences(notSettled(state, [], 6_999))).toEqual([
      "SCOPE_NOT_SETTLED",
      "acme/app could not be confirmed in data source ds within 180 s.",
      "Nothing was written, because a write that can be verified takes at least 7 s, and so much time was not left. No entry that this step saw is missing.",
      again,
    ]);
  });

  test.each([
    [1, "once"],
    [2, "2 times"],
  ])("after %i writes", (writes, counted) => {
    const missing = Array.from({ length: 12 }, (_, at) => `acme/${at}`);
    const cause = new ActionError({
      code: "AUDIT_FAILED",
      what: "PUT failed.",
      why: "It is down.",
      fix: "x",
    });
    const failure = notSettled({ ...state, writes, lastError: cause }, missing, 7_000);
    expect(failure.why).toBe(
      `It was written ${counted}, and each time another writer replaced the selection or the write failed. 12 entries that this step saw are missing: ${missing.slice(0, 10).join(", ")}. The last failure: PUT failed. It is down.`,
    );
    expect(failure.cause).toBe(cause);
  });

  test.each([
    [new Error("PUT answered 429"), "PUT answered 429"],
    ["odd", "odd"],
  ])("while the tenant returns HTTP 429", (cause, why) => {
    const failure = tooBusy([TARGET], { ...OPTIONS, registrationTimeout: 90_400 }, cause);
    expect(sentences(failure)).toEqual([
      "RATE_LIMITED",
      "acme/app could not be registered within 90 s, because the tenant refused requests for being too many.",
      why,
      "Run the job again, or raise registration-timeout. To register many repositories, let one workflow register all of them: `mode: register` with `repositories`, see docs/rollout.md.",
    ]);
    expect(failure.cause).toBe(cause);
  });
});

describe("the messages of a plan", () => {
  const plan = (more: Partial<Reading>, allow = false) => {
    const made = planScope(
      { source: source(), entries: [], assets: [], missing: [], ignored: false, ...more },
      [TARGET],
      allow,
    );
    return made.kind === "refuse"
      ? sentences(made.failure)
      : made.kind === "covered"
        ? made.reason
        : made.body;
  };
  const inTheConsole =
    "Add repositories in the console, or choose CURRENT_STATE_AND_FUTURE there, which covers new repositories by itself.";
  const incomplete = [
    "SCOPE_INCOMPLETE",
    "The selection of data source ds could not be read completely, so acme/app was not added.",
  ];
  const rest = "A write replaces the whole selection, so it would take the rest out of scanning.";
  const notTaken = [
    "SCOPE_NOT_TAKEN",
    "The tenant accepted the selection with acme/app for data source ds twice, and left it out both times.",
  ];
  const appMaySee =
    "Check in the console that the data source's GitHub App is installed for the organization and may see acme/app.";

  test.each<[string, Partial<Reading>, boolean, unknown]>([
    [
      "automatic",
      { source: source({ selectionType: "CURRENT_STATE_AND_FUTURE" }) },
      false,
      "Data source ds covers every repository that it can see (CURRENT_STATE_AND_FUTURE).",
    ],
    ["in the selection", { entries: ["Acme/App"] }, false, "acme/app is in the selection of data source ds."],
    [
      "selected in the inventory",
      { assets: [{ id: "a", integrationId: "ds", isSelected: true }] },
      false,
      "The inventory shows acme/app selected under data source ds.",
    ],
    [
      "no selection type",
      { source: { id: "ds", type: "github", names: [] } },
      false,
      { state: ["acme/app"] },
    ],
    [
      "another type of the category, on github.com",
      { source: source({ type: "gitea", typeCategory: "vcs-integrations" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds (gitea, MANUAL_SELECTION) is not for github.com, where acme/app is, so that nothing was written to it.",
        "A repository of the same name on its own server would be taken for this one.",
        "Put the id of a data source for this server into data-source-id, or leave the input out.",
      ],
    ],
    [
      "no version control",
      { source: source({ type: "collector" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds (collector, MANUAL_SELECTION) holds no repositories, so that nothing was written to it.",
        "Only a data source of a version control system covers repositories.",
        "Put the id of the right data source into data-source-id, or leave the input out.",
      ],
    ],
    [
      "being deleted",
      { source: source({ status: "DESTROYING" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds (github, MANUAL_SELECTION) is being deleted (status DESTROYING), so that nothing was written to it.",
        "What is written to it would be lost with it.",
        "Name another data source in data-source-id, or wait until it is gone and connect the server anew.",
      ],
    ],
    [
      "still being made",
      { source: source({ selectionType: "CURRENT_STATE_PENDING" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds is still making its selection (CURRENT_STATE_PENDING), so acme/app was not added.",
        "A write now would replace a selection that cannot be read yet.",
        "Run the job again in some minutes; if the state stays, look at the data source in the console.",
      ],
    ],
    [
      "an unknown type",
      { source: source({ selectionType: "SOME" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds has the unknown selection type SOME, so acme/app was not added.",
        "This version of the action does not know what a write would do to such a selection.",
        "Add repositories in the console, or update the action.",
      ],
    ],
    [
      "too few entries",
      { short: { expected: 5, found: 3 } },
      false,
      [
        ...incomplete,
        `It holds 5 repositories, but its selection and the inventory together account for only 3. ${rest}`,
        inTheConsole,
      ],
    ],
    [
      "an unknown count",
      { short: { expected: undefined, found: 3 } },
      false,
      [
        ...incomplete,
        `The tenant does not tell how many repositories the data source holds, and answered 3. ${rest}`,
        inTheConsole,
      ],
    ],
    [
      "fixed and ignored",
      { source: source({ selectionType: "CURRENT_STATE" }), ignored: true },
      false,
      [
        ...notTaken,
        "A selection of type CURRENT_STATE is fixed to what existed when it was made.",
        "Set allow-selection-type-change: true to turn it into MANUAL_SELECTION with everything it holds now, add the repository in the console, or choose CURRENT_STATE_AND_FUTURE there.",
      ],
    ],
    [
      "manual and ignored",
      { ignored: true },
      false,
      [...notTaken, "The data source probably cannot see the repository.", appMaySee],
    ],
    [
      "manual and ignored, where a fixed one might be changed",
      { ignored: true },
      true,
      [...notTaken, "The data source probably cannot see the repository.", appMaySee],
    ],
  ])("%s", (_name, more, allow, expected) => {
    expect(plan(more, allow)).toEqual(expected);
  });
});
