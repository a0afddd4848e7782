/**
 * The last atlas, kept in this browser (IndexedDB) so that one can go on with it
 * another day. A browser may refuse to keep anything: that is told, never thrown.
 */

/** Larger ones are not kept. */
export const MOST_BYTES = 50_000_000;

export interface KeptAtlas {
  readonly title: string;
  readonly papers: number;
  readonly contentHash: string;
  /** The user layer, to tell apart what the hash does not; not there when it was kept before there were notes. */
  readonly notes?: string;
  readonly bytes: number;
}

const DATABASE = "littoral";
const STORE = "atlases";
const ABOUT = "last about";
const FILE = "last file";

/** @returns whether it is kept */
export async function keepAtlas(about: KeptAtlas, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const kept = await attempt("readwrite", (store) => {
    store.put(about, ABOUT);
    return store.put(new Blob([bytes]), FILE);
  });
  return kept !== undefined;
}

/** What is kept; `null` when nothing is, or nothing can be. */
export async function findKept(): Promise<KeptAtlas | null> {
  const about = await attempt<unknown>("readonly", (store) => store.get(ABOUT));
  return isAbout(about) ? about : null;
}

/** The kept file; `null` when it is gone. */
export async function readKept(): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await attempt<unknown>("readonly", (store) => store.get(FILE));
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : null;
}

export async function removeKept(): Promise<void> {
  await attempt("readwrite", (store) => store.clear());
}

function isAbout(value: unknown): value is KeptAtlas {
  return typeof value === "object" && value !== null && "contentHash" in value && "title" in value;
}

/** Runs one request in a transaction; `undefined` when the browser refuses. */
async function attempt<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const database = await openDatabase();
    try {
      return await new Promise<Result>((resolve, reject) => {
        const transaction = database.transaction(STORE, mode);
        const request = ask(transaction.objectStore(STORE));
        transaction.addEventListener("complete", () => resolve(request.result));
        transaction.addEventListener("abort", () => reject(transaction.error));
      });
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("blocked", () => reject(new Error("blocked")));
  });
}
