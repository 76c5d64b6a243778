import { openDB, type DBSchema } from "idb";

type Piece = {
  readonly id?: number;
  readonly interviewId: string;
  readonly itemId: string;
  /** The recording it belongs to. */
  readonly recording: string;
  readonly blob: Blob;
};

interface Schema extends DBSchema {
  pieces: { key: number; value: Piece; indexes: { item: [string, string]; recording: string } };
}

export type Recording = { readonly id: string; readonly itemId: string; readonly blob: Blob };

const NAME = "tizhou-recordings";

const database = () =>
  openDB<Schema>(NAME, 1, {
    upgrade(db) {
      const pieces = db.createObjectStore("pieces", { keyPath: "id", autoIncrement: true });
      pieces.createIndex("item", ["interviewId", "itemId"]);
      pieces.createIndex("recording", "recording");
    },
  });

/** Keeps a piece of a recording on this device; nothing of it is ever sent. */
export const keepPiece = async (piece: Piece): Promise<void> => void (await (await database()).add("pieces", piece));

/** The recordings of a question, in the order in which they were begun. */
export async function readRecordings(interviewId: string, itemId: string): Promise<readonly Recording[]> {
  const pieces = await (await database()).getAllFromIndex("pieces", "item", [interviewId, itemId]);
  const ids = [...new Set(pieces.map(({ recording }) => recording))];
  return ids.map((id) => {
    const blobs = pieces.flatMap(({ recording, blob }) => (recording === id ? [blob] : []));
    return { id, itemId, blob: new Blob(blobs, { type: blobs[0]?.type ?? "" }) };
  });
}

export async function deleteRecording(id: string): Promise<void> {
  const db = await database();
  for (const key of await db.getAllKeysFromIndex("pieces", "recording", id)) await db.delete("pieces", key);
}
