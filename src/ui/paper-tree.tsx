/** The map as a list, its accessible twin: where one stands is the session's state, so map, tree and address agree. */

import { type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { focusPaper, selectCluster } from "../view/view-state.ts";
import { enterMap, enterPanel } from "./focus-on.ts";
import { Icon } from "./icons.tsx";
import { formatCount } from "./messages/numbers.ts";
import { shellText } from "./messages/shell.ts";
import type { Page } from "./page.ts";
import { choosePaper } from "./panels/actions.ts";
import { paperTitle } from "./panels/paper-names.ts";
import { Swatch } from "./panels/swatch.tsx";
import { takeRead } from "./select-commands.ts";
import { useWindow } from "./tree-window.ts";
import { groupPapers, listRows, moveInTree, type TreeGroup, type TreeRow } from "./tree-rows.ts";

/** Height of every row, in rem; titles have two lines. */
const ROW = 2.75;

export function PaperTree({ page }: { readonly page: Page }) {
  const open = page.listOpen;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => page.map.peek()?.refit(), [open.value]);
  if (!open.value) return null;
  const close = (): void => {
    open.value = false;
    enterMap();
  };
  return (
    <section class="list-pane" aria-label={shellText.list}>
      <header class="list-head">
        <h2>{shellText.list}</h2>
        <button type="button" class="icon-button" aria-label={shellText.closeList} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <Tree page={page} element={element} />
    </section>
  );
}

interface TreeProps {
  readonly page: Page;
  readonly element: RefObject<HTMLDivElement | null>;
}

function Tree({ page, element }: TreeProps) {
  const { content } = page.session.atlas;
  const groups = useMemo(() => groupPapers(content), [content]);
  const openRegions = useSignal<ReadonlySet<number>>(new Set());
  const place = useTreePlace(page, groups[0]?.region ?? -1);
  useFollowing({ page, element, openRegions, resting: place.resting });

  const setOpen = (region: number, isOpen: boolean): void => {
    const next = new Set(openRegions.peek());
    if (isOpen) next.add(region);
    else next.delete(region);
    openRegions.value = next;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && place.reading) enterPanel();
    else if (event.key === " ") takeRead(page.session);
    else {
      const rows = listRows(groups, openRegions.peek());
      const move = moveInTree(rows, rows.findIndex(place.isHere), event.key);
      if (move === null) return;
      if (move.kind === "go") place.goTo(move.row);
      else setOpen(move.region, move.kind === "open");
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const clicked = (event.target as Element).closest<HTMLElement>("[role='treeitem']");
    if (clicked === null) return;
    const region = Number(clicked.dataset["region"]);
    const paper = clicked.dataset["paper"];
    if (paper !== undefined && page.session.comparing.peek() !== null)
      return void choosePaper(page.session, Number(paper));
    if (paper !== undefined) return place.goTo({ kind: "paper", paper: Number(paper), region });
    const isOpen = openRegions.peek().has(region);
    place.goTo({ kind: "region", region, open: isOpen });
    setOpen(region, !isOpen);
  };
  const rows = listRows(groups, openRegions.value);
  const here = rows.findIndex(place.isHere);
  const range = useWindow({ scroller: element, count: rows.length, here });
  const marks: RowMarks = { page, groups, shown: useShown(page) };
  return (
    <div class="tree-scroll" ref={element}>
      <ul
        class="paper-tree"
        role="tree"
        aria-label={shellText.treeLabel}
        style={{ height: `${rows.length * ROW}rem` }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {range.map((index) => (
          <Row key={rowKey(rows[index])} row={rows[index]} at={index} isHere={index === here} marks={marks} />
        ))}
      </ul>
    </div>
  );
}

const rowKey = (row: TreeRow): string => (row.kind === "paper" ? `${row.paper}` : `r${row.region}`);

/** Papers that stand out as a set; `null`: all do. */
function useShown({ session }: Page): ReadonlySet<number> | null {
  const shown = session.shown.value;
  return useMemo(() => (shown === null ? null : new Set(shown)), [shown]);
}

interface TreePlace {
  /** A paper or cluster is being read. */
  readonly reading: boolean;
  readonly isHere: (row: TreeRow) => boolean;
  readonly goTo: (row: TreeRow) => void;
  /** Region one stands on while nothing is being read. */
  readonly resting: Signal<number>;
}

/** Where one stands: the paper or region being read, else where one stood last. */
function useTreePlace(page: Page, first: number): TreePlace {
  const { session } = page;
  const resting = useSignal(first);
  const { focus, cluster } = session.state.value;
  const { clusters } = session.atlas.content;
  const region = cluster === null ? resting.value : (clusters[cluster].parent ?? cluster);
  return {
    reading: focus !== null || cluster !== null,
    resting,
    isHere: (row) => {
      if (row.kind === "paper") return row.paper === focus;
      return focus === null && row.region === region;
    },
    goTo: (row) => {
      resting.value = row.region;
      page.walk(() => {
        if (row.kind === "paper") session.update(focusPaper(row.paper));
        else session.update(selectCluster(row.region < 0 ? null : row.region));
      });
    },
  };
}

interface Following extends TreeProps {
  readonly openRegions: Signal<ReadonlySet<number>>;
  readonly resting: Signal<number>;
}

/** Opens the region of a paper that was reached by other ways, and keeps the place in view and in focus. */
function useFollowing({ page, element, openRegions, resting }: Following): void {
  const { session } = page;
  const { focus, cluster } = session.state.value;
  // Asked before the rows change, which may take away the one that has the focus.
  const inside = element.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (focus === null) return;
    openRegions.value = new Set([...openRegions.peek(), session.atlas.content.map.region[focus]]);
  }, [focus]);
  useLayoutEffect(() => {
    const here = element.current?.querySelector<HTMLElement>("[tabindex='0']") ?? null;
    here?.scrollIntoView({ block: "nearest" });
    if (inside) here?.focus({ preventScroll: true });
  }, [focus, cluster, resting.value, openRegions.value]);
}

interface RowMarks {
  readonly page: Page;
  readonly groups: readonly TreeGroup[];
  readonly shown: ReadonlySet<number> | null;
}

interface RowProps {
  readonly row: TreeRow;
  /** Place among the rows. */
  readonly at: number;
  readonly isHere: boolean;
  readonly marks: RowMarks;
}

/** Rows beside each other whose levels make the tree; only those in view are there, each at its own height. */
function Row({ row, at, isHere, marks }: RowProps) {
  const group = marks.groups.find(({ region }) => region === row.region);
  if (group === undefined) return null;
  const props = {
    "aria-selected": isHere,
    tabIndex: isHere ? 0 : -1,
    "data-region": row.region,
    style: { insetBlockStart: `${at * ROW}rem`, height: `${ROW}rem` },
  };
  if (row.kind === "region") {
    return (
      <li
        role="treeitem"
        class="tree-region"
        aria-level={1}
        aria-setsize={marks.groups.length}
        aria-posinset={marks.groups.indexOf(group) + 1}
        aria-expanded={row.open}
        {...props}
      >
        <RegionName group={group} marks={marks} />
      </li>
    );
  }
  const { papers } = marks.page.session.atlas.content;
  const isOut = marks.shown !== null && !marks.shown.has(row.paper);
  return (
    <li
      role="treeitem"
      class="tree-paper"
      aria-level={2}
      aria-setsize={group.papers.length}
      aria-posinset={group.papers.indexOf(row.paper) + 1}
      data-paper={row.paper}
      data-out={isOut || undefined}
      title={paperTitle(papers, row.paper)}
      {...props}
    >
      <span class="tree-title" dir="auto">
        {paperTitle(papers, row.paper)}
      </span>
      {isOut && <span class="visually-hidden">{shellText.greyedOut}</span>}
    </li>
  );
}

function RegionName({ group, marks }: { readonly group: TreeGroup; readonly marks: RowMarks }) {
  const { page, shown } = marks;
  const { region, papers } = group;
  const left = shown === null ? papers.length : papers.filter((paper) => shown.has(paper)).length;
  return (
    <>
      <Swatch region={region} swatch={page.swatch()} />
      <span class="tree-name" dir="auto">
        {region < 0 ? shellText.atSea : page.session.atlas.content.clusters[region].label}
      </span>{" "}
      <span class="tree-count">
        {left === papers.length
          ? formatCount(left)
          : shellText.leftOf(formatCount(left), formatCount(papers.length))}
      </span>
    </>
  );
}
