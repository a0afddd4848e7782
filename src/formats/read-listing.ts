/**
 * Reads a saved page listing: header lines of any kind, then title and abstract
 * on alternating lines, blank lines between them or not.
 *
 * Which line is what is decided for all lines at once: every line has points
 * for being a title, an abstract or furniture (`listing-evidence.ts`), every
 * step from one kind to the next a cost (an abstract behind its title nothing,
 * a second title in a row something, …), and the cheapest sequence wins
 * (Viterbi, 1967). So a short abstract is one because of its place, and a title
 * without abstract does not shift all that follow. Linear in the lines.
 * Every line that is not blank ends in a record, a rejected record or a problem.
 *
 *     Our newsletter⏎SubscribeDeep Fish⏎We study fish.⏎Deep Birds
 *       header: line 1    records: Deep Fish (2), Deep Birds (4, without abstract)
 */

import { cleanText } from "../lib/clean-text.ts";
import type { PaperFields, ReadResult } from "../model/index.ts";
import { continuesLine, isFullTitle, isFurniture, type Line, weighLine } from "./listing-evidence.ts";
import { blankFields } from "./blank-fields.ts";
import { createReport, type Report } from "./report.ts";

type Role = "header" | "title" | "abstract" | "continuation" | "orphan" | "furniture";

const ROLES: readonly Role[] = ["header", "title", "abstract", "continuation", "orphan", "furniture"];
const NEVER = Number.POSITIVE_INFINITY;

// Cost of a step, by the role before (rows: as ROLES) and behind.
const STEPS: Readonly<Record<Role, readonly number[]>> = {
  header: [0, 0, NEVER, NEVER, 3, NEVER],
  title: [NEVER, 1.25, 0, NEVER, NEVER, 2],
  abstract: [NEVER, 0, NEVER, 0, 3, 1],
  continuation: [NEVER, 0, NEVER, 0, 3, 1],
  orphan: [NEVER, 0, NEVER, 0, 1, 1],
  furniture: [NEVER, 0, NEVER, NEVER, 3, 0],
};
const FIRST_STEP = [0, 0, NEVER, NEVER, 3, NEVER];

// Words of the page that a saved text glues to the first title.
const GLUED = /^(?:Subscribe|Follow|Submit|Search|Menu|Share|Upvote|Sign (?:in|up)|Log ?in)(?=\p{Lu}\p{L})/u;

/** Reads a text whose lines are titles and abstracts. `file` names it in problems. */
export function readListing(text: string, file: string): ReadResult {
  const lines = splitLines(text);
  const roles = assignRoles(lines);
  const report = createReport(file);
  reportHeader(report, lines, roles);
  let isFirst = true;
  for (let at = 0; at < lines.length; at++) {
    const role = roles[at];
    if (role === "title") {
      const parts = collectAbstract(lines, roles, at + 1);
      report.accept({ fields: describe(lines[at].text, parts.join(" "), isFirst), line: lines[at].number });
      if (parts.length === 0) reportMissing(report, lines[at].number);
      isFirst = false;
    } else if (role === "orphan") {
      const rest = collectContinuation(lines, roles, at + 1);
      const original = [lines[at].text, ...rest].join("\n");
      report.reject({ line: lines[at].number, reason: "An abstract without a title above it.", original });
    } else if (role === "furniture") {
      report.warn(
        "listing-furniture",
        lines[at].number,
        `Left out as part of the page: “${cut(lines[at].text)}”.`,
      );
    }
  }
  return report.finish("listing");
}

/** Whether titles and abstracts alternate often enough to call the text a listing. */
export function isListing(text: string): boolean {
  if (isJsonText(text)) return false;
  const lines = splitLines(text.slice(0, 200_000));
  const roles = assignRoles(lines);
  const titles = roles.filter((role) => role === "title").length;
  const orphans = roles.filter((role) => role === "orphan").length;
  const words = lines.filter((line) => hasWords(line.text)).length;
  return titles > 0 && titles >= orphans && words >= 0.7 * lines.length;
}

// JSON is never a page, even where nothing at its beginning looks like a paper.
function isJsonText(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// A word and something behind it; in one pattern this would cost the square of a long line.
function hasWords(text: string): boolean {
  const word = text.search(/\p{L}{2}/u);
  return word !== -1 && /\s\S/.test(text.slice(word + 2));
}

function splitLines(text: string): Line[] {
  return text
    .split(/\r\n|\n|\r|\u2028|\u2029/)
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== "");
}

function assignRoles(lines: readonly Line[]): Role[] {
  const roles = findCheapest(lines);
  if (roles.includes("abstract")) return roles;
  // Nothing but headings: a list of titles alone, if its lines look like titles.
  return lines.map(({ text }) => {
    if (isFurniture(text)) return "furniture";
    return weighLine(text) < 0 ? "title" : "orphan";
  });
}

function findCheapest(lines: readonly Line[]): Role[] {
  let costs = FIRST_STEP;
  const before: Uint8Array[] = [];
  lines.forEach((line, at) => {
    const own = weighRoles(line.text, lines[at - 1]?.text ?? "", lines[at + 1]?.text ?? "");
    const from = new Uint8Array(ROLES.length);
    costs = own.map((cost, role) => {
      if (at === 0) return costs[role] + cost;
      let best = NEVER;
      for (let previous = 0; previous < ROLES.length; previous++) {
        const total = costs[previous] + STEPS[ROLES[previous]][role];
        if (total < best) {
          best = total;
          from[role] = previous;
        }
      }
      return best + cost;
    });
    before.push(from);
  });
  return traceBack(costs, before);
}

function traceBack(costs: readonly number[], before: readonly Uint8Array[]): Role[] {
  let role = costs.indexOf(Math.min(...costs));
  const roles: Role[] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    roles.push(ROLES[role]);
    role = before[at][role];
  }
  return roles.reverse();
}

// Cost of the line in each role, in the order of ROLES, between the lines around it.
function weighRoles(text: string, previous: string, next: string): number[] {
  const points = weighLine(text) + (continuesLine(text, next) ? 3 : 0);
  const isPage = isFurniture(text);
  const asTitle = Math.max(0, points) + (isPage ? 1.5 : 0);
  const asAbstract = Math.max(0, -points);
  const asHeader = isPage ? 0 : 0.3 + asTitle + (isFullTitle(text) ? 3 : 0);
  const asContinuation = continuesLine(previous, text) ? 0.5 : 6 + asAbstract;
  return [asHeader, asTitle, asAbstract, asContinuation, asAbstract, isPage ? 0.2 : 4 + asTitle];
}

function collectAbstract(lines: readonly Line[], roles: readonly Role[], start: number): string[] {
  if (roles[start] !== "abstract") return [];
  return [lines[start].text, ...collectContinuation(lines, roles, start + 1)];
}

function collectContinuation(lines: readonly Line[], roles: readonly Role[], start: number): string[] {
  const parts: string[] = [];
  for (let at = start; roles[at] === "continuation"; at++) parts.push(lines[at].text);
  return parts;
}

function describe(title: string, abstract: string, isFirst: boolean): PaperFields {
  const bare = isFirst ? title.replace(GLUED, "") : title;
  const cleaned = { title: cleanText(bare), abstract: cleanText(abstract) };
  const given: { title?: string; abstract?: string } = {};
  if (cleaned.title !== title.replace(/\s+/g, " ")) given.title = title;
  if (cleaned.abstract !== abstract.replace(/\s+/g, " ")) given.abstract = abstract;
  return { ...blankFields(), ...cleaned, given };
}

function reportHeader(report: Report, lines: readonly Line[], roles: readonly Role[]): void {
  for (let at = 0; roles[at] === "header"; at++) {
    report.warn(
      "listing-header",
      lines[at].number,
      `Left out as a heading of the page: “${cut(lines[at].text)}”.`,
    );
  }
}

function reportMissing(report: Report, line: number): void {
  report.warn(
    "listing-title-alone",
    line,
    "A title without an abstract below it: the paper is kept, but only its title speaks for it.",
  );
}

function cut(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
