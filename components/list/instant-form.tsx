"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition, type FormEvent, type ReactNode } from "react";

const PAUSE_IN_TYPING = 250;

type Props = {
  readonly id?: string;
  readonly action: string;
  /** The query that the page shows, canonical. */
  readonly search: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** What is left empty or at its default does not go into the address. */
function searchOf(form: HTMLFormElement): string {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "" && !(name === "sort" && value === "order"))
      search.append(name, value);
  }
  return search.size === 0 ? "" : `?${search.toString()}`;
}

type Field = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>("[name]")];

const isChosen = (field: Field, query: URLSearchParams) => query.getAll(field.name).includes(field.value);

const valueIn = (field: Field, query: URLSearchParams) =>
  query.get(field.name) ?? (field.name === "sort" ? "order" : "");

/** Whether the fields say what the page shows. */
function agrees(form: HTMLFormElement, search: string): boolean {
  const query = new URLSearchParams(search);
  return fieldsOf(form).every((field) =>
    field.type === "checkbox" ? field.checked === isChosen(field, query) : field.value === valueIn(field, query),
  );
}

/** After a filter was taken away elsewhere, or one went back, the fields say what the page shows. */
function show(form: HTMLFormElement, search: string) {
  const query = new URLSearchParams(search);
  for (const field of fieldsOf(form)) {
    if (field.type === "checkbox") field.checked = isChosen(field, query);
    else if (field !== document.activeElement) field.value = valueIn(field, query);
  }
}

/** A GET form that asks as soon as something is chosen, or a pause is made in typing. Without JavaScript it has a button. */
export function InstantForm({ id, action, search, label, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();

  const go = (target: HTMLFormElement, how: "push" | "replace") => {
    clearTimeout(pause.current);
    const address = `${action}${searchOf(target)}`;
    startTransition(() => router[how](address, { scroll: false }));
  };
  const early = useRef((target: HTMLFormElement) => go(target, "push"));
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // Not while an answer is awaited: meanwhile the fields are ahead of the page.
    if (!form.current || pending || shown.current === search) return;
    const isFirst = shown.current === undefined;
    shown.current = search;
    // Browsers put nothing back into this form: what differs was chosen before the page was alive.
    if (!isFirst) show(form.current, search);
    else if (!agrees(form.current, search)) early.current(form.current);
  }, [search, pending]);
  useEffect(() => () => clearTimeout(pause.current), []);

  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const field = event.target as HTMLInputElement;
    const target = event.currentTarget;
    clearTimeout(pause.current);
    if (field.type !== "search") return go(target, "push");
    // What an input method is still composing is no word yet.
    if ((event.nativeEvent as InputEvent).isComposing) return;
    pause.current = setTimeout(go, PAUSE_IN_TYPING, target, "replace");
  };
  return (
    <form
      ref={form}
      id={id}
      action={action}
      method="get"
      role="search"
      autoComplete="off"
      aria-label={label}
      aria-busy={pending}
      className="in-map filter-form"
      onInput={onInput}
      onCompositionEnd={(event) => go(event.currentTarget, "replace")}
      onSubmit={(event) => {
        event.preventDefault();
        go(event.currentTarget, "push");
      }}
    >
      {children}
    </form>
  );
}
