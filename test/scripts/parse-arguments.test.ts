import { describe, expect, test } from "vitest";
import { BUILD_OPTIONS, readBuildOptions, readColumns } from "../../scripts/build-options.ts";
import { parseArguments } from "../../scripts/parse-arguments.ts";
import { DEFAULT_OPTIONS } from "../../src/model/index.ts";

const spec = {
  usage: "littoral test",
  short: "Tests.",
  sentence: "Tests.",
  options: { output: { value: "<file>", short: "o", help: "" }, json: { help: "" }, ...BUILD_OPTIONS },
};

function read(...words: string[]) {
  const { files, values, problems } = parseArguments(words, spec);
  const wrong = [...problems];
  const options = readBuildOptions(values, wrong);
  return { files, values: Object.fromEntries(values), options, problems: wrong };
}

describe("the command line", () => {
  test("takes files and options in any order and both spellings", () => {
    const { files, values, problems } = read("a.bib", "-o", "x.atlas", "--json", "b.ris", "--seed=7");
    expect(problems).toEqual([]);
    expect(files).toEqual(["a.bib", "b.ris"]);
    expect(values).toEqual({ output: "x.atlas", json: "", seed: "7" });
  });

  test("takes words behind -- as files", () => {
    expect(read("--", "--json").files).toEqual(["--json"]);
  });

  test("builds as always when nothing is said", () => {
    expect(read("a.bib").options).toEqual(DEFAULT_OPTIONS);
  });

  test("reads every option of a build", () => {
    const { options, problems } = read(
      ..."--weights text=.5,citation=0 --neighbours 12 --regions 20 --seed 4294967295 --minimum-abstract 30".split(
        " ",
      ),
    );
    expect(problems).toEqual([]);
    expect(options).toEqual({
      weights: { ...DEFAULT_OPTIONS.weights, text: 0.5, citation: 0 },
      neighbours: 12,
      resolution: null,
      regions: 20,
      seed: 4294967295,
      stopWords: [],
      synonyms: [],
      minimumAbstract: 30,
    });
    expect(read("--minimum-abstract", "few").problems[0]).toContain(
      "--minimum-abstract should be an integer",
    );
    expect(read("--stop-words", "no such file.txt").problems[0]).toContain("no such file.txt");
    expect(read("--resolution", "1.5").options.resolution).toBe(1.5);
  });

  test("tells everything that is wrong at once", () => {
    const { problems } = read(
      ...(
        "--frobnicate --json=yes --seed -1 --neighbours=51 --regions=2.5 --resolution=0 " +
        "--weights=text=2,colour=1,concepts=x,citation --output a -o b --title"
      ).split(" "),
    );
    const words = problems.join("\n");
    for (const name of [
      "--frobnicate",
      "--json takes no value",
      "--seed",
      "--neighbours",
      "--regions",
      "--resolution",
    ]) {
      expect(words).toContain(name);
    }
    for (const name of [
      "“colour”",
      "concepts should be",
      "citation should be",
      "-o is given twice",
      "--title needs",
    ]) {
      expect(words).toContain(name);
    }
    expect(problems).toHaveLength(11);
    for (const problem of problems) expect(problem).toMatch(/\.$/);
  });

  test.each(["", "1e3", "0x10", " 1", "1 ", "NaN", "Infinity", "1_000", "--", "4294967296", "1.5"])(
    "takes “%s” for no seed",
    (seed) => {
      expect(read(`--seed=${seed}`).problems).toHaveLength(1);
    },
  );

  test("refuses weights that link nothing, and two ways to say the number of regions", () => {
    const none = "text=0,concepts=0,citation=0,coupling=0,cocitation=0";
    expect(read("--weights", none).problems.join()).toContain("all weights are 0");
    expect(read("--regions=3", "--resolution=1").problems.join()).toContain("give one of them");
  });
});

describe("--columns", () => {
  const readMapping = (text: string) => {
    const problems: string[] = [];
    return { mapping: readColumns(new Map([["columns", text]]), problems), problems };
  };

  test("gives columns to fields, by names that may have spaces, signs and commas in them", () => {
    expect(readMapping("title=Titel, abstract=Zusammenfassung (de),authors=Name, Vorname,year=3")).toEqual({
      mapping: { title: "Titel", abstract: "Zusammenfassung (de)", authors: "Name, Vorname", year: "3" },
      problems: [],
    });
    expect(readMapping("CitationCount=a=b").mapping).toEqual({ citationCount: "a=b" });
  });

  test("tells everything that is wrong, with the fields that there are", () => {
    const { mapping, problems } = readMapping("titel=A,year=Y,year=Z");
    expect(mapping).toEqual({ year: "Y" });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain("title, abstract, authors");
    expect(readMapping("title").problems[0]).toContain("title needs the name of a column");
    expect(readMapping("nonsense").problems[0]).toContain("“nonsense” is no field");
  });

  test("takes nothing behind the sign for no column", () => {
    expect(readMapping("title=Titel,abstract=,year=Jahr")).toEqual({
      mapping: { title: "Titel", abstract: "", year: "Jahr" },
      problems: [],
    });
  });

  test("says nothing when it is not given", () => {
    const problems: string[] = [];
    expect(readColumns(new Map(), problems)).toEqual({});
    expect(problems).toEqual([]);
  });
});
