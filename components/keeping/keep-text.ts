import { send } from "@/components/practice/client";
import { deliver } from "@/components/practice/outbox";
import { readDraft, writeDraft } from "./text-draft";

type Stored = { readonly revision: number; readonly text: string };

export type TextState = {
  readonly text: string;
  /** `kept`: waits on this device for a connection. `refused`: see `code`. */
  readonly saved: "saved" | "unsaved" | "kept" | "refused";
  readonly code: string | null;
  /** What was stored elsewhere meanwhile, until one of the two is chosen; `text` is what was written here. */
  readonly elsewhere: Stored | null;
};

/**
 * `path`: where it is read and put, with a revision. `key`: its name on this device. `staysHere`: what has arrived stands
 * on the device too, so that one can go on with it where there is no connection.
 */
type Kept = { readonly path: string; readonly key: string; readonly staysHere?: boolean };

const PAUSE_IN_TYPING = 800;

/**
 * Keeps a text: reads it, saves what is typed after a pause, and never writes over what was written elsewhere. Until
 * something has arrived it also stands on this device.
 */
export function keepText({ path, key, staysHere = false }: Kept, onChange: (state: TextState) => void) {
  let state: TextState = { text: "", saved: "saved", code: null, elsewhere: null };
  let revision = readDraft(key)?.revision ?? 0;
  /** What was given to the outbox: should it stand on the server later, it is no other's. */
  let given: string | null = null;
  let isSaving = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<TextState>) => onChange((state = { ...state, ...change }));

  const settle = (text: string) =>
    writeDraft(key, staysHere && revision > 0 ? { revision, text, isSaved: true } : null);

  async function open(): Promise<void> {
    const reply = await send<Stored>("GET", path);
    const draft = readDraft(key);
    const stored: Stored = reply.ok ? reply.value : { revision: draft?.revision ?? 0, text: draft?.text ?? "" };
    revision = stored.revision;
    if (!reply.ok)
      return show({ text: stored.text, ...(draft && !draft.isSaved ? { saved: "unsaved" } : {}), code: reply.code });
    if (draft === null || draft.isSaved || draft.text === stored.text) {
      settle(stored.text);
      return show({ text: stored.text });
    }
    if (draft.revision !== stored.revision) return show({ text: draft.text, saved: "unsaved", elsewhere: stored });
    show({ text: draft.text, saved: "unsaved" });
    await save();
  }

  async function save(): Promise<void> {
    clearTimeout(pause);
    if (isSaving || state.elsewhere || state.saved === "saved") return;
    isSaving = true;
    const { text } = state;
    const reply = await deliver<Stored>({ method: "PUT", path, body: { revision, text }, subject: key });
    isSaving = false;
    if (reply.ok) return arrived(reply.value.revision, text);
    if (reply.code === "kept") given = text;
    if (reply.code === "stale-revision") return stale(reply.problem as Stored, text);
    show({ saved: reply.code === "kept" ? "kept" : "refused", code: reply.code });
  }

  async function arrived(now: number, text: string): Promise<void> {
    revision = now;
    given = null;
    if (state.text === text) {
      settle(text);
      return show({ saved: "saved", code: null });
    }
    writeDraft(key, { revision, text: state.text });
    await save();
  }

  async function stale(stored: Stored, text: string): Promise<void> {
    if (stored.text === text) return arrived(stored.revision, text);
    if (stored.text !== given) return show({ elsewhere: { revision: stored.revision, text: stored.text } });
    revision = stored.revision;
    await save();
  }

  function type(text: string): void {
    writeDraft(key, { revision, text });
    show({ text, saved: "unsaved", code: null });
    clearTimeout(pause);
    pause = setTimeout(() => void save(), PAUSE_IN_TYPING);
  }

  /** Goes on with one of two texts, or with what was made of them. */
  async function choose(text: string): Promise<void> {
    revision = state.elsewhere?.revision ?? revision;
    writeDraft(key, { revision, text });
    show({ text, saved: "unsaved", elsewhere: null });
    await save();
  }

  return { open, type, save, choose, close: () => void save() };
}
