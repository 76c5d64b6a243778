import { PROBLEMS, type ProblemCode } from "@/lib/api/problems";

type More = {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An error of the API, `application/problem+json`. `code` is stable; `title` is for people who read logs. */
export function problem(status: number, code: string, title: string, { details, headers }: More = {}): Response {
  return Response.json(
    { type: "about:blank", title, status, code, ...details },
    { status, headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}

/** The same, of a code in the list of all of them. */
export function refuse(code: ProblemCode, more?: More): Response {
  const [status, title] = PROBLEMS[code];
  return problem(status, code, title, more);
}
