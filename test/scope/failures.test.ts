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

describe("no data source", () => {
  test("of a tenant without VCS data sources", () => {
    expect(
      sentences(noDataSource(TARGET, [source({ type: "collector" }), source({ type: "my-github" })])),
    ).toEqual([
      "DATA_SOURCE_NOT_FOUND",
      "The tenant has no data source of type github for github.com, so acme/app cannot be covered.",
      "The tenant has no VCS data source, or the API key cannot see it.",
      "Connect the server in the console under Settings > Data Sources, or set `data-source-id`.",
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

  test("for the server is ambiguous if there are two", () => {
    expect(sentences(ambiguous(TARGET, [source(), source({ id: "b" })]))).toEqual([
      "DATA_SOURCE_AMBIGUOUS",
      "2 data sources could cover acme/app, so the action cannot choose one.",
      "Either none or several of them have repositories of acme: ds (github, MANUAL_SELECTION); b (github, MANUAL_SELECTION).",
      "Set `data-source-id` to the right one.",
    ]);
  });
});

describe("a timeout", () => {
  test.each([
    [true, "The selection was changed and verified (data source ds), but"],
    [false, "The selection already covers it (data source ds), but"],
  ])("for the asset (written: %s)", (written, why) => {
    const failure = notOnboarded(TARGET, source(), 60, written);
    expect(failure.code).toBe("ONBOARDING_TIMEOUT");
    expect(failure.what).toBe(
      "The repository inventory did not show https://github.com/acme/app within 60 s.",
    );
    expect(failure.why.startsWith(why)).toBe(true);
    expect(failure.fix).toContain("its GitHub App has access");
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
    "Run the job again or raise `registration-timeout`; to register many repositories, use one run for all (docs/rollout.md).";

  test("before the first write", () => {
    expect(sentences(notSettled(state, [], 6_999))).toEqual([
      "SCOPE_NOT_SETTLED",
      "acme/app could not be confirmed in data source ds within 180 s.",
      "Nothing was written, because a write and its check need 7 s, more than was left; no other entry is missing.",
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
      `It was written ${counted}, but each write failed or was replaced by another run; 12 entries are missing: ${missing.slice(0, 10).join(", ")}; the last failure: PUT failed.`,
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
      "acme/app could not be registered within 90 s, because the tenant limited the rate of requests.",
      why,
      "Run the job again or raise `registration-timeout`; to register many repositories, use one run for all (docs/rollout.md).",
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
    "Add repositories in the console, or select CURRENT_STATE_AND_FUTURE there, which includes new repositories automatically.";
  const incomplete = [
    "SCOPE_INCOMPLETE",
    "The selection of data source ds could not be read completely, so acme/app was not added.",
  ];
  const rest = "and a write would remove the others from scanning.";
  const notTaken = [
    "SCOPE_NOT_TAKEN",
    "Data source ds does not include acme/app, although the tenant accepted the change twice.",
  ];
  const appMaySee =
    "Check that the data source's GitHub App is installed for the organization and has access to acme/app.";

  test.each<[string, Partial<Reading>, boolean, unknown]>([
    [
      "automatic",
      { source: source({ selectionType: "CURRENT_STATE_AND_FUTURE" }) },
      false,
      "Data source ds covers every repository that it can access (CURRENT_STATE_AND_FUTURE).",
    ],
    ["in the selection", { entries: ["Acme/App"] }, false, "acme/app is in the selection of data source ds."],
    [
      "selected in the inventory",
      { assets: [{ id: "a", integrationId: "ds", isSelected: true }] },
      false,
      "The inventory shows acme/app as selected in data source ds.",
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
        "Data source ds (gitea, MANUAL_SELECTION) was not changed, because its server is not github.com, which has acme/app.",
        "Its server may have another repository with the same name.",
        "Set `data-source-id` to the right data source, or remove the input.",
      ],
    ],
    [
      "no version control",
      { source: source({ type: "collector" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds (collector, MANUAL_SELECTION) was not changed, because it has no repositories.",
        "Only a data source of a version control system covers repositories.",
        "Set `data-source-id` to the right data source, or remove the input.",
      ],
    ],
    [
      "being deleted",
      { source: source({ status: "DESTROYING" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds (github, MANUAL_SELECTION) was not changed, because it is being deleted.",
        "Its status is DESTROYING, so a change would be lost.",
        "Set `data-source-id` to another data source, or connect the server again.",
      ],
    ],
    [
      "still being made",
      { source: source({ selectionType: "CURRENT_STATE_PENDING" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds is not ready (CURRENT_STATE_PENDING), so acme/app was not added.",
        "The tenant is still building its selection, and a write would replace it.",
        "Run the job again in a few minutes; if the state stays, check the data source in the console.",
      ],
    ],
    [
      "an unknown type",
      { source: source({ selectionType: "SOME" }) },
      false,
      [
        "DATA_SOURCE_UNUSABLE",
        "Data source ds has the unknown selection type SOME, so acme/app was not added.",
        "This version of the action does not know what a write does to this selection.",
        "Add repositories in the console, or update the action.",
      ],
    ],
    [
      "too few entries",
      { short: { expected: 5, found: 3 } },
      false,
      [...incomplete, `The tenant showed 3 of 5 repositories, ${rest}`, inTheConsole],
    ],
    [
      "an unknown count",
      { short: { expected: undefined, found: 3 } },
      false,
      [...incomplete, `The tenant showed 3 of an unknown number of repositories, ${rest}`, inTheConsole],
    ],
    [
      "fixed and ignored",
      { source: source({ selectionType: "CURRENT_STATE" }), ignored: true },
      false,
      [
        ...notTaken,
        "A selection of type CURRENT_STATE is limited to the repositories that existed when it was made.",
        "Set `allow-selection-type-change: true` to change the type to MANUAL_SELECTION and keep all repositories, or add the repository in the console.",
      ],
    ],
    [
      "manual and ignored",
      { ignored: true },
      false,
      [...notTaken, "The data source probably has no access to the repository.", appMaySee],
    ],
    [
      "manual and ignored, where a fixed one might be changed",
      { ignored: true },
      true,
      [...notTaken, "The data source probably has no access to the repository.", appMaySee],
    ],
  ])("%s", (_name, more, allow, expected) => {
    expect(plan(more, allow)).toEqual(expected);
  });
});
