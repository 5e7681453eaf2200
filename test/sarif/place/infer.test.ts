import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Flavor, place, placeRuns, placesIn, type Written } from "./placing.ts";

const BASE = { originalUriBaseIds: { ROOT: { uri: "file:///" }, P: { uri: "file:///home/u/p/" } } };
const below = (base: string, ...paths: string[]): Written[] => paths.map((path) => [path, base] as const);
const nothing = (count: number) => Array.from({ length: count }, () => undefined);

/** What the paths show, the paths, the files of the checkout, and where the paths go. */
const EXAMPLES: readonly (readonly [
  string,
  readonly Written[],
  readonly string[],
  readonly (string | undefined)[],
])[] = [
  [
    "a foreign base is a folder of the checkout",
    below("P", "package.json", "src/app.js", "src/b.js"),
    ["package.json", "web/package.json", "web/src/app.js", "web/src/b.js"],
    ["web/package.json", "web/src/app.js", "web/src/b.js"],
  ],
  [
    "a container mounts the repository at /src",
    ["/src/main.py", "/src/src/util.py", "/src/setup.py"],
    ["main.py", "src/main.py", "src/util.py", "setup.py"],
    ["main.py", "src/util.py", "setup.py"],
  ],
  [
    "one library file of an image proves nothing",
    [
      "/usr/local/lib/node_modules/npm/node_modules/qs/lib/index.js",
      "/usr/lib/a.so",
      "/usr/lib/b.so",
      "/etc/x",
      "/opt/y",
    ],
    ["lib/index.js"],
    nothing(5),
  ],
  [
    "one library file of an image proves nothing even alone",
    ["/usr/local/lib/node_modules/qs/lib/index.js"],
    ["lib/index.js"],
    nothing(1),
  ],
  [
    "two bare names of a dependency prove nothing",
    ["/usr/local/lib/node_modules/npm/package.json", "/usr/local/lib/node_modules/npm/README.md"],
    ["package.json", "README.md", "src/a.js"],
    nothing(2),
  ],
  [
    "three bare names below a system folder prove nothing",
    ["/usr/share/x/package.json", "/usr/share/x/README.md", "/usr/share/x/LICENSE"],
    ["package.json", "README.md", "LICENSE"],
    nothing(3),
  ],
  [
    "one file that keeps two folders is enough if little else is left",
    ["/build/x/src/a.ts", "/build/x/gen/b.ts"],
    ["src/a.ts"],
    ["src/a.ts", "gen/b.ts"],
  ],
  [
    "one file that keeps two folders is not enough among many",
    ["/build/x/src/a.ts", "/other/b.ts", "/other/c.ts"],
    ["src/a.ts"],
    nothing(3),
  ],
  [
    "a folder is written twice",
    ["k8s/k8s/base/o.yaml", "k8s/k8s/base/p.yaml"],
    ["k8s/base/o.yaml", "k8s/base/p.yaml", "main.py"],
    ["k8s/base/o.yaml", "k8s/base/p.yaml"],
  ],
  [
    "two roots of different paths",
    ["/b/x/src/a.c", "/b/y/src/a.c"],
    ["src/a.c", "lib/b.c"],
    ["src/a.c", "src/a.c"],
  ],
  [
    "base file:/// of a repository with a generated file",
    below("ROOT", "web/package-lock.json", "web/Dockerfile", "web/k8s/deploy.yaml", "src/a.js"),
    ["package-lock.json", "Dockerfile", "web/Dockerfile", "web/k8s/deploy.yaml", "src/a.js"],
    ["web/package-lock.json", "web/Dockerfile", "web/k8s/deploy.yaml", "src/a.js"],
  ],
  [
    "base file:///, the same names elsewhere",
    below("ROOT", "web/package-lock.json", "web/Dockerfile", "web/package.json"),
    ["package-lock.json", "Dockerfile", "package.json", "web/Dockerfile", "web/package.json"],
    ["web/package-lock.json", "web/Dockerfile", "web/package.json"],
  ],
  [
    "a module of a registry",
    below("P", "terraform-aws-modules/rds/aws/modules/db/main.tf", "modules/acme/main.tf"),
    ["main.tf", "modules/acme/main.tf", "Dockerfile"],
    ["terraform-aws-modules/rds/aws/modules/db/main.tf", "modules/acme/main.tf"],
  ],
  [
    "files of an image",
    below("ROOT", "usr/local/lib/node_modules/npm/package.json", "opt/yarn-v1.22.19/package.json"),
    ["package.json", "README.md", "Dockerfile", "src/a.js"],
    ["usr/local/lib/node_modules/npm/package.json", "opt/yarn-v1.22.19/package.json"],
  ],
  [
    "an image that holds a copy",
    below("ROOT", "app/package.json", "app/server.js"),
    ["package.json", "app/server.js"],
    ["app/package.json", "app/server.js"],
  ],
  [
    "a base in a folder of the repository on another machine",
    below("P", "main.tf", "modules/db/main.tf"),
    ["p/main.tf", "p/modules/db/main.tf"],
    ["p/main.tf", "p/modules/db/main.tf"],
  ],
  [
    "a build machine with a generated file",
    [
      "/build/x/web/package-lock.json",
      "/build/x/web/Dockerfile",
      "/build/x/web/k8s/deploy.yaml",
      "/build/x/src/a.js",
    ],
    ["package-lock.json", "Dockerfile", "web/Dockerfile", "web/k8s/deploy.yaml", "src/a.js"],
    ["web/package-lock.json", "web/Dockerfile", "web/k8s/deploy.yaml", "src/a.js"],
  ],
  [
    "a leading slash",
    ["/web/package-lock.json", "/package-lock.json", "/usr/lib/x"],
    ["package-lock.json", "web/package-lock.json", "Dockerfile"],
    ["web/package-lock.json", "package-lock.json", undefined],
  ],
  [
    "only the name is the same",
    ["/root/.cache/x/requirements.txt", "/src/a.c"],
    ["requirements.txt", "src/a.c"],
    [undefined, "src/a.c"],
  ],
  ["a random relative root", ["scan9/proj/work/src/a.c"], ["src/a.c", "package.json"], ["src/a.c"]],
  [
    "an archive of a branch",
    ["payments-main/src/a.c", "payments-main/README.md"],
    ["src/a.c", "README.md"],
    ["src/a.c", "README.md"],
  ],
  [
    "a flat repository at /src",
    ["/src/main.tf", "/src/variables.tf", "/src/outputs.tf"],
    ["main.tf", "variables.tf", "outputs.tf"],
    ["main.tf", "variables.tf", "outputs.tf"],
  ],
  [
    "a scanned folder",
    ["main.tf", "modules/vpc/main.tf"],
    ["terraform/main.tf", "terraform/modules/vpc/main.tf", "README.md"],
    ["terraform/main.tf", "terraform/modules/vpc/main.tf"],
  ],
  [
    "two folders that could be the scanned one",
    ["main.tf", "modules/vpc/main.tf"],
    ["a/main.tf", "a/modules/vpc/main.tf", "b/main.tf", "b/modules/vpc/main.tf"],
    ["main.tf", "modules/vpc/main.tf"],
  ],
  [
    "one bare name elsewhere",
    ["requirements.txt"],
    ["svc/requirements.txt", "README.md"],
    ["requirements.txt"],
  ],
  [
    "a file in a library of Java",
    ["/src/.m2/repository/x.jar/META-INF/maven/commons-io/pom.xml", "/src/A.java"],
    ["pom.xml", "src/A.java"],
    [undefined, "src/A.java"],
  ],
  [
    "a build agent",
    ["/build/agent7/payments/web/package-lock.json", "/build/agent7/payments/src/a.c"],
    ["package-lock.json", "web/package-lock.json", "src/a.c"],
    ["web/package-lock.json", "src/a.c"],
  ],
  [
    "bare names above a root with better evidence",
    ["/a/x.c", "/a/y.c", "/a/z.c", "/a/w.c", "/a/v.c", "/a/b/src/p.c", "/a/b/src/q.c"],
    ["x.c", "y.c", "z.c", "w.c", "v.c", "src/p.c", "src/q.c"],
    ["x.c", "y.c", "z.c", "w.c", "v.c", "src/p.c", "src/q.c"],
  ],
  [
    "paths that climb out of the scanned folder",
    ["../../tmp/x/src/a.c", "../../tmp/x/lib/b.c", "../../tmp/x/gen.c"],
    ["src/a.c", "lib/b.c"],
    ["src/a.c", "lib/b.c", "gen.c"],
  ],
  [
    "a path that is there keeps all others",
    ["src/a.c", "x/lib/b.c"],
    ["src/a.c", "lib/b.c"],
    ["src/a.c", "x/lib/b.c"],
  ],
  [
    "a folder that is there keeps all others",
    ["src", "x/lib/b.c"],
    ["src/a.c", "lib/b.c"],
    ["src", "x/lib/b.c"],
  ],
];

describe.each<Flavor>(["posix", "win32"])("inference on %s", (flavor) => {
  test.each(EXAMPLES)("%s", (_what, paths, files, expected) => {
    expect(place(paths, { files, flavor, run: BASE })).toEqual(expected);
  });
});

test("a file name in more than 50 folders names no folder", () => {
  const files = (count: number) => Array.from({ length: count }, (_, index) => `d${index}/x/main.tf`);
  expect(place(["x/main.tf", "y/a.tf"], { files: [...files(50), "d0/y/a.tf"] })).toEqual([
    "d0/x/main.tf",
    "d0/y/a.tf",
  ]);
  expect(place(["x/main.tf"], { files: files(51) })).toEqual(["x/main.tf"]);
});

test("absolute paths are judged over all runs, relative ones over each run", () => {
  const files = ["src/a.c", "lib/b.c", "web/main.c", "web/k/c.c"];
  const runs = [["/b/x/src/a.c", "/o/p", "/o/q"], ["/b/x/lib/b.c"], ["main.c", "k/c.c"], ["main.c"]];
  expect(placeRuns(runs, { files })).toEqual([
    ["src/a.c", undefined, undefined],
    ["lib/b.c"],
    ["web/main.c", "web/k/c.c"],
    ["main.c"],
  ]);
});

test.each(["partial", "none"] as const)("nothing is inferred from a checkout of kind %s", (kind) => {
  const world = { files: ["web/main.c", "web/k/c.c", "src/a.c"], checkout: { kind } };
  expect(place(["main.c", "k/c.c", "/b/x/src/a.c"], world)).toEqual(["main.c", "k/c.c", undefined]);
});

test("nothing is inferred from a checkout that is too large to list", () => {
  const world = { files: ["web/main.c", "web/k/c.c"], checkout: { tree: () => undefined } };
  expect(place(["main.c", "k/c.c"], world)).toEqual(["main.c", "k/c.c"]);
});

test("nothing is inferred from more than 100,000 paths", () => {
  const paths = Array.from({ length: 100_001 }, (_, index) => `/b/x/src/${index}.c`);
  const { placer } = placesIn([paths], { files: ["src/1.c", "src/2.c"] }).run(0);
  expect(placer.place("/b/x/src/1.c", undefined)).toMatchObject({ rejection: "uri-outside-checkout" });
});

test("every root that moves paths is reported with its evidence and the input that says the same", () => {
  const files = ["src/a.c", "lib/b.c", "web/main.c", "web/k/c.c"];
  const runs = [
    ["/b/x/src/a.c", "/b/x/lib/b.c", "/b/x/gen.c"],
    ["main.c", "k/c.c"],
    ["z/src/a.c"],
    below("P", "src/a.c", "lib/b.c"),
  ];
  expect(placesIn(runs, { files, run: BASE }).inferredRoots()).toEqual([
    { root: "/b/x", folder: "", explained: 2, paths: 3, input: "strip-prefix: /b/x" },
    { root: "", folder: "web", explained: 2, paths: 2, input: "path-prefix: web" },
    { root: "z", folder: "", explained: 1, paths: 1, input: "strip-prefix: z" },
  ]);
});

const NOISE = [
  "usr/local/lib/node_modules/npm/package.json",
  "usr/local/lib/node_modules/npm/node_modules/tar/package.json",
  "opt/yarn-v1.22.19/package.json",
  "usr/lib/python3/dist-packages/setuptools/__init__.py",
  "usr/share/doc/x/README.md",
  "root/.cache/x/requirements.txt",
  "go/pkg/mod/example.com/a/b@v1/main.go",
  "root/.m2/repository/o/x.jar/pom.xml",
  "usr/local/lib/python3.11/site-packages/requests/setup.py",
  "usr/share/nginx/html/index.html",
  "x/.terraform/modules/vpc/main.tf",
];
const name = fc.constantFrom(
  "package.json",
  "main.tf",
  "README.md",
  "index.js",
  "setup.py",
  "main.go",
  "a.c",
  "b.c",
);
const folder = fc.array(fc.constantFrom("src", "lib", "web", "modules", "vpc", "cmd", "test"), {
  maxLength: 3,
});
const file = fc.tuple(folder, name).map(([folders, last]) => [...folders, last].join("/"));
const tree = fc.uniqueArray(file, { minLength: 8, maxLength: 40 });
const foreign = fc.constantFrom("build/agent7/proj", "home/vsts/work/1/s", "app", "builds/g/p");

/** A tree, some of its files below a foreign root, and files of images, in any order. */
const mix = tree.chain((files) =>
  fc.record({
    files: fc.constant(files),
    own: fc.uniqueArray(fc.constantFrom(...files), { minLength: 1, maxLength: 12 }),
    noise: fc.uniqueArray(fc.constantFrom(...NOISE), { maxLength: 6 }),
    root: foreign,
    seed: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  }),
);

function shuffled<T>(list: readonly T[], seed: readonly number[]): T[] {
  return list
    .map((item, index) => [seed[index % seed.length] ?? 0, item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

describe("any mix of a repository's files and others", () => {
  test("places no file of a foreign root or an image at a wrong file", () => {
    fc.assert(
      fc.property(mix, ({ files, own, noise, root }) => {
        const paths = [...own.map((path) => `/${root}/${path}`), ...noise.map((path) => `/${path}`)];
        const placed = place(paths, { files });
        for (const [index, path] of own.entries()) expect([path, undefined]).toContain(placed[index]);
        for (const index of noise.keys()) expect(placed[own.length + index]).toBeUndefined();
      }),
    );
  });

  test("moves no path that is there, whatever stands beside it", () => {
    fc.assert(
      fc.property(mix, ({ files, own, noise, seed }) => {
        const paths = shuffled([...own, ...noise], seed);
        expect(place(paths, { files })).toEqual(paths);
        const based = below("ROOT", ...paths);
        const placed = place(based, { files, run: BASE });
        for (const [index, path] of paths.entries())
          if (files.includes(path)) expect(placed[index]).toBe(path);
      }),
    );
  });

  test("has the same places in any order of results and runs", () => {
    fc.assert(
      fc.property(mix, ({ files, own, noise, root, seed }) => {
        const paths = [...own.map((path) => `/${root}/${path}`), ...noise.map((path) => `/${path}`), ...own];
        const expected = new Map(paths.map((path, index) => [path, place(paths, { files })[index]]));
        const runs = [shuffled(paths, seed), []];
        expect(placeRuns(runs, { files })).toEqual([
          runs[0]?.map((path) => expected.get(path as string)),
          [],
        ]);
        const absolute = paths.filter((path) => path.startsWith("/"));
        const split = shuffled(absolute, seed).map((path) => [path]);
        const alone = new Map(absolute.map((path, index) => [path, place(absolute, { files })[index]]));
        expect(placeRuns(split, { files })).toEqual(split.map(([path = ""]) => [alone.get(path)]));
      }),
    );
  });

  test("changes nothing when the places are placed again", () => {
    fc.assert(
      fc.property(mix, ({ files, own, noise, root }) => {
        const paths = [
          ...own.map((path) => `/${root}/${path}`),
          ...noise.map((path) => `/${path}`),
          ...noise,
        ];
        const once = place(paths, { files }).filter((path) => path !== undefined);
        expect(place(once, { files })).toEqual(once);
      }),
    );
  });
});
