import { describe, expect, test } from "vitest";
import { compareTitles, takeTitleApart } from "../../src/pipeline/duplicate-titles.ts";

const compare = (a: string, b: string, known: readonly string[] = []) => {
  const [one, two] = [takeTitleApart(a), takeTitleApart(b)];
  const result = compareTitles(one, two, (word) => known.includes(word));
  expect(compareTitles(two, one, (word) => known.includes(word))).toEqual(result);
  return result;
};

describe("titles are the same", () => {
  test.each([
    ["Deep Kelp Forests", "DEEP KELP FORESTS."],
    ["Über die Algen", "Uber die Algen"],
    ["Multi-scale kelp", "Multiscale kelp"],
    ["Multi-scale kelp", "Multi scale kelp"],
    ["“Kelp” & urchins: a story", "Kelp urchins – a story"],
  ])("%s = %s", (a, b) => expect(compare(a, b).likeness).toBe(1));
});

describe("titles are alike", () => {
  test.each([
    ["Forests of kelp in cold water", "Forrests of kelp in cold water", 0.96],
    ["Forests of kelp in colder water", "Forrests of kelp in codler water", 0.92],
    ["Deep Kelp: A Survey of Forests", "Deep Kelp", 0.93],
    ["Deep Kelp - 3D Forests", "Deep Kelp", 0.93],
    ["Case study. Kelp farms: an overview of yields", "Case study. Kelp farms", 0.93],
    ["Deep Kelpp Forests: A Survey", "Deep Kelp Forests", 0.89],
    ["Growing kelp under water", "Growing kelp underwater", 1],
  ])("%s ~ %s", (a, b, likeness) => expect(compare(a, b).likeness).toBeCloseTo(likeness, 2));

  test("but less so when both spellings are words of other titles", () => {
    expect(compare("Modal fields of kelp", "Model fields of kelp", ["modal", "model"]).likeness).toBeCloseTo(
      0.84,
    );
  });

  test("and the difference is told", () => {
    expect(compare("Deep Kelpp Forests: A Survey", "Deep Kelp Forests")).toMatchObject({
      difference: "a subtitle, one word spelled differently",
      lacksSubtitle: true,
    });
  });
});

describe("titles are two", () => {
  test.each([
    ["Kelp forests, Part I", "Kelp forests, Part II"],
    ["Kelp forests, Part 1", "Kelp forests, Part 2"],
    ["Kelp forests", "Kelp forests 2"],
    ["Kelp forests", "Kelp forests: Part II"],
    ["Kelp forests", "Kelp forests: II. Growth"],
    ["Kelp forests", "Kelp forests (extended abstract)"],
    ["Kelp forests: a reply", "Kelp forests: a survey"],
    ["Kelp in 2D", "Kelp in 3D"],
    ["The kelp challenge 2019", "The kelp challenge 2020"],
    ["Tuesday digests", "Thursday digests"],
    ["The first kelp survey", "The second kelp survey"],
    ["Supervised learning of kelp", "Unsupervised learning of kelp"],
    ["Symmetric kelp growth", "Asymmetric kelp growth"],
    ["Linear kelp growth", "Nonlinear kelp growth"],
    ["Correction to: Kelp forests", "Kelp forests"],
    ["Kelp forests of Norway", "Kelp forests of Sweden"],
    ["Kelp forests", "Kelp"],
    ["", ""],
    ["!!!", "???"],
  ])("%s ≠ %s", (a, b) => expect(compare(a, b).likeness).toBe(0));
});
