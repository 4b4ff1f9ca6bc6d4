import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  imported,
  importsOf,
  inexact,
  reachable,
  type SourceFile,
  sourceFiles,
  target
} from "./source";

/** models <- lab <- exhibits <- ui <- site <- pages: a room knows itself and those before it. */
const rooms = ["models", "lab", "exhibits", "ui", "site", "pages"];

/** The room of a path; files beside the rooms (content.config.ts) belong to the site. */
function roomOf(path: string): string {
  const [, room = "", rest] = path.split("/");
  return rest === undefined ? "site" : room;
}

const files = sourceFiles();
const code = files.filter(({ path }) => !path.endsWith(".css"));

/** "file imports target" for every import that `wrong` objects to. */
const offences = (
  among: readonly SourceFile[],
  wrong: (file: SourceFile, to: string | undefined, specifier: string) => boolean
): string[] =>
  among.flatMap((file) =>
    file.imports
      .filter((specifier) => wrong(file, target(file, specifier), specifier))
      .map((specifier) => `${file.path} imports ${specifier}`)
  );

const inRoom = (...names: string[]) => code.filter(({ path }) => names.includes(roomOf(path)));

const experiments = files.filter(({ path }) => /^src\/exhibits\/[^/]+\/experiment\.ts$/.test(path));

describe("the rooms", () => {
  it("are these, and no others", () => {
    const found = [...new Set(files.map(({ path }) => roomOf(path)))];
    expect(found.filter((room) => ![...rooms, "styles", "fonts"].includes(room))).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  it("know only the rooms below them", () => {
    expect(
      offences(code, (file, to) => {
        if (to === undefined) return false;
        if (!to.startsWith("src/")) return roomOf(file.path) !== "site";
        const room = roomOf(to);
        if (room === "styles" || room === "fonts") return rooms.indexOf(roomOf(file.path)) < 4;
        return rooms.indexOf(room) > rooms.indexOf(roomOf(file.path));
      })
    ).toEqual([]);
  });

  it("take no detour through an absolute path", () => {
    expect(offences(files, (_, __, name) => /^(\/|~|@\/|src\/|file:)/.test(name))).toEqual([]);
  });

  it("below ui know neither framework nor page", () => {
    const low = inRoom("models", "lab", "exhibits");
    expect(
      offences(low, (_, __, name) => /^(svelte|astro|@astrojs|linkedom)\b/.test(name))
    ).toEqual([]);
    expect(low.filter(({ path }) => !path.endsWith(".ts")).map(({ path }) => path)).toEqual([]);
  });

  it("draw only from the figure of an exhibit upwards", () => {
    expect(
      offences(inRoom("models", "lab"), (_, __, name) => name.startsWith("@observablehq/"))
    ).toEqual([]);
    for (const experiment of experiments) {
      const reached = [...reachable(experiment, files)];
      expect(offences(reached, (_, __, name) => name.startsWith("@observablehq/"))).toEqual([]);
    }
  });
});

describe("inside the rooms", () => {
  it("the lab takes nothing from the models but random numbers", () => {
    expect(
      offences(
        inRoom("lab"),
        (_, to) => !!to?.startsWith("src/models/") && to !== "src/models/random"
      )
    ).toEqual([]);
  });

  it("an exhibit never imports another", () => {
    const own = (path: string) => path.match(/^src\/exhibits\/([^/]+)\//)?.[1];
    expect(
      offences(inRoom("exhibits"), (file, to) => {
        const from = own(file.path);
        const other = to && own(to);
        return from !== undefined && !!other && other !== from;
      })
    ).toEqual([]);
  });

  it("only models/network/tensorflow.ts imports TensorFlow.js", () => {
    expect(
      offences(
        code,
        (file, _, name) =>
          name.startsWith("@tensorflow/") && file.path !== "src/models/network/tensorflow.ts"
      )
    ).toEqual([]);
  });

  it("only the kernels touch the module's memory", () => {
    expect(
      offences(
        code,
        (file, to) =>
          !!to?.startsWith("src/models/kernels/") && !file.path.startsWith("src/models/kernels/")
      )
    ).toEqual([]);
  });

  it("no folder is an attic", () => {
    const attic = /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/;
    expect(files.filter(({ path }) => attic.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

/** Above the models a clock may tell when to pause and how long a run took; nothing else. */
const notTiming =
  ({ path }: SourceFile) =>
  (offence: string) =>
    roomOf(path) === "models" || !offence.endsWith(" performance");

describe("what feeds a result", () => {
  it("uses exact operations and the kernels' own functions only", () => {
    const reached = experiments.flatMap((experiment) => [...reachable(experiment, files)]);
    const used = [...imported(files)].filter(({ path }) => roomOf(path) === "models");
    const found = [...new Set([...reached, ...used])]
      .filter(({ path }) => roomOf(path) !== "lab" && !/\/tensorflow\.ts$/.test(path))
      .flatMap((file) => inexact(file.path, file.text).filter(notTiming(file)));
    expect(found).toEqual([]);
  });

  it("includes the lab", () => {
    const found = inRoom("lab").flatMap((file) =>
      inexact(file.path, file.text).filter(notTiming(file))
    );
    expect(found).toEqual([]);
  });

  it("never uses relaxed SIMD in the kernels", () => {
    const assembly = globSync("src/models/kernels/assembly/**/*.ts");
    expect(assembly.length).toBeGreaterThan(0);
    const relaxed = assembly.filter((path) => /relaxed/i.test(readFileSync(path, "utf8")));
    expect(relaxed).toEqual([]);
  });
});

describe("these tests", () => {
  it("see imports in all their forms", () => {
    const text = `
      import { a } from "./a"; // from "./comment"
      import type { B } from './b';
      import "./c.css";
      export { d } from "./d";
      const e = await import("./e");
      const f = import.meta.glob<{ x: Map<string, number> }>("./*/f.ts", { eager: true });
      const g = new Worker(new URL("./g.ts", import.meta.url), { type: "module" });
      /* import "./comment" */`;
    expect(importsOf(text)).toEqual(
      expect.arrayContaining(["./a", "./b", "./c.css", "./d", "./e", "./*/f.ts", "./g.ts"])
    );
    expect(importsOf(text)).toHaveLength(7);
  });

  it("see what is not exact", () => {
    const text = `
      const a = Math.exp(1) + Math.sqrt(2);
      const b = 2 ** 3; /* 2 ** 3 and Math.sin */
      let c = 1; c **= 2;
      const { tanh } = Math;
      const d = Math["cos"](1), e = "Math.log ** ";
      const f = Date.now() + performance.now();
      const g = { Date: 1 }.Date;`;
    expect(inexact("x.ts", text)).toEqual([
      "x.ts:2 Math.exp",
      "x.ts:3 **",
      "x.ts:4 **",
      "x.ts:5 Math.…",
      "x.ts:6 Math.…",
      "x.ts:7 Date",
      "x.ts:7 performance"
    ]);
  });
});
