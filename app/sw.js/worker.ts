// The service worker: keeps the shell and the pages that were visited. Sent as it stands here, without its types (see
// route.ts), so nothing can be imported. What a learner wrote is not its business: nothing private passes through a cache.

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Lasting & { readonly request: Request; respondWith(reply: Promise<Response>): void };
type Telling = Lasting & { readonly data: unknown };
type Scope = {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(type: "message", listener: (event: Telling) => void): void;
};

const scope = self as unknown as Scope;

const PAGES = "pages";
const FILES = "files";
/** Apart from the others: larger than all of them, and of an older version nobody needs anything. */
const PYTHON = "python";
/** How many of each are kept; the oldest go first. */
const LIMITS = { [PAGES]: 120, [FILES]: 400, [PYTHON]: 6 } as const;
type Store = keyof typeof LIMITS;

/** Without these nothing can be said or done offline. */
const SHELL = ["/", "/en", "/offline", "/en/offline", "/quiz", "/en/quiz", "/quiz/run", "/en/quiz/run"];
/** Their names change with their bytes. */
const LASTING = /^\/(_next\/static|katex|icons|py\/[\w.-]+)\//;
/** Says where the rest of Python is. */
const RUNTIME = "/py/runtime.json";
/** Only what is the same for everyone: the text of a question, its tests, what terms mean. */
const TEXT = /^\/(api\/questions\/[a-z0-9-]+(\/tests)?|(en\/)?glossary\.json)$/;

async function keep(store: Store, request: Request | string, reply: Response): Promise<void> {
  // All of it first: a download that breaks off must not take the place of a copy that is whole.
  const whole = new Response(await reply.arrayBuffer(), reply);
  const cache = await caches.open(store);
  await cache.put(request, whole);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - LIMITS[store])).map((old) => cache.delete(old)));
}

const isWorthKeeping = (reply: Response) => reply.ok && reply.type === "basic" && !reply.redirected;

/** Keeps a page and the files without which it is not itself. */
async function keepPage(path: string): Promise<void> {
  const reply = await fetch(path);
  if (!isWorthKeeping(reply)) return;
  const html = await reply.clone().text();
  await keep(PAGES, path, reply);
  const files = new Set([...html.matchAll(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g)].map(([file]) => file));
  await Promise.all([...files].map(keepFile));
}

const storeOf = (path: string): Store => (path.startsWith("/py/") ? PYTHON : FILES);

async function keepFile(path: string): Promise<void> {
  if (await caches.match(path)) return;
  const reply = await fetch(path);
  if (isWorthKeeping(reply)) await keep(storeOf(path), path, reply);
}

async function fromNetworkFirst(event: Fetching, store: Store): Promise<Response> {
  try {
    const reply = await fetch(event.request);
    if (isWorthKeeping(reply)) event.waitUntil(keep(store, event.request, reply.clone()));
    return reply;
  } catch (error) {
    const kept = await caches.match(event.request, { ignoreVary: true });
    if (kept) return kept;
    if (event.request.mode !== "navigate") throw error;
    const { pathname } = new URL(event.request.url);
    // A list with filters is still a list; a page that asks for its own query reads it from the address.
    const plain = await caches.match(pathname, { ignoreVary: true });
    const offline = await caches.match(pathname.startsWith("/en/") ? "/en/offline" : "/offline");
    return plain ?? offline ?? Promise.reject(error instanceof Error ? error : new Error("offline"));
  }
}

const pathOf = ({ request }: Fetching) => new URL(request.url).pathname;

async function fromStoreFirst(event: Fetching): Promise<Response> {
  const kept = await caches.match(event.request, { ignoreVary: true });
  if (kept) return kept;
  const reply = await fetch(event.request);
  if (isWorthKeeping(reply)) event.waitUntil(keep(storeOf(pathOf(event)), event.request, reply.clone()));
  return reply;
}

scope.addEventListener("install", (event) => {
  // One page that fails must not cost the others.
  event.waitUntil(Promise.allSettled(SHELL.map(keepPage)).then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

// A page that was open before there was a worker asks to be kept, with the addresses of what it loaded by then: some of
// that is named in no page.
scope.addEventListener("message", (event) => {
  const [page, ...loaded] = Array.isArray(event.data) ? (event.data as unknown[]).map(String) : [];
  if (!page?.startsWith("/")) return;
  event.waitUntil(Promise.allSettled([keepPage(page), ...lastingOf(loaded).map(keepFile)]));
});

const lastingOf = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => {
    const url = new URL(address, scope.location.origin);
    return url.origin === scope.location.origin && (LASTING.test(url.pathname) || url.pathname === RUNTIME)
      ? [url.pathname + url.search]
      : [];
  });

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.location.origin) return;
  if (request.mode === "navigate") event.respondWith(fromNetworkFirst(event, PAGES));
  else if (LASTING.test(url.pathname)) event.respondWith(fromStoreFirst(event));
  else if (url.pathname === RUNTIME) event.respondWith(fromNetworkFirst(event, PYTHON));
  else if (TEXT.test(url.pathname)) event.respondWith(fromNetworkFirst(event, FILES));
});
