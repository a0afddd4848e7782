import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginAgain, MOST_EDITION_BYTES, MOST_EDITIONS } from "../../src/view/begin-again.ts";
import {
  amend,
  type Edition,
  LONGEST,
  record,
  redo,
  type Snapshot,
  startTimeline,
  type Timeline,
  undo,
} from "../../src/view/undo.ts";
import { focusPaper, INITIAL_STATE, moveCamera, setQuery } from "../../src/view/view-state.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";

const { user } = makeSyntheticAtlas(2, 3);

/** An edition whose file says that it is so long, and holds nothing. */
function edition(length: number): Edition {
  const file = Object.defineProperty(new Uint8Array(0), "length", { value: length });
  return { file, given: [], isFromItself: false, tables: [], change: null };
}

const snapshot = (of: Edition | null): Snapshot => ({ edition: of, state: INITIAL_STATE, user });
const start = (length = 1): Timeline => startTimeline(snapshot(edition(length)));
const again = (timeline: Timeline, length = 1, called = "again"): Timeline =>
  beginAgain(timeline, snapshot(edition(length)), called);
const read = (timeline: Timeline, paper: number): Timeline =>
  record(timeline, { ...timeline.present, state: focusPaper(paper)(timeline.present.state) });

/** Every map that undo or redo can reach, in order, without the one that is shown. */
function reached({ past, present, future }: Timeline): (Edition | null)[] {
  const all = [...past, ...future].map((step) => step.snapshot.edition);
  return [...new Set(all.filter((one) => one !== present.edition))];
}

describe("a map that is made again", () => {
  test("is a step with its name, and undo gives back the map, the view and the notes before it, redo the new ones", () => {
    const before = read(start(), 3);
    const noted = { ...before.present, user: { ...user } };
    const named = record(before, noted);
    const built = read(again(named, 2, "making the map again"), 1);
    const back = undo(undo(built));
    expect(back.present).toBe(noted);
    expect(back.future.map(({ what }) => what.kind)).toEqual(["read", "build"]);
    expect(back.future.at(-1)?.what).toEqual({ kind: "build", called: "making the map again" });
    expect(redo(redo(back)).present).toBe(built.present);
  });

  test("is not taken for nothing when what was seen is mended there", () => {
    const built = again(start());
    expect(amend(built, { ...built.present }).past).toHaveLength(1);
  });

  test("takes in the map's moving into place, and ends what could be done again", () => {
    const undone = undo(read(start(), 1));
    const built = again(undone);
    expect(built.future).toEqual([]);
    const moved = record(built, {
      ...built.present,
      state: moveCamera({ x: 1, y: 1, scale: 2 })(built.present.state),
    });
    expect(moved.past.map(({ what }) => what.kind)).toEqual(["build"]);
  });

  test("never flows into another one", () => {
    expect(again(again(start())).past.map(({ what }) => what.kind)).toEqual(["build", "build"]);
  });

  test("leaves no way back to an atlas that cannot be opened once more", () => {
    const built = again(read(startTimeline(snapshot(null)), 1));
    expect(built.past).toEqual([]);
  });
});

describe("maps that are remembered", () => {
  test(`are ${MOST_EDITIONS} at most; the oldest goes with its steps`, () => {
    let timeline = read(start(), 1);
    const [first] = [timeline.present.edition];
    for (let time = 0; time < MOST_EDITIONS; time++) timeline = read(again(timeline), 2);
    expect(reached(timeline)).toContain(first);
    timeline = again(timeline);
    expect(reached(timeline)).toHaveLength(MOST_EDITIONS);
    expect(reached(timeline)).not.toContain(first);
    expect(timeline.past.every(({ snapshot: { edition: of } }) => of !== first)).toBe(true);
  });

  test("are fewer when their files are large, but one always", () => {
    const half = MOST_EDITION_BYTES / 2;
    const three = again(again(again(start(half), half), half + 1), 1);
    expect(reached(three).map((one) => one?.file.length)).toEqual([half + 1]);
    const huge = again(start(MOST_EDITION_BYTES * 2));
    expect(reached(huge)).toHaveLength(1);
  });

  test("are those that a plain count from the newest keeps, whatever is done, and steps stay few", () => {
    const deed = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("read", "query", "undo", "redo") },
      { weight: 3, arbitrary: fc.constantFrom(1, MOST_EDITION_BYTES / 3, MOST_EDITION_BYTES) },
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 80 }), (deeds) => {
        let timeline = start();
        let papers = 0;
        for (const each of deeds) {
          const { present } = timeline;
          const wasOn = reached(timeline);
          if (each === "read") timeline = read(timeline, papers++);
          else if (each === "query")
            timeline = record(timeline, { ...present, state: setQuery(`q${papers++}`)(present.state) });
          else if (each === "undo") timeline = undo(timeline);
          else if (each === "redo") timeline = redo(timeline);
          else {
            const line = [...timeline.past.map((step) => step.snapshot), timeline.present];
            const expected = countFromNewest(line);
            timeline = again(timeline, Number(each));
            expect(timeline.past.map((step) => step.snapshot)).toEqual(expected);
            continue;
          }
          // Nothing else brings in a map.
          const known = new Set([...wasOn, present.edition]);
          expect(reached(timeline).every((one) => known.has(one))).toBe(true);
          expect(timeline.past.length).toBeLessThanOrEqual(LONGEST);
        }
      }),
    );
  });
});

/** The snapshots of the newest maps that fit: the plain version, map by map. */
function countFromNewest(line: readonly Snapshot[]): Snapshot[] {
  const maps = [...new Set(line.map((each) => each.edition))].reverse();
  const kept = new Set<Edition | null>();
  let bytes = 0;
  for (const one of maps) {
    bytes += one?.file.length ?? 0;
    if (kept.size > 0 && (kept.size >= MOST_EDITIONS || bytes > MOST_EDITION_BYTES)) break;
    kept.add(one);
  }
  return line.filter((each) => kept.has(each.edition));
}
