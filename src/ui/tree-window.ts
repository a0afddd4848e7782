/**
 * Which rows of a long list are in view, so that only those are made: every row
 * is equally high, and the one with the focus is always there.
 */

import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { followSize } from "./element-size.ts";
import { windowRows } from "./tree-rows.ts";

/** Until the list has been measured. */
const FIRST_ROWS = 30;

interface WindowInput {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** The row that is always there; −1: none. */
  readonly here: number;
}

/** @returns indices of the rows to be made, ascending */
export function useWindow({ scroller, count, here }: WindowInput): number[] {
  const seen = useSignal({ first: 0, last: FIRST_ROWS });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => {
      const { scrollTop, clientHeight, scrollHeight } = element;
      const row = Math.max(1, scrollHeight / Math.max(1, count));
      seen.value = { first: Math.floor(scrollTop / row), last: Math.ceil((scrollTop + clientHeight) / row) };
    };
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const stop = followSize(element, measure);
    return () => {
      element.removeEventListener("scroll", measure);
      stop();
    };
  }, [scroller, count]);
  return windowRows(seen.value, count, here);
}
