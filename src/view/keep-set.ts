/**
 * Makes sets from lists, the same set again while the list is the same object:
 * what compares by identity then sees that nothing has changed.
 */
export function keepSet(): (list: readonly number[] | null) => ReadonlySet<number> | null {
  let last: readonly number[] | null = null;
  let made: ReadonlySet<number> | null = null;
  return (list) => {
    if (list !== last) made = list === null ? null : new Set(list);
    last = list;
    return made;
  };
}
