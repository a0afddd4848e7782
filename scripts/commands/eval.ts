/** `littoral eval`: how far a map can be trusted, in figures. */

import { evaluateAtlas } from "../../src/pipeline/evaluate-atlas.ts";
import { printErrors, printProblems, printResult } from "../console.ts";
import { describeEvaluation } from "../describe-evaluation.ts";
import { EXIT } from "../exit-codes.ts";
import { loadAtlas } from "../load-atlas.ts";
import type { Arguments } from "../parse-arguments.ts";
import { readFiles } from "../read-files.ts";
import { readLabels } from "../read-labels.ts";
import type { Command } from "./command.ts";

export const evalCommand: Command = {
  spec: {
    usage: "littoral eval <x.atlas>",
    short: "Says in figures how far a map can be trusted.",
    sentence:
      "Prints figures that say how far a map can be trusted; where its papers cite each other, or labels are given, " +
      "beside those of a naive map of the same papers (cosine of plain TF-IDF).",
    options: {
      labels: { value: "<file.csv>", help: "A label for each paper: two columns, id and label." },
      json: { help: "Print the figures as JSON." },
    },
  },
  run: runEval,
};

function runEval({ files, values, problems }: Arguments): number {
  if (problems.length > 0 || files.length !== 1) {
    printErrors([...problems, ...(files.length === 1 ? [] : ["Name one atlas: littoral eval <x.atlas>."])]);
    return EXIT.usage;
  }
  const loaded = loadAtlas(files[0]);
  const labels = loadLabels(values.get("labels"));
  if (loaded === null || labels === "unreadable") return EXIT.failed;
  const evaluation = evaluateAtlas(loaded.atlas, labels);
  if (labels !== null && evaluation.labels === null) {
    printErrors(["No paper of the atlas has one of the labelled ids, so the labels say nothing."]);
  }
  printResult(values.has("json") ? JSON.stringify(evaluation) : describeEvaluation(evaluation));
  return EXIT.done;
}

function loadLabels(path: string | undefined): ReadonlyMap<string, string> | null | "unreadable" {
  if (path === undefined) return null;
  const read = readFiles([path]);
  printProblems(read.problems);
  if (read.files.length === 0) return "unreadable";
  const { labels, problems } = readLabels(read.files[0].bytes, read.files[0].name);
  printProblems(problems);
  return labels;
}
