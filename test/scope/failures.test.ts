import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/errors.ts";
import {
  ambiguous,
  describe as describeSource,
  noDataSource,
  notOnboarded,
  notSettled,
  tooBusy,
} from "../../src/scope/failures.ts";
import { planScope, type Reading } from "../../src/scope/plan.ts";
import { begin } from "../../src/scope/protocol.ts";
import { OPTIONS, source, TARGET } from "./scripted.ts";

const parts = ({ code, what, why, fix }: { code: string; what: string; why: string; fix: string }) => [
  code,
  what,
  why,
  fix,
];

describe("a data source in a message", () => {
  test.each([
    [source(), "ds (github, MANUAL_SELECTION)"],
    [
      source({ names: ["Ours", "x"], hostname: "ghe.example.com" }),
      'ds "Ours" (github at ghe.example.com, MANUAL_SELECTION)',
    ],
    [source({ repositoriesCount: 0 }), "ds (github, MANUAL_SELECTION, 0 repositories)"],
    [{ id: "c", type: "collector", names: [] }, "c (collector, no selection type)"],
  ])("%j is described as %s", (one, expected) => {
    expect(describeSource(one)).toBe(expected);
  });
});

describe("an error without a usable data source", () => {
  test("says that the tenant has no VCS data source", () => {
    expect(
      parts(noDataSource(TARGET, [source({ type: "collector" }), source({ type: "my-github" })])),
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
  ])("lists up to ten of the %i data sources for other servers", (count, end) => {
    const others = Array.from({ length: count }, (_, at) => source({ id: `a${at}`, type: "gitlab" }));
    const { why } = noDataSource({ ...TARGET, host: "ghe.example.com" }, [
      source({ type: "collector" }),
      ...others,
    ]);
    expect(why).toMatch(/^Its VCS data sources are: a0 \(gitlab, MANUAL_SELECTION\); a1 \(/);
    expect(why.endsWith(end)).toBe(true);
  });

  test("lists the data sources if two could cover the repository", () => {
    expect(parts(ambiguous(TARGET, [source(), source({ id: "b" })]))).toEqual([
      "DATA_SOURCE_AMBIGUOUS",
      "2 data sources could cover acme/app, so the action cannot choose one.",
      "Either none or several of them have repositories of acme: ds (github, MANUAL_SELECTION); b (github, MANUAL_SELECTION).",
      "Set `data-source-id` to the right one.",
    ]);
  });
});

describe("a timeout error", () => {
  test.each([
    [true, "The selection was changed and verified (data source ds), but"],
    [false, "The selection already covers it (data source ds), but"],
  ])("says that the inventory does not show the asset (selection changed: %s)", (written, why) => {
    const failure = notOnboarded(TARGET, source(), 60, written);
    expect(failure.code).toBe("ONBOARDING_TIMEOUT");
    expect(failure.what).toBe(
      "The repository inventory did not show https://github.com/acme/app within 60 s.",
    );
    expect(failure.why.startsWith(why)).toBe(true);
    expect(failure.fix).toContain("its GitHub App has access");
  });

  const first = { source: source(), entries: [], sentAt: 0, count: 0 };
  const job = {
    targets: [TARGET],
    assets: [],
    allowSelectionTypeChange: false,
    deadline: 0,
    timeout: 180_400,
  };
  const { state } = begin(job, first, { at: 0, random: 0 });
  const runAgain =
    "Run the job again or raise `registration-timeout`; to register many repositories, use one run for all (docs/rollout.md).";

  test("says that nothing was written if it occurs before the first write", () => {
    expect(parts(notSettled(state, [], 6_999))).toEqual([
      "SCOPE_NOT_SETTLED",
      "acme/app could not be confirmed in data source ds within 180 s.",
      "Nothing was written, because a write and its check need 7 s, more than was left; no other entry is missing.",
      runAgain,
    ]);
  });

  test.each([
    [1, "once"],
    [2, "2 times"],
  ])("says how often the selection was written (%i)", (writes, counted) => {
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
  ])("says that the tenant limits the rate of requests", (cause, why) => {
    const failure = tooBusy([TARGET], { ...OPTIONS, registrationTimeout: 90_400 }, cause);
    expect(parts(failure)).toEqual([
      "RATE_LIMITED",
      "acme/app could not be registered within 90 s, because the tenant limited the rate of requests.",
      why,
      "Run the job again or raise `registration-timeout`; to register many repositories, use one run for all (docs/rollout.md).",
    ]);
    expect(failure.cause).toBe(cause);
  });
});

describe("the plan for a selection", () => {
  const plan = (more: Partial<Reading>, allow = false) => {
    const planned = planScope(
      { source: source(), entries: [], assets: [], missing: [], ignored: false, ...more },
      [TARGET],
      allow,
    );
    return planned.kind === "refuse"
      ? parts(planned.failure)
      : planned.kind === "covered"
        ? planned.reason
        : planned.body;
  };
  const inTheConsole =
    "Add repositories in the console, or select CURRENT_STATE_AND_FUTURE there, which includes new repositories automatically.";
  const incomplete = [
    "SCOPE_INCOMPLETE",
    "The selection of data source ds could not be read completely, so acme/app was not added.",
  ];
  const othersRemoved = "and a write would remove the others from scanning.";
  const notTaken = [
    "SCOPE_NOT_TAKEN",
    "Data source ds does not include acme/app, although the tenant accepted the change twice.",
  ];
  const checkAccess =
    "Check that the data source's GitHub App is installed for the organization and has access to acme/app.";

  test.each<[string, Partial<Reading>, boolean, unknown]>([
    [
      "that is automatic",
      { source: source({ selectionType: "CURRENT_STATE_AND_FUTURE" }) },
      false,
      "Data source ds covers every repository that it can access (CURRENT_STATE_AND_FUTURE).",
    ],
    [
      "that contains the repository",
      { entries: ["Acme/App"] },
      false,
      "acme/app is in the selection of data source ds.",
    ],
    [
      "that the inventory shows as containing the repository",
      { assets: [{ id: "a", integrationId: "ds", isSelected: true }] },
      false,
      "The inventory shows acme/app as selected in data source ds.",
    ],
    [
      "without a selection type",
      { source: { id: "ds", type: "github", names: [] } },
      false,
      { state: ["acme/app"] },
    ],
    [
      "of a VCS type for another server",
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
      "of a data source that is not a VCS",
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
      "of a data source that is being deleted",
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
      "that the tenant is still building",
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
      "of an unknown type",
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
      "with too few entries",
      { shortfall: { expected: 5, found: 3 } },
      false,
      [...incomplete, `The tenant showed 3 of 5 repositories, ${othersRemoved}`, inTheConsole],
    ],
    [
      "with an unknown count",
      { shortfall: { expected: undefined, found: 3 } },
      false,
      [
        ...incomplete,
        `The tenant showed 3 of an unknown number of repositories, ${othersRemoved}`,
        inTheConsole,
      ],
    ],
    [
      "of type CURRENT_STATE that ignores the entry",
      { source: source({ selectionType: "CURRENT_STATE" }), ignored: true },
      false,
      [
        ...notTaken,
        "A selection of type CURRENT_STATE is limited to the repositories that existed when it was made.",
        "Set `allow-selection-type-change: true` to change the type to MANUAL_SELECTION and keep all repositories, or add the repository in the console.",
      ],
    ],
    [
      "of type MANUAL_SELECTION that ignores the entry",
      { ignored: true },
      false,
      [...notTaken, "The data source probably has no access to the repository.", checkAccess],
    ],
    [
      "of type MANUAL_SELECTION that ignores the entry, with allow-selection-type-change",
      { ignored: true },
      true,
      [...notTaken, "The data source probably has no access to the repository.", checkAccess],
    ],
  ])("%s has the expected message or write", (_name, more, allow, expected) => {
    expect(plan(more, allow)).toEqual(expected);
  });
});
