/** What answers under /api without a door, and why it needs none: none of it knows learners or changes anything. */
export const OTHERS: Readonly<Record<string, string>> = {
  "GET /api/search":
    "reads the public catalogue only; its query is that of the lists, which forgives what it does not know",
  "GET /api/questions/{slug}": "reads the public catalogue only, the same for everybody, and may be kept",
  "GET /api/questions/{slug}/neighbours": "reads the public catalogue only, with the query of the lists",
  "GET /api/questions/{slug}/tests": "reads the public catalogue only, the same for everybody, and may be kept",
  "GET /api/healthz": "must answer while nothing else does",
  "GET /api/readyz": "must answer while the database does not",
  "GET /api/openapi.json": "is made when the site is built, the same for everybody",
  "GET /api/dev/content": "exists in development only",
  ...Object.fromEntries(
    ["DELETE", "GET", "PATCH", "POST", "PUT"].map((method) => [
      `${method} /api/{...path}`,
      "says that there is nothing at an address, whatever comes",
    ]),
  ),
};
