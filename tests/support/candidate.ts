import { randomUUID } from "node:crypto";

export type Acknowledged = { readonly itemId: string; readonly opId: string; readonly revision: number };

type Answer = { revision: number; text: string };
type Shown = { readonly id: string; readonly state: string; readonly items: { readonly id: string; answer: Answer }[] };

/** One who answers in an interview by HTTP, and sends again what nobody acknowledged, as the page does. */
export class Candidate {
  readonly acknowledged: Acknowledged[] = [];
  #cookie = "";
  #interview: Shown | null = null;

  constructor(readonly address: string) {}

  get interview(): Shown {
    if (!this.#interview) throw new Error("It has not begun.");
    return this.#interview;
  }

  async begin(questions: number, minutes: number): Promise<void> {
    const body = { clientId: randomUUID(), config: { questions, minutes } };
    const reply = await this.#call("POST", "/api/interviews", body);
    this.#cookie = reply.headers.get("set-cookie")?.split(";")[0] ?? this.#cookie;
    this.#interview = (await reply.json()) as Shown;
  }

  async read(): Promise<Shown> {
    return (await (await this.#call("GET", `/api/interviews/${this.interview.id}`)).json()) as Shown;
  }

  /** Types on, and saves until that is acknowledged. Answers in turn, one save after the other. */
  async save(round: number, onSaved: () => void): Promise<void> {
    const item = this.interview.items[round % this.interview.items.length];
    if (!item) throw new Error("There is no such question.");
    const text = `${item.answer.text}${round} 隐私 `;
    const opId = randomUUID();
    const path = `/api/interviews/${this.interview.id}/answers/${item.id}`;
    const reply = await this.#call("PUT", path, { revision: item.answer.revision, opId, text });
    const { revision } = (await reply.json()) as { revision: number };
    item.answer = { revision, text };
    this.acknowledged.push({ itemId: item.id, opId, revision });
    onSaved();
  }

  /** Finishes, at this server or at another one of the same site; what it says, byte for byte. */
  async finish(address: string = this.address): Promise<string> {
    return (await this.#call("POST", `/api/interviews/${this.interview.id}/finish`, undefined, address)).text();
  }

  async #call(method: string, path: string, body?: unknown, address: string = this.address): Promise<Response> {
    for (;;) {
      const reply = await fetch(address + path, {
        method,
        headers: { origin: address, cookie: this.#cookie, "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
        .then(async (answered) => new Response(await answered.text(), answered))
        .catch(() => null);
      if (reply?.ok) return reply;
      if (reply && reply.status !== 503) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
      // Nobody is there, or nobody has time: so the page waits too before it tries again.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
